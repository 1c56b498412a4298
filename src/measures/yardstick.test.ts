/** Values of areas over the years, from invented spending, people and counts. */
import { describe, expect, test } from "vitest";
import type { Dataset } from "../dataset/dataset.ts";
import { countryCode, type Yardstick } from "../topic-statistics.ts";
import { datasetOf, statisticRow, type Values } from "./example-series.ts";
import { isBreak, leftOut, periodsOf, pointsOf, printedValue } from "./yardstick.ts";

const [north, south] = ["X00000000", "X00000001"];

const words = { name: "A measure", after: "", of: "things" };
const spending = (): Yardstick => ({
  ...{ ...words, slug: "spending", series: "s251_children_services_gross", per: 1, money: true },
});
const rate = (): Yardstick => ({
  ...{ ...words, slug: "rate", series: "children_in_need", per: 10_000, money: false },
});
const bare = (): Yardstick => ({
  ...{ ...words, slug: "bare", series: "ehc_plans", per: undefined, money: false },
});

const valuesOf = (dataset: Dataset, yardstick: Yardstick, code: string) =>
  pointsOf(dataset, yardstick, code).map(({ value }) => value);

describe("the periods of a measure", () => {
  test("are those that the country has a value of, from the first to the last", () => {
    const dataset = datasetOf({
      ehc_plans: {
        [countryCode]: {
          "January 2023": 30,
          "January 2021": 10,
          "January 2024": "c",
          "January 2022": 20,
        },
        [north]: { "January 2020": 1 },
      },
    });
    expect(periodsOf(dataset, bare())).toEqual(["January 2021", "January 2022", "January 2023"]);
  });

  test("of money are those with a price index; counts need none", () => {
    const years = { "2025-26": 5, "2023-24": 5, "2022-23": "c" } as const;
    const dataset = datasetOf({
      s251_children_services_gross: { [countryCode]: years },
      children_in_need: { [countryCode]: years },
    });
    expect(periodsOf(dataset, spending())).toEqual(["2023-24"]);
    expect(periodsOf(dataset, rate())).toEqual(["2023-24", "2025-26"]);
  });
});

describe("a value", () => {
  test("of money is in prices of the base year, for each person at the middle of its first year", () => {
    const dataset = datasetOf({
      s251_children_services_gross: {
        [countryCode]: { "2021-22": 900, "2022-23": 900 },
        [north]: { "2021-22": 300, "2022-23": 800 },
      },
      population_0_17: { [north]: { "mid-2020": 1, "mid-2021": 100, "mid-2022": 200 } },
    });
    // Prices doubled since 2021-22, and rose by a quarter since 2022-23.
    expect(pointsOf(dataset, spending(), north)).toMatchObject([
      { period: "2021-22", value: 6, factor: 2, top: { value: 300 }, bottom: { value: 100 } },
      { period: "2022-23", value: 5, factor: 1.25, top: { value: 800 }, bottom: { value: 200 } },
    ]);
  });

  test("of a count is for so many of the people of the year before, whatever prices did", () => {
    const dataset = datasetOf({
      children_in_need: {
        [countryCode]: { "31 March 2022": 90 },
        [north]: { "31 March 2022": 30 },
      },
      population_0_17: { [north]: { "mid-2021": 1_000, "mid-2022": 1 } },
    });
    expect(pointsOf(dataset, rate(), north)).toMatchObject([{ value: 300, factor: 1, without: 0 }]);
  });

  test("of a bare count is divided by nobody", () => {
    const dataset = datasetOf({
      ehc_plans: { [countryCode]: { "January 2022": 90 }, [north]: { "January 2022": 30 } },
      population_0_17: { [north]: { "mid-2021": 1_000 } },
    });
    expect(pointsOf(dataset, bare(), north)).toMatchObject([{ value: 30, bottom: undefined }]);
  });

  test("of bare money is in prices of the base year", () => {
    const dataset = datasetOf({
      s251_children_services_gross: {
        [countryCode]: { "2021-22": 90 },
        [north]: { "2021-22": 30 },
      },
    });
    expect(valuesOf(dataset, { ...spending(), per: undefined }, north)).toEqual([60]);
  });

  test("is not said where the measure or the people are missing or kept back", () => {
    const country = { "31 March 2021": 9, "31 March 2022": 9, "31 March 2023": 9 };
    const dataset = datasetOf({
      children_in_need: {
        [countryCode]: country,
        [north]: { "31 March 2021": "c", "31 March 2022": 5, "31 March 2023": 5 },
        [south]: { "31 March 2022": 5 },
      },
      population_0_17: {
        [north]: { "mid-2020": 100, "mid-2021": "c" },
        [south]: { "mid-2020": 100, "mid-2021": 100, "mid-2022": 100 },
      },
    });
    expect(valuesOf(dataset, rate(), north)).toEqual([undefined, undefined, undefined]);
    expect(valuesOf(dataset, rate(), south)).toEqual([undefined, 500, undefined]);
  });
});

