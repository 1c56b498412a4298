import { expect, test } from "vitest";
import { sum } from "../counting/example-totals.ts";
import { totalOf } from "../counting/rules.ts";
import { councilOf, example } from "../dataset/example-data.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { headlineOf } from "./council-summary.ts";
import { sourceOf } from "./denominator.ts";
import { exampleWithStatistics } from "./example-statistics.ts";
import type { MeasureSlug, PriceSlug } from "./measure.ts";
import { measured } from "./measured.ts";
import { deflatorsBehind, statisticsBehind } from "./statistics-behind.ts";

/** The example, with its prices from a release of their own, and money of two years and of one to come. */
function data(missing = false): Dataset {
  const allocations = [
    sum("a", 100, { financial_year: "2021-22" }),
    sum("b", 400, { financial_year: "2022-23" }),
    sum("c", 70, { financial_year: "2025-26" }),
  ];
  const dataset = exampleWithStatistics({ allocations }, missing);
  const gdp_deflator = dataset.statistics.gdp_deflator.map((row) => ({
    ...{ ...row, source_id: row.period === "2022-23" ? "unknown" : "invented" },
  }));
  return { ...dataset, statistics: { ...dataset.statistics, gdp_deflator } };
}

function behind(dataset: Dataset, measure: MeasureSlug, prices: PriceSlug) {
  const sums = dataset.councils.map((council) =>
    measured(dataset, totalOf(dataset, council, "decided"), { measure, prices }),
  );
  const names = (rows: readonly { readonly source_id: string }[]) =>
    rows.map(({ source_id }) => source_id);
  return [names(statisticsBehind(dataset, sums)), names(deflatorsBehind(dataset, sums))];
}

test("behind pounds of the day is no statistic", () => {
  expect(behind(data(), "pounds", "cash")).toEqual([[], []]);
});

test("behind a divided sum is the release of what it is divided by, once for all councils", () => {
  expect(behind(data(), "per-child", "cash")).toEqual([["release"], []]);
});

test("behind prices of the base year is the release of each index, once, and no release that we do not hold", () => {
  expect(behind(data(), "pounds", "real")).toEqual([["invented"], ["invented"]]);
});

test("what sums are divided by comes before what they are deflated by", () => {
  expect(behind(data(), "per-child", "real")).toEqual([["release", "invented"], ["invented"]]);
});

test("what is not known stands behind nothing", () => {
  expect(behind(data(true), "per-child", "cash")).toEqual([[], []]);
  const dataset = data();
  const statistic_sources = dataset.statistic_sources.filter(
    ({ source_id }) => source_id !== "release",
  );
  expect(behind({ ...dataset, statistic_sources }, "per-child", "cash")).toEqual([[], []]);
});

test("the release of a statistic is the one that its row names", () => {
  const dataset = data();
  const [row] = dataset.statistics.gdp_deflator;
  if (row === undefined) throw new Error("no index");
  expect(sourceOf(dataset, row)?.source_id).toBe("invented");
  expect(sourceOf(dataset, { ...row, source_id: "release" })?.source_id).toBe("release");
  expect(sourceOf(dataset, { ...row, source_id: "unknown" })).toBeUndefined();
});

test("a council is told by the decision that its rows name as the one to compare", () => {
  const dataset = example();
  expect(headlineOf(dataset, councilOf(dataset))?.id).toBe("northtown-main");
  const none = example({ decisions: [{ id: "southtown-main", headline: "" }], southtown: [] });
  expect(headlineOf(none, councilOf(none, "southtown"))).toBeUndefined();
});
