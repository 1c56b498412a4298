import { expect, test } from "vitest";
import { councilOf, example, type FigureCells } from "../dataset/example-data.ts";
import { absent, sum } from "./example-totals.ts";
import { pieces } from "./pieces.ts";
import { totalOf } from "./rules.ts";

function piecesOf(allocations: readonly FigureCells[]) {
  const dataset = example({ allocations });
  const { included } = totalOf(dataset, councilOf(dataset), "all-identified");
  return included
    .flatMap(pieces)
    .map(({ figure, pounds, within }) => [figure.id, pounds, ...within.map(({ id }) => id)]);
}

const item = { part_of: "total:item" };

test("a sum goes to its parts where all are printed, and on within each", () => {
  const rows = [
    sum("total", 100, { complete_splits: "item" }),
    sum("plain", 40, item),
    sum("dated", 60, { ...item, complete_splits: "year" }),
    sum("first", 25, { part_of: "dated:year" }),
    sum("second", 35, { part_of: "dated:year" }),
  ];
  expect(piecesOf(rows)).toEqual([
    ["plain", 40, "total"],
    ["first", 25, "dated", "total"],
    ["second", 35, "dated", "total"],
  ]);
});

test("a sum whose parts are not all printed keeps its money", () => {
  expect(piecesOf([sum("total", 100), sum("part", 40, item)])).toEqual([["total", 100]]);
});

test("what rounded parts do not explain stays with the sum", () => {
  const millions = { printed_in: "millions" };
  const rows = [
    sum("total", 10_000_000, { ...millions, amount_printed: "£10m", complete_splits: "item" }),
    sum("one", 6_400_000, { ...item, ...millions, amount_printed: "£6.4m" }),
    sum("other", 3_500_000, { ...item, ...millions, amount_printed: "£3.5m" }),
  ];
  expect(piecesOf(rows)).toEqual([
    ["one", 6_400_000, "total"],
    ["other", 3_500_000, "total"],
    ["total", 100_000],
  ]);
});

test("items come before years, and sources between", () => {
  const rows = [
    sum("total", 100, { complete_splits: "year item" }),
    sum("year", 100, { part_of: "total:year" }),
    sum("item", 100, item),
  ];
  expect(piecesOf(rows)).toEqual([["item", 100, "total"]]);
});

test("a piece is named by the print that is counted of it: approved, then the finer", () => {
  const rows = [
    sum("total", 100, { complete_splits: "item" }),
    sum("one", 40, { ...item, status: "noted" }),
    sum("approved", 40, { restates: "one" }),
    sum("other", 60, { ...item, status: "noted" }),
    sum("asked", 60, { restates: "other", status: "recommended", decision: "northtown-later" }),
  ];
  expect(piecesOf(rows)).toEqual([
    ["approved", 40, "total"],
    ["other", 60, "total"],
  ]);
});

test("where nothing is printed by item, sources are pieces; an amount that is not published has none", () => {
  const rows = [
    sum("total", 100, { complete_splits: "source year" }),
    sum("year", 100, { part_of: "total:year" }),
    sum("grant", 70, { part_of: "total:source" }),
    sum("budget", 30, { part_of: "total:source" }),
    absent("hidden"),
  ];
  expect(piecesOf(rows)).toEqual([
    ["grant", 70, "total"],
    ["budget", 30, "total"],
  ]);
});

test("parts that are not all printed are pieces where one is for something else, before years", () => {
  const rows = [
    sum("total", 100, { complete_splits: "year", purpose: "social care" }),
    sum("year", 100, { part_of: "total:year", purpose: "social care" }),
    sum("bus", 40, { ...item, purpose: "home-to-school transport" }),
    sum("care", 10, { ...item, purpose: "social care" }),
    absent("plan", { ...item, purpose: "SEND" }),
  ];
  expect(piecesOf(rows)).toEqual([
    ["bus", 40, "total"],
    ["care", 10, "total"],
    ["total", 50],
  ]);
});
