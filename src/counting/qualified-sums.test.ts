import { expect, test } from "vitest";
import { councilOf, example, type FigureCells } from "../dataset/example-data.ts";
import { wordClaims } from "../claims/dimension-claims.ts";
import { sum } from "./example-totals.ts";
import { qualifiedOfParts, qualifiedSums } from "./qualified-sums.ts";
import { pieces } from "./pieces.ts";
import { totalOf } from "./rules.ts";

/** A fixed sum whose larger part is a ceiling over two fixed parts. */
const nested = [
  sum("total", 100, { complete_splits: "item" }),
  sum("plain", 40, { part_of: "total:item", purpose: "leadership" }),
  sum("ceiling", 60, {
    part_of: "total:item",
    purpose: "SEND",
    qualifier: "up-to",
    complete_splits: "item",
  }),
  sum("first", 25, { part_of: "ceiling:item", purpose: "SEND" }),
  sum("second", 35, { part_of: "ceiling:item", purpose: "SEND" }),
];

function totalIn(allocations: readonly FigureCells[]) {
  const dataset = example({ allocations });
  return totalOf(dataset, councilOf(dataset), "all-identified");
}

function held(ids: readonly string[]) {
  const found = totalIn(nested).included.map((one) => {
    const all = pieces(one);
    return { one, all, own: all.filter(({ figure }) => ids.includes(figure.id)) };
  });
  return qualifiedOfParts(found);
}

test("a sum within a sum is told as it is printed where all of it is there, else part by part", () => {
  const fixed = { ceiling: 0, floor: 0, about: 0 };
  expect(held(["plain", "first", "second"])).toEqual({ ...fixed, ceiling: 60 });
  expect(held(["first", "second"])).toEqual({ ...fixed, ceiling: 60 });
  expect(held(["plain", "first"])).toEqual(fixed);
  expect(held([])).toEqual(fixed);
});

test("what a total is for has the qualifiers of its sums", () => {
  const claims = wordClaims(totalIn(nested), "purpose");
  expect(claims.map(({ word, qualified }) => [word, qualified.ceiling])).toEqual([
    ["SEND", 60],
    ["leadership", 0],
  ]);
});

test("only sums that their pieces do not tell of are told", () => {
  const sums = qualifiedSums(totalIn(nested).included);
  expect(
    sums.map(({ figures, qualified }) => [qualified.ceiling, ...figures.map(({ id }) => id)]),
  ).toEqual([[60, "first", "second"]]);
  expect(
    qualifiedSums(totalIn([sum("a", 5, { qualifier: "up-to" }), sum("b", 6)]).included),
  ).toEqual([]);
});
