/** Prices of the base year, of the parts of sums that are dated otherwise than their wholes. */
import { describe, expect, test } from "vitest";
import { absent, sum } from "../counting/example-totals.ts";
import { example, figureOf, type FigureCells } from "../dataset/example-data.ts";
import type { Deflator } from "./deflator.ts";
import { partFactors, pricedYears, realSlices } from "./priced.ts";

/** A pound of 2021-22 is worth two of the base year; 2025-26 has no index. The decisions are of 2022-23. */
function prices(): Deflator {
  const factors: Readonly<Record<string, number>> = { "2021-22": 2, "2022-23": 1.25, "2024-25": 1 };
  return { rows: new Map(), factor: (year) => factors[year] };
}

const within = (respect: string, cells: FigureCells = {}) => ({
  ...{ part_of: `whole:${respect}`, ...cells },
});

/** The whole of an example as it is counted, and what a pound of each named part is worth. */
function counting(allocations: readonly FigureCells[], cutIds: readonly string[] = []) {
  const dataset = example({ allocations });
  const figure = figureOf(dataset, "whole");
  const cut = cutIds.map((id) => figureOf(dataset, id).chain);
  const taken = cutIds.reduce((all, id) => all + (figureOf(dataset, id).pounds ?? 0), 0);
  const one = { figure, pounds: (figure.pounds ?? 0) - taken, cut };
  const factorsOf = (parts: Readonly<Record<string, number>>) =>
    partFactors(
      one,
      Object.entries(parts).map(([id, pounds]) => ({
        figure: figureOf(dataset, id),
        pounds,
        within: [],
      })),
      prices(),
    );
  return { one, factorsOf };
}

const purposes = { a: "social care", b: "leadership" };

describe("the parts of a sum in prices of the base year", () => {
  test("are worth what their own years are worth, and the rest what the year of the decision is", () => {
    const { one, factorsOf } = counting([
      sum("whole", 1_000, { complete_splits: "item" }),
      sum("a", 500, within("item", { purpose: purposes.a, financial_year: "2021-22" })),
      sum("b", 500, within("item", { purpose: purposes.b })),
    ]);
    // The whole has its years from these parts: £1,000 and £625.
    const factors = factorsOf({ a: 500, b: 500 });
    expect(factors[0]).toBeCloseTo(2, 9);
    expect(factors[1]).toBeCloseTo(1.25, 9);
    const slices = realSlices(one, "purpose", prices());
    expect(slices.map(({ category }) => category)).toEqual([purposes.a, purposes.b]);
    expect(slices.map(({ pounds }) => Math.round(pounds ?? 0))).toEqual([1_000, 625]);
  });

  test("that state no year share the years of their whole, not the year of the decision", () => {
    const { factorsOf } = counting([
      sum("whole", 1_000, { complete_splits: "item year" }),
      sum("y1", 500, within("year", { financial_year: "2021-22" })),
      sum("y2", 500, within("year", { financial_year: "2024-25" })),
      sum("a", 500, within("item", { financial_year: "2021-22" })),
      sum("b", 500, within("item")),
    ]);
    // £1,500 for the whole, so £1.50 for an undated pound; by themselves £1,000 and £750.
    const factors = factorsOf({ a: 500, b: 500 });
    expect(factors[0]).toBeCloseTo(2 * (1_500 / 1_750), 9);
    expect(factors[1]).toBeCloseTo(1.5 * (1_500 / 1_750), 9);
  });

  test("that state no year share the years of the nearest sum that they are within", () => {
    const { one } = counting([
      sum("whole", 1_000, { complete_splits: "item" }),
      sum("a", 600, within("item", { purpose: purposes.a, financial_year: "2021-22" })),
      sum("of-a", 200, { part_of: "a:item", purpose: purposes.b }),
      sum("b", 400, within("item", { purpose: purposes.b, financial_year: "2024-25" })),
    ]);
    // Of the £600 of 2021-22 the £200 too, though they were decided on in 2022-23: £1,200 and £400.
    const slices = realSlices(one, "purpose", prices());
    expect(slices.map(({ category, pounds }) => [category, Math.round(pounds ?? 0)])).toEqual([
      [purposes.b, 400],
      [purposes.a, 800],
      [purposes.b, 400],
    ]);
  });

  test("of a year without an index are worth what their whole is worth", () => {
    const { factorsOf } = counting([
      sum("whole", 1_000, { complete_splits: "item", financial_year: "2022-23" }),
      sum("a", 500, within("item", { financial_year: "2025-26" })),
      sum("b", 500, within("item")),
    ]);
    expect(factorsOf({ a: 500, b: 500 })).toEqual([1.25, 1.25]);
  });

  test("of which no amount is published are worth what their whole is worth", () => {
    const { factorsOf } = counting([
      sum("whole", 1_000),
      absent("a", within("item", { financial_year: "2021-22" })),
    ]);
    expect(factorsOf({ a: 0, whole: 1_000 })).toEqual([1.25, 1.25]);
  });

  test("that state only some of their years go by the year of the decision for the rest", () => {
    const { factorsOf } = counting([
      sum("whole", 1_000, { complete_splits: "item" }),
      sum("a", 500, within("item", { complete_splits: "year" })),
      sum("a1", 300, { part_of: "a:year", financial_year: "2021-22" }),
      absent("a2", { part_of: "a:year", financial_year: "2024-25" }),
      sum("b", 500, within("item", { financial_year: "2021-22" })),
    ]);
    // £600 of 2021-22; £250, as nothing says when the other £200 are spent; and £1,000.
    const factors = factorsOf({ a: 500, b: 500 });
    expect(factors[0]).toBeCloseTo((600 + 250) / 500, 9);
    expect(factors[1]).toBeCloseTo(2, 9);
  });

  test("that are what is left of the sum itself are worth what is counted of it", () => {
    const { factorsOf } = counting(
      [
        sum("whole", 1_000, { complete_splits: "year" }),
        sum("y1", 400, within("year", { financial_year: "2021-22" })),
        sum("y2", 600, within("year", { financial_year: "2024-25" })),
        sum("a", 300, within("item", { financial_year: "2024-25" })),
      ],
      ["y1"],
    );
    expect(factorsOf({ a: 300, whole: 300 })).toEqual([1, 1]);
  });
});

