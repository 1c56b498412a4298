import { expect, test } from "vitest";
import { councilOf, example, figureOf, type FigureCells } from "../dataset/example-data.ts";
import { sum } from "./example-totals.ts";
import { groundsOf, isTold } from "./grounds.ts";
import { totalOf } from "./rules.ts";

function grounds(allocations: readonly FigureCells[]) {
  const dataset = example({ allocations });
  return groundsOf(totalOf(dataset, councilOf(dataset), "all-identified").included);
}

test("money that counts by our reading of what it is for is told apart, also where a part alone is read", () => {
  expect(grounds([sum("a", 300, { inferred: "in_scope" }), sum("b", 200)])).toEqual({
    scope_read: 300,
    told: 0,
  });
  const years = [
    sum("whole", 300, { complete_splits: "year" }),
    sum("old", 100, { part_of: "whole:year", financial_year: "2020-21", inferred: "in_scope" }),
    sum("now", 200, { part_of: "whole:year", financial_year: "2021-22" }),
  ];
  expect(grounds(years).scope_read).toBe(100);
  const read = years.map((row) => (row.id === "whole" ? { ...row, inferred: "in_scope" } : row));
  expect(grounds(read).scope_read).toBe(300);
});

test("an amount that a member told is so until an official paper prints it as well", () => {
  const told = sum("told", 300, { told_by: "a member" });
  expect(grounds([told, sum("b", 200)])).toEqual({ scope_read: 0, told: 300 });
  const again = (document: string) =>
    isTold(
      figureOf(
        example({
          allocations: [told, sum("again", 300, { status: "noted", restates: "told", document })],
        }),
        "told",
      ),
    );
  expect([again("northtown-press"), again("northtown-report")]).toEqual([true, false]);
});
