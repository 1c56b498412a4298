import { expect, test } from "vitest";
import { councilOf, example, type Changes } from "../../dataset/example-data.ts";
import { pairView } from "./pair-view.ts";
import { pairKey } from "./pair-words.ts";

const stated = { recurrence: "ongoing", financial_year: "2022-23", money_type: "revenue" } as const;
const north = { ...stated, id: "n", from_pot: "northtown-reserve" };
const south = { ...stated, id: "s", from_pot: "southtown-reserve" };

function keyOf(changes: Changes): string {
  const dataset = example(changes);
  return pairKey(pairView(dataset, [councilOf(dataset), councilOf(dataset, "southtown")]));
}

test("a picture of two says how to read what it shows, and nothing of what it does not", () => {
  expect(keyOf({ allocations: [north], southtown: [south] })).toBe(
    "Only sums under one heading are alike. Solid: new money. In prices of the day.",
  );
  const other = { purpose: "other", from_pot: "" };
  expect(keyOf({ allocations: [{ ...north, ...other }], southtown: [south] })).toBe(
    "Solid: new money. Hatched: not stated whether new. In prices of the day.",
  );
});