describe("where the whole has no value in prices of the base year", () => {
  const undated = () =>
    counting([
      sum("whole", 1_000, { complete_splits: "item", financial_year: "2025-26" }),
      sum("a", 500, within("item", { purpose: purposes.a, financial_year: "2021-22" })),
      sum("b", 500, within("item", { purpose: purposes.b })),
    ]);

  test("a pound of a part is worth what its own year says, or cannot be said", () => {
    expect(undated().factorsOf({ a: 500, b: 500, whole: 1 })).toEqual([2, undefined, undefined]);
  });

  test("its parts have none either: they would not add up to anything", () => {
    const slices = realSlices(undated().one, "purpose", prices());
    expect(slices.map(({ category, pounds }) => [category, pounds])).toEqual([
      [purposes.a, undefined],
      [purposes.b, undefined],
    ]);
  });
});

test("a sum of nought has parts of nought", () => {
  const { figure } = counting([sum("whole", 1_000)]).one;
  const slices = realSlices({ figure, pounds: 0, cut: [] }, "purpose", prices());
  expect(slices.map(({ pounds }) => pounds)).toEqual([0]);
});

test("years that are known in different ways stand apart, and one without an index has no real value", () => {
  const dataset = example({
    allocations: [
      sum("a", 10, { financial_year: "2025-26" }),
      sum("b", 20, { financial_year: "2022-23" }),
      sum("c", 40),
    ],
  });
  const included = dataset.figures
    .filter(({ id }) => id.length === 1)
    .map((figure) => ({ figure, pounds: figure.pounds, cut: [] }));
  expect(
    pricedYears(included, prices()).map(({ year, basis, cash, real }) => [year, basis, cash, real]),
  ).toEqual([
    ["2022-23", "stated", 20, 25],
    ["2022-23", "decision", 40, 50],
    ["2025-26", "stated", 10, undefined],
  ]);
});
