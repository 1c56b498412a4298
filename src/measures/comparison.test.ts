import { expect, test } from "vitest";
import { sum } from "../counting/example-totals.ts";
import { totalOf } from "../counting/rules.ts";
import type { CountSlug } from "../counting/total.ts";
import { councilOf, type FigureCells } from "../dataset/example-data.ts";
import { exampleWithStatistics } from "./example-statistics.ts";
import { comparison, type ComparisonRow } from "./comparison.ts";
import { denominator } from "./denominator.ts";
import { measured } from "./measured.ts";
import { measureOf } from "./measure.ts";

test("what cannot be said is null, and an empty part is zero", () => {
  const missing = comparison(exampleWithStatistics({}, true));
  const find = (measure: string): ComparisonRow | undefined =>
    missing.find((row) => row.measure === measure && row.count === "decided");
  expect(find("per-child")).toMatchObject({
    value: null,
    one_off: null,
    type_not_stated: null,
    numerator_gbp: 1_000_000,
    denominator: null,
    denominator_source: null,
  });
  expect(find("pounds")).toMatchObject({ value: 1_000_000, one_off: 0, capital: 0 });
});

const care = { purpose: "social care", from_pot: "northtown-reserve" };
const rowsOf = (allocations: readonly FigureCells[]) => {
  const rows = comparison(exampleWithStatistics({ allocations }));
  return (count: string, measure: string, prices = "cash") =>
    rows.find(
      (row) =>
        row.council === "northtown" &&
        row.count === count &&
        row.measure === measure &&
        row.prices === prices,
    );
};

test("a row has the value, its parts, the figures in it and those that are not, with the reason", () => {
  const row = rowsOf([
    sum("a", 600_000, { ...care, recurrence: "one-off", money_type: "capital" }),
    sum("b", 300_000, { ...care, recurrence: "ongoing", money_type: "revenue" }),
    sum("c", 100_000),
    sum("d", 50_000, { status: "noted" }),
  ]);
  expect(row("decided", "pounds")).toMatchObject({
    ...{ value: 1_000_000, one_off: 600_000, ongoing: 300_000, recurrence_not_stated: 100_000 },
    ...{ capital: 600_000, revenue: 300_000, type_not_stated: 100_000, not_held_gbp: 0 },
    included: ["a", "b", "c"],
    excluded: [{ id: "d", reason: "noted-only" }],
  });
  expect(row("new-money", "pounds")).toMatchObject({ value: 900_000, new_not_stated: 100_000 });
  // Of £4m a year; capital and money for SEND are not in that spending.
  expect(row("decided", "share-of-spend")).toMatchObject({
    ...{ value: 7.5, numerator_gbp: 300_000, not_held_gbp: 600_000 + 100_000 },
    ...{ capital: 0, revenue: 7.5, new_not_stated: 0 },
  });
  expect(row("new-money", "share-of-spend")).toMatchObject({ value: 7.5, new_not_stated: 0 });
});

test("a row says how much of its parts no paper prints", () => {
  const row = rowsOf([
    sum("a", 600_000, { ...care, recurrence: "one-off", inferred: "recurrence" }),
    sum("b", 300_000, { ...care, recurrence: "ongoing", inferred: "in_scope" }),
    sum("c", 100_000, { ...care, recurrence: "one-off", told_by: "a member" }),
  ]);
  expect(row("decided", "pounds")).toMatchObject({
    ...{ one_off: 700_000, one_off_our_reading: 600_000, ongoing_our_reading: 0 },
    ...{ scope_our_reading: 300_000, told_by_a_member: 100_000 },
  });
  // Of £4m a year.
  expect(row("decided", "share-of-spend")).toMatchObject({
    ...{ one_off_our_reading: 15, scope_our_reading: 7.5, told_by_a_member: 2.5 },
  });
});

test("where a share cannot be said, neither can what stands beside it", () => {
  const row = rowsOf([
    sum("a", 600_000, { ...care, money_type: "capital" }),
    sum("b", 110_000, { money_type: "capital" }),
  ]);
  expect(row("new-money", "pounds")).toMatchObject({ value: 600_000, new_not_stated: 110_000 });
  expect(row("new-money", "share-of-spend")).toMatchObject({ value: null, new_not_stated: null });
});

test("money of one year is deflated together, each year by its own index, the years in their order", () => {
  const allocations = [
    sum("c", 90, { financial_year: "2023-24", from_pot: "northtown-reserve" }),
    sum("a", 100, { financial_year: "2022-23", from_pot: "northtown-reserve" }),
    sum("b", 300, { financial_year: "2022-23" }),
  ];
  const dataset = exampleWithStatistics({ allocations });
  const total = (count: CountSlug) => totalOf(dataset, councilOf(dataset), count);
  const real = measured(dataset, total("decided"), { measure: "pounds", prices: "real" });
  expect(real.years.map(({ year, cash, real }) => [year, cash, real])).toEqual([
    ["2022-23", 400, 500],
    ["2023-24", 90, 100],
  ]);
  expect([real.value, real.rest, real.missing]).toEqual([600, 600, undefined]);
  const fresh = measured(dataset, total("new-money"), { measure: "pounds", prices: "real" });
  expect([fresh.value, fresh.not_stated]).toEqual([100 + 125, 375]);
  const cash = measured(dataset, total("decided"), { measure: "pounds", prices: "cash" });
  expect([cash.value, cash.rest, cash.years]).toEqual([490, undefined, []]);
});

test("money of a year that is not over has no real value, the rest has", () => {
  const allocations = [
    sum("a", 100, { financial_year: "2022-23" }),
    sum("b", 70, { financial_year: "2025-26" }),
  ];
  const dataset = exampleWithStatistics({ allocations });
  const total = totalOf(dataset, councilOf(dataset), "decided");
  const real = measured(dataset, total, { measure: "pounds", prices: "real" });
  expect([real.value, real.rest, real.missing]).toEqual([undefined, 125, "no prices"]);
});

test("a council that no decision represents has no year to be divided by", () => {
  const dataset = exampleWithStatistics({
    decisions: [{ id: "southtown-main", headline: "" }],
    southtown: [],
  });
  expect(
    denominator(dataset, councilOf(dataset, "southtown"), measureOf("share-of-spend")),
  ).toEqual({ known: false, reason: "No decision represents Council, so no year is given." });
});

test("a number that is missing, not given or nought divides nothing, and says why", () => {
  const dataset = exampleWithStatistics({});
  const north = councilOf(dataset);
  const read = (change: { readonly value?: number | undefined; readonly value_absent?: "c" }) => {
    const population_0_17 = dataset.statistics.population_0_17.map((row) => ({
      ...row,
      ...change,
    }));
    const statistics = { ...dataset.statistics, population_0_17 };
    return denominator({ ...dataset, statistics }, north, measureOf("per-child"));
  };
  const subject = "The number of children for mid-2022";
  expect(read({})).toMatchObject({ known: true, row: { value: 1_000 } });
  expect(read({ value: undefined, value_absent: "c" })).toEqual({
    ...{ known: false, reason: `${subject} is not given (“c”).` },
  });
  expect(read({ value: 0 })).toEqual({ known: false, reason: `${subject} is given as zero.` });
});
