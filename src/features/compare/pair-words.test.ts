import { expect, test } from "vitest";
import { councilOf, example, type Changes } from "../../dataset/example-data.ts";
import { pairView } from "./pair-view.ts";
import { pairKey, verdictHeading } from "./pair-words.ts";

const stated = { recurrence: "ongoing", financial_year: "2022-23", money_type: "revenue" } as const;
const north = { ...stated, id: "n", from_pot: "northtown-reserve" };
const south = { ...stated, id: "s", from_pot: "southtown-reserve" };

function viewOf(changes: Changes) {
  const dataset = example(changes);
  return pairView(dataset, [councilOf(dataset), councilOf(dataset, "southtown")]);
}

const keyOf = (changes: Changes) => pairKey(viewOf(changes));
const headingOf = (changes: Changes) => verdictHeading(viewOf(changes).verdict);

test("a picture of two says how to read what it shows, and nothing of what it does not", () => {
  expect(keyOf({ allocations: [north], southtown: [south] })).toBe(
    "Only sums under one heading are alike. Solid: new money. In prices of the day.",
  );
  const other = { purpose: "other", from_pot: "" };
  expect(keyOf({ allocations: [{ ...north, ...other }], southtown: [south] })).toBe(
    "Solid: new money. Hatched: not stated whether new. In prices of the day.",
  );
});

test("a heading says for how much of the money its reason holds, where the verdict depends on it", () => {
  const once = { ...south, recurrence: "one-off" };
  expect(headingOf({ allocations: [north], southtown: [once] })).toMatch(
    / is not comparable: one-off against ongoing, for most of it$/,
  );
  const more = { ...south, id: "s2", amount_gbp: "4000000" };
  expect(headingOf({ allocations: [north], southtown: [once, more] })).toMatch(
    / is comparable only with care: one-off against ongoing, for part of it$/,
  );
  const later = { ...south, financial_year: "2023-24" };
  expect(headingOf({ allocations: [north], southtown: [later] })).toMatch(
    / is comparable only with care: different periods$/,
  );
});
