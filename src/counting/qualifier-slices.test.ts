import { expect, test } from "vitest";
import { councilOf, example, figureOf, type FigureCells } from "../dataset/example-data.ts";
import { breakdown, slices } from "./breakdown.ts";
import { absent } from "./example-totals.ts";
import { qualifiedOfFigures } from "./qualifier-slices.ts";
import { totalOf } from "./rules.ts";
import type { CountSlug } from "./total.ts";

function byQualifier(allocations: readonly FigureCells[], count: CountSlug = "decided") {
  const dataset = example({ allocations });
  const { included } = totalOf(dataset, councilOf(dataset), count);
  return Object.fromEntries(breakdown(included, "qualifier"));
}

const sum = { id: "sum", amount_gbp: "3000000" };
const part = (id: string, amount_gbp: string, qualifier: string, split = "item") => ({
  id,
  amount_gbp,
  qualifier,
  part_of: `sum:${split}`,
});

test("a qualifier belongs to the part that it is printed with, in a complete split or not", () => {
  const parts = [part("a", "400000", "up-to"), part("b", "1000000", "about")];
  expect(byQualifier([sum, ...parts])).toEqual({
    "up-to": 400_000,
    about: 1_000_000,
    exactly: 1_600_000,
  });
  expect(
    byQualifier([{ ...sum, complete_splits: "item" }, ...parts, part("c", "1600000", "exactly")]),
  ).toEqual({
    "up-to": 400_000,
    about: 1_000_000,
    exactly: 1_600_000,
  });
});

test("a ceiling over a sum is that of all its parts", () => {
  expect(byQualifier([{ ...sum, qualifier: "up-to" }, part("a", "400000", "exactly")])).toEqual({
    "up-to": 3_000_000,
  });
});

test("of several splits the one counts that finds most, and parts of parts are looked into", () => {
  const below = { id: "deep", amount_gbp: "200000", qualifier: "at-least", part_of: "b:item" };
  const parts = [part("a", "100000", "up-to", "year"), part("b", "500000", "exactly"), below];
  expect(byQualifier([sum, ...parts])).toEqual({ "at-least": 200_000, exactly: 2_800_000 });
});

test("a fixed sum without parts is fixed", () => {
  expect(byQualifier([sum])).toEqual({ exactly: 3_000_000 });
});

test("a qualifier of the whole stands for its parts, whatever they are printed with", () => {
  expect(byQualifier([{ ...sum, qualifier: "up-to" }, part("a", "400000", "about")])).toEqual({
    "up-to": 3_000_000,
  });
});

test("of several splits the first counts where it finds more", () => {
  const parts = [part("a", "500000", "up-to"), part("b", "100000", "up-to", "year")];
  expect(byQualifier([sum, ...parts])).toEqual({ "up-to": 500_000, exactly: 2_500_000 });
});

test("nothing is left as fixed where the qualified parts are all of the sum", () => {
  const parts = [part("a", "1000000", "up-to"), part("b", "2000000", "about")];
  expect(byQualifier([sum, ...parts])).toEqual({ "up-to": 1_000_000, about: 2_000_000 });
});

test("of qualified parts that come to more than the sum nobody says which are in it", () => {
  const parts = [part("a", "2000000", "up-to"), part("b", "2000000", "about")];
  expect(byQualifier([sum, ...parts])).toEqual({ exactly: 3_000_000 });
});

test("of an increase nobody says which parts are in it", () => {
  const rows = [
    { id: "old", amount_gbp: "2000000", decision: "northtown-budget" },
    { ...sum, supersedes: "old", from_pot: "northtown-reserve" },
    part("a", "400000", "up-to"),
  ];
  expect(byQualifier(rows, "new-money")).toEqual({ exactly: 1_000_000 });
});

test("a part that was not taken is qualified in no sum", () => {
  expect(byQualifier([sum, { ...part("a", "400000", "up-to"), status: "rejected" }])).toEqual({
    exactly: 3_000_000,
  });
});

test("an amount that is not published has no qualifier, and one of nothing is exact", () => {
  expect(byQualifier([absent("a")])).toEqual({});
  expect(byQualifier([{ id: "a", amount_gbp: "0" }])).toEqual({ exactly: 0 });
});

test("a qualified part names the sums that hold it, from the nearest on", () => {
  const below = { id: "deep", amount_gbp: "200000", qualifier: "at-least", part_of: "b:item" };
  const dataset = example({ allocations: [sum, part("b", "500000", "exactly"), below] });
  const { included } = totalOf(dataset, councilOf(dataset), "decided");
  const sources = included
    .flatMap((one) => slices(one, "qualifier"))
    .map(({ figure, within }) => [figure.id, ...within.map(({ id }) => id)]);
  expect(sources).toEqual([["deep", "b", "sum"], ["sum"]]);
});

test("what is qualified of some figures is that of each, its parts looked into", () => {
  const qualified = { id: "loose", amount_gbp: "70000", qualifier: "about" };
  const dataset = example({ allocations: [sum, part("a", "400000", "up-to"), qualified] });
  const figures = ["sum", "loose"].map((id) => figureOf(dataset, id));
  expect(qualifiedOfFigures(figures)).toEqual({ ceiling: 400_000, floor: 0, about: 70_000 });
});

test("what is cut from a qualified part is not qualified", () => {
  const rows = [
    { id: "filling", amount_gbp: "200000", to_pot: "northtown-fund" },
    sum,
    part("a", "600000", "up-to"),
    { id: "drawn", amount_gbp: "200000", part_of: "a:item", from_pot: "northtown-fund" },
  ];
  expect(byQualifier(rows)).toEqual({
    exactly: 200_000 + 3_000_000 - 600_000,
    "up-to": 600_000 - 200_000,
  });
});
