import { expect, test } from "vitest";
import { breakdowns } from "./breakdowns.ts";
import { exampleWithStatistics } from "../../measures/example-statistics.ts";
import { sideBySide } from "../../comparability/side-by-side.ts";

/** The rows of one dimension: what the money is, then each council's part in the order of the sides. */
function rows(dimension: string, recurrence: string) {
  const dataset = exampleWithStatistics({
    allocations: [
      { id: "once", amount_gbp: "3000000", recurrence: "one-off" },
      { id: "other", amount_gbp: "1000000", recurrence },
    ],
    southtown: [{ id: "south", amount_gbp: "2000000", recurrence: "one-off" }],
  });
  const sides = sideBySide(dataset, { count: "decided", measure: "pounds", prices: "cash" });
  const table = breakdowns(sides).find((one) => one.dimension === dimension);
  return table?.rows.map(({ word, values }) => [word ?? "not stated", ...values]);
}

test("what one council has is told of all; “not stated” stands last", () => {
  expect(rows("recurrence", "")).toEqual([
    ["one-off", 3_000_000, 2_000_000],
    ["not stated", 1_000_000, 0],
  ]);
});

test("what no council has is left out, “not stated” too", () => {
  expect(rows("recurrence", "ongoing")).toEqual([
    ["one-off", 3_000_000, 2_000_000],
    ["ongoing", 1_000_000, 0],
  ]);
});

test("a part of a sum has its own qualifier: a ceiling over one item is one of its part alone", () => {
  const dataset = exampleWithStatistics({
    allocations: [
      { id: "sum", complete_splits: "item" },
      { id: "care", amount_gbp: "400000", part_of: "sum:item", purpose: "social care" },
      {
        ...{ id: "lead", amount_gbp: "600000", part_of: "sum:item", purpose: "leadership" },
        qualifier: "up-to",
      },
    ],
    southtown: [{ id: "south" }],
  });
  const sides = sideBySide(dataset, { count: "decided", measure: "pounds", prices: "cash" });
  const table = breakdowns(sides).find(({ dimension }) => dimension === "purpose");
  const ceilings = table?.rows.map(({ word, qualified }) => [word, qualified[0]?.ceiling]);
  expect(ceilings).toContainEqual(["social care", 0]);
  expect(ceilings).toContainEqual(["leadership", 600_000]);
});
