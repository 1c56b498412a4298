import { expect, it } from "vitest";
import { addresses } from "../../format/address.ts";
import type { Spread } from "../../views/spread.ts";
import { svgMarkup } from "../render.ts";
import { spreadSteps } from "../spread-steps.ts";
import { readableSvg } from "./golden.ts";

const spread: Spread = {
  unit: "pounds",
  known: 40,
  unknown: 2,
  quartiles: [900_000, 1_400_000, 2_100_000],
  steps: [
    { from: 0, to: 1_000_000, councils: 12 },
    { from: 1_000_000, to: 2_000_000, councils: 17 },
    { from: 2_000_000, to: 3_000_000, councils: 10 },
    { from: 3_000_000, to: 4_000_000, councils: 0 },
    { from: 4_000_000, to: 5_000_000, councils: 1 },
  ],
};
const draw = (width: number) =>
  svgMarkup((frame) => spreadSteps(spread, frame), { width, to: addresses("/"), name: "Spread" });

it("draws a bar with its number for each step that holds a council, and the middle half", async () => {
  await expect(readableSvg(draw(335))).toMatchFileSnapshot("spread-steps.svg");
});

it("names every bar in words", () => {
  expect(draw(335)).toContain('aria-label="17 councils from £1m to less than £2m"');
  expect(draw(335).match(/<rect/g)).toHaveLength(4);
});

it("is as small for many councils as for few", () => {
  const many = { ...spread, steps: spread.steps.map((step) => ({ ...step, councils: 9999 })) };
  const markup = svgMarkup((frame) => spreadSteps(many, frame), {
    width: 335,
    to: addresses("/"),
    name: "Spread",
  });
  expect(markup.length).toBeLessThan(3000);
});
