import { expect, test } from "vitest";
import type { Unit } from "../../format/units.ts";
import { axisSteps } from "./axis-steps.ts";

test.each<{ values: number[]; width: number; unit?: Unit; ticks: number[] }>([
  { values: [6_574_000], width: 288, ticks: [0, 2e6, 4e6, 6e6, 8e6] },
  { values: [18_200_000], width: 760, ticks: [0, 5e6, 10e6, 15e6, 20e6] },
  // A share that is twenty times another is drawn to its end.
  {
    values: [4.21, 0.05, 0.19, 0.22],
    width: 500,
    unit: "percent",
    ticks: [0, 1, 2, 3, 4, 5],
  },
  { values: [6e6], width: 288, ticks: [0, 2e6, 4e6, 6e6] },
  { values: [871_000], width: 288, ticks: [0, 500_000, 1e6] },
])("ticks of $values in $width pixels", ({ values, width, ticks, unit = "pounds" }) => {
  const drawn = axisSteps(values, { unit, width });
  expect(drawn.ticks.map((tick) => Number(tick.toFixed(6)))).toEqual(ticks);
  expect(drawn.end).toBe(drawn.ticks.at(-1));
});

test("the axis of a bar that is cut short says nothing at its end", () => {
  const { end, ticks } = axisSteps([1_000_000, 3000], { unit: "pounds", width: 760 });
  expect(end).toBe(4800);
  expect(ticks.at(-1)).toBeLessThan(4800);
});

test("where nothing is drawn there is nought alone", () => {
  expect(axisSteps([0], { unit: "pounds", width: 288 }).ticks).toEqual([0]);
});
