/** The shipped statistics: complete, joined by codes, and the same for the first four councils as before. */
import { describe, expect, test } from "vitest";
import { problemLine } from "../csv/problem.ts";
import { readCsv, type Csv } from "../csv/read-csv.ts";
import { statisticsOf } from "../grouping/statistics-of.ts";
import { statisticSeries, type StatisticSeries } from "../tables/index.ts";
import { authorityOf } from "./authorities.ts";
import { buildDataset } from "./build.ts";
import { dataFile, dataFiles, loadDataset } from "./load.ts";

const { dataset } = loadDataset("data");
if (dataset === undefined) throw new Error("the data has problems");
const series = Object.keys(statisticSeries) as StatisticSeries[];
const value = (name: StatisticSeries, code: string, period: string) =>
  statisticsOf(dataset, name, code).get(period)?.value;

/** The folder with some texts replaced in one file. */
function changed(file: string, from: string, to: string): string[] {
  const files = new Map<string, Csv>(
    dataFiles("data").map((name) => {
      const text = dataFile(name, "data").toString("utf8");
      return [name, readCsv(name, name === file ? text.replaceAll(from, to) : text)];
    }),
  );
  return buildDataset(files).problems.map(problemLine);
}

describe("every authority", () => {
  test("of today is there: 153, beside five that ended and were followed", () => {
    const today = dataset.authorities.filter(({ last_day }) => last_day === undefined);
    expect(today).toHaveLength(153);
    const ended = dataset.authorities.filter(({ last_day }) => last_day !== undefined);
    expect(
      ended.map(({ name, successors }) => [name, successors.map((one) => one.short_name)]),
    ).toEqual([
      ["Bournemouth", ["BCP"]],
      ["Poole", ["BCP"]],
      ["Cumbria", ["Cumberland", "Westmorland and Furness"]],
      ["Dorset", ["Dorset", "BCP"]],
      ["Northamptonshire", ["North Northamptonshire", "West Northamptonshire"]],
    ]);
  });

  test("of today has ten neighbours", () => {
    const counts = Map.groupBy(dataset.neighbours, ({ gss_code }) => gss_code);
    expect(counts.size).toBe(153);
    expect([...counts.values()].filter(({ length }) => length !== 10)).toEqual([]);
  });

  test("is found by any code, in any year of any series", () => {
    const codes = ["E10000027", "E06000066", "E08000019", "E08000039"];
    expect(codes.map((code) => authorityOf(dataset, code)?.id)).toEqual([
      "somerset",
      "somerset",
      "sheffield",
      "sheffield",
    ]);
    // Plans of January 2025 are printed under the old code, spending under the new.
    expect(value("ehc_plans", "E06000066", "Jan 2025")).toBeGreaterThan(0);
    expect(value("s251_children_services_gross", "E10000027", "2017-18")).toBeGreaterThan(0);
  });

  test("that is another area than the one before has no value of its years", () => {
    for (const name of series)
      expect(
        [...statisticsOf(dataset, name, "E06000063").keys()].filter((period) =>
          /201\d/.test(period),
        ),
      ).toEqual([]);
  });
});

test("the first four councils are divided by what they were divided by before", () => {
  // Copied by hand from the tables of the release of 27 November 2026.
  expect(value("population_0_17", "E06000058", "mid-2023")).toBe(74_472);
  expect(value("s251_children_services_gross", "E06000058", "2023-24")).toBe(105_972_081);
  expect(value("population_0_17", "E08000025", "mid-2022")).toBe(287_056);
  expect(value("s251_children_services_gross", "E08000025", "2022-23")).toBe(266_678_088);
  expect(value("population_0_17", "E06000023", "mid-2023")).toBe(92_178);
  expect(value("s251_children_services_gross", "E06000023", "2023-24")).toBe(146_926_879);
  expect(value("population_0_17", "E06000019", "mid-2022")).toBe(33_977);
  expect(value("s251_children_services_gross", "E06000019", "2022-23")).toBe(60_348_698);
});

describe("a code changed in one place only", { timeout: 60_000 }, () => {
  test("is found in councils.csv, also where it is the code of no area", () => {
    expect(changed("councils.csv", "E08000025", "E0800002")[0]).toMatchInlineSnapshot(
      `"councils.csv:3:47: gss_code: found "E0800002"; allowed: a code in statistics/authorities.csv, of today or former (E08000021, E08000022, E08000023, E08000024, E08000025, E08000026, …)"`,
    );
    expect(changed("councils.csv", "E08000025", "E08000026").join("\n")).toContain(
      "councils.csv:3",
    );
  });

  test("is found in a series", () => {
    expect(
      changed("statistics/population_0_17.csv", "E08000025,", "E08000099,")[0],
    ).toMatchInlineSnapshot(
      `"statistics/population_0_17.csv:752:1: gss_code: found "E08000099"; allowed: a code in statistics/authorities.csv, of today or former (E08000009, E08000019, E08000029, E08000039, E08000001, E08000002, …)"`,
    );
  });
});

test("what England leaves out is what has no figure, and its note says so", () => {
  const silent = series
    .filter((name) => name.startsWith("s251_"))
    .flatMap((name) =>
      dataset.statistics[name]
        .filter(({ value_absent }) => value_absent !== undefined)
        .map(({ area, period }) => ({
          area,
          note: statisticsOf(dataset, name, "E92000001").get(period)?.note,
        })),
    );
  expect(silent.length).toBeGreaterThan(30);
  expect(silent.filter(({ area, note }) => !note?.includes(area))).toEqual([]);
});

test("the seven lines come to the total, but where a note says that they do not", () => {
  const lines = series.filter(
    (name) => name.startsWith("s251_") && name !== "s251_children_services_gross",
  );
  expect(lines).toHaveLength(7);
  const unlike = dataset.statistics.s251_children_services_gross.filter((row) => {
    const parts = lines.map((name) => value(name, row.gss_code, row.period));
    const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    return row.value !== undefined && Math.abs(sum - row.value) > 5;
  });
  expect(unlike.map(({ area, period, note }) => [area, period, note !== undefined])).toEqual([
    ["Slough", "2017-18", true],
    ["England", "2017-18", true],
    ["England", "2022-23", true],
  ]);
});
