import { expect, test } from "vitest";
import type { Dataset } from "../dataset/dataset.ts";
import { deflator } from "./deflator.ts";
import { exampleWithStatistics } from "./example-statistics.ts";

/** The index of the example, of which the rows of some years say something else. */
function deflatorWith(changes: Readonly<Record<string, { readonly value: number | undefined }>>) {
  const { statistics }: Dataset = exampleWithStatistics({});
  const gdp_deflator = statistics.gdp_deflator.map((row) => ({ ...row, ...changes[row.period] }));
  return deflator({ statistics: { ...statistics, gdp_deflator } });
}

test("a pound is worth the index of the base year over that of its own", () => {
  const { factor } = deflatorWith({});
  expect([factor("2021-22"), factor("2022-23"), factor("2024-25")]).toEqual([2, 1.25, 1]);
});

test("a forecast is no index, nor is a year without a row or without a value", () => {
  const { rows, factor } = deflatorWith({ "2023-24": { value: undefined } });
  expect([...rows.keys()]).toEqual(["2021-22", "2022-23", "2024-25"]);
  expect([factor("2025-26"), factor("1999-00"), factor("2023-24")]).toEqual(
    Array.from({ length: 3 }, () => undefined),
  );
});

test("an index of nought makes no pound worth more than all money there is", () => {
  expect(deflatorWith({ "2022-23": { value: 0 } }).factor("2022-23")).toBeUndefined();
});

test("without an index of the base year no pound has a worth in its prices", () => {
  const { factor } = deflatorWith({ "2024-25": { value: undefined } });
  expect([factor("2021-22"), factor("2024-25")]).toEqual([undefined, undefined]);
});
