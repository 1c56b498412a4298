import { expect, test } from "vitest";
import { totalOf } from "../counting/rules.ts";
import type { FigureCells } from "../dataset/example-data.ts";
import { councilOf, example } from "../dataset/example-data.ts";
import { datedPounds } from "./years.ts";

/** Years, bases and pounds of the first included figure. The decision is of June 2022. */
function dated(...allocations: FigureCells[]) {
  const dataset = example({ allocations });
  const [included] = totalOf(dataset, councilOf(dataset), "decided").included;
  if (!included) throw new Error("nothing is included");
  return datedPounds(included).map(({ year, basis, pounds }) => [year, basis, pounds]);
}

test("a figure's own year comes first", () => {
  expect(
    dated({ id: "sum", financial_year: "2023-24", period_from: "2021-05", period_to: "2021-07" }),
  ).toEqual([["2023-24", "stated", 1_000_000]]);
});

test("else its period, if that lies in one year", () => {
  expect(dated({ id: "sum", period_from: "2023-05", period_to: "2024-03" })).toEqual([
    ["2023-24", "stated", 1_000_000],
  ]);
});

const split: FigureCells[] = [
  { id: "sum", complete_splits: "year", period_from: "2021-05", period_to: "2023-03" },
  { id: "first", part_of: "sum:year", amount_gbp: "400000", financial_year: "2021-22" },
  { id: "second", part_of: "sum:year", amount_gbp: "600000", financial_year: "2022-23" },
];

test("else through its complete split by year", () => {
  expect(dated(...split)).toEqual([
    ["2021-22", "stated", 400_000],
    ["2022-23", "stated", 600_000],
  ]);
});

test("a split that is not complete dates nothing", () => {
  const [sum, ...parts] = split;
  expect(dated({ ...sum, complete_splits: "" }, ...parts)).toEqual([
    ["2021-22", "start", 1_000_000],
  ]);
});

test("else the year its period begins in", () => {
  expect(dated({ id: "sum", period_from: "2023-04" })).toEqual([["2023-24", "start", 1_000_000]]);
});

test("else the year of its decision", () => {
  expect(dated({ id: "sum", period_printed: "six months" })).toEqual([
    ["2022-23", "decision", 1_000_000],
  ]);
});

test("else through its complete split by item, each part by its own time", () => {
  expect(
    dated(
      { id: "sum", complete_splits: "item" },
      { id: "first", part_of: "sum:item", amount_gbp: "400000", financial_year: "2024-25" },
      { id: "second", part_of: "sum:item", amount_gbp: "600000" },
    ),
  ).toEqual([
    ["2024-25", "stated", 400_000],
    ["2022-23", "decision", 600_000],
  ]);
});

test("a figure whose amount is not published has no money in any year", () => {
  expect(dated({ id: "sum", amount_absent: "exempt", financial_year: "2023-24" })).toEqual([]);
});
