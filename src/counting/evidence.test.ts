/** Whether a cell that comes from another print is printed, or rests on our reading. */
import { expect, test } from "vitest";
import { example, type FigureCells } from "../dataset/example-data.ts";
import { earmarkingEvidence, evidenceOf } from "./evidence.ts";

const northtown = (allocations: readonly FigureCells[]) =>
  example({ allocations }).figures.filter(({ council }) => council.id === "northtown");

/** Of each figure, how it is known where its money comes from. */
function evidence(allocations: readonly FigureCells[]) {
  return Object.fromEntries(
    northtown(allocations).map((figure) => [figure.id, evidenceOf(figure, "from_pot")]),
  );
}

const pot = { from_pot: "northtown-reserve" };

test("what another print of the same money says is printed, unless that it is the same is our reading", () => {
  const prints = (inferred: string) =>
    evidence([{ id: "sum" }, { id: "again", restates: "sum", inferred, ...pot }]);
  expect(prints("")).toEqual({ sum: "printed", again: "printed" });
  expect(prints("restates")).toEqual({ sum: "our reading", again: "printed" });
});

test("each step from print to print counts, and no step beside the way", () => {
  expect(
    evidence([
      { id: "sum", ...pot },
      { id: "again", restates: "sum", inferred: "restates" },
      { id: "third", restates: "again" },
      { id: "beside", restates: "sum" },
    ]),
  ).toEqual({ sum: "printed", again: "our reading", third: "our reading", beside: "printed" });
});

test("what a part has from its sum is printed, unless a step there is our reading", () => {
  const whole = { id: "whole", ...pot } as const;
  const part = { id: "part", part_of: "sum:item" } as const;
  const steps = (restates: string, part_of: string) =>
    evidence([
      { id: "sum", restates: "whole", inferred: restates },
      { ...part, inferred: part_of },
      whole,
    ]).part;
  expect(steps("", "")).toBe("printed");
  expect(steps("restates", "")).toBe("our reading");
  expect(steps("", "part_of")).toBe("our reading");
});

test("so does what follows from the pot", () => {
  const figures = northtown([
    { id: "sum" },
    { id: "again", restates: "sum", inferred: "restates", ...pot },
  ]);
  expect(figures.map(earmarkingEvidence)).toEqual(["our reading", "printed"]);
});