describe("the country", () => {
  const givenBy = (people: Values) =>
    datasetOf({
      s251_children_services_gross: {
        [countryCode]: { "2024-25": 800 },
        [north]: { "2024-25": 300 },
        [south]: { "2024-25": "c" },
      },
      children_in_need: { [countryCode]: { "2024-25": 9 }, [south]: { "2024-25": "c" } },
      population_0_17: people,
    });
  const people: Values = {
    [countryCode]: { "mid-2024": 500, "mid-2023": 500 },
    [north]: { "mid-2024": 100 },
  };

  test("is without the people of authorities that gave no sum, an authority has all its own", () => {
    const dataset = givenBy({ ...people, [south]: { "mid-2024": 100, "mid-2023": 7 } });
    expect(leftOut(dataset, spending(), "2024-25").map(({ gss_code }) => gss_code)).toEqual([
      south,
    ]);
    const [country] = pointsOf(dataset, spending(), countryCode);
    expect([country?.value, country?.without]).toEqual([2, 100]);
    const [own] = pointsOf(dataset, spending(), north);
    expect([own?.value, own?.without]).toEqual([3, 0]);
  });

  test("is with an authority that the release does not name: it ended, or had not begun", () => {
    const dataset = datasetOf({
      s251_children_services_gross: {
        [countryCode]: { "2024-25": 800 },
        [south]: { "2024-25": 1 },
      },
    });
    expect(leftOut(dataset, spending(), "2024-25")).toEqual([]);
  });

  test("has all of its people in a count, which leaves out no authority", () => {
    const dataset = givenBy({ ...people, [south]: { "mid-2024": 100, "mid-2023": 100 } });
    expect(pointsOf(dataset, rate(), countryCode)).toMatchObject([{ without: 0, value: 180 }]);
  });

  test("is without nobody where the people of such an authority are not known", () => {
    expect(pointsOf(givenBy(people), spending(), countryCode)).toMatchObject([
      { without: 0, value: 1.6 },
    ]);
  });

  test("has no value where nobody is left to divide by", () => {
    const dataset = givenBy({ ...people, [south]: { "mid-2024": 500 } });
    expect(valuesOf(dataset, spending(), countryCode)).toEqual([undefined]);
  });
});

describe("a break", () => {
  test("is a change by more than half, up or down, of a value that was not nought", () => {
    expect([isBreak(100, 151), isBreak(100, 49)]).toEqual([true, true]);
    expect([isBreak(100, 150), isBreak(100, 50), isBreak(100, 100)]).toEqual([false, false, false]);
    expect([isBreak(0, 5), isBreak(undefined, 5), isBreak(5, undefined)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test("stands at the period that differs from the one before it", () => {
    const years = {
      "January 2021": 10,
      "January 2022": 11,
      "January 2023": 30,
      "January 2024": 31,
    };
    const dataset = datasetOf({ ehc_plans: { [countryCode]: years } });
    const breaks = pointsOf(dataset, bare(), countryCode).map((point) => point.breaks);
    expect(breaks).toEqual([false, false, true, false]);
  });
});

test("only a row that prints a value has a printed value", () => {
  const row = statisticRow(north, "2024-25", 5);
  expect(printedValue(row)).toBe(row);
  expect(printedValue(statisticRow(north, "2024-25", "c"))).toBeUndefined();
  expect(printedValue(undefined)).toBeUndefined();
});
