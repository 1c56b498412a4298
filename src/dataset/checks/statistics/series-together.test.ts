import { expect, test } from "vitest";
import { statisticSeries } from "../../../tables/index.ts";
import { spendingLines } from "../../../topic-statistics.ts";
import { exampleTexts, faults } from "../../example-data.ts";

const header = "gss_code,area,period,value,unit,source_id,locator,value_absent,note";
const sources =
  "source_id,title,publisher,release,table,url,licence,note,copied_from\nons,Estimates,ONS,2024,one,https://ons.example,OGL,,\ninvented,Areas,Office,2022,one,https://areas.example,OGL,,\n";

interface Value {
  readonly value: number | string;
  readonly period?: string;
  readonly unit?: string;
  readonly note?: string;
}

/** Faults of a folder with one value of Northtown in each of some series. */
function problemsOf(series: Readonly<Record<string, Value>>): string[] {
  const texts = exampleTexts().set("statistics/sources.csv", sources);
  for (const [
    name,
    { value, period = "2022-23", unit = "GBP, gross", note = "" },
  ] of Object.entries(series))
    texts.set(
      `statistics/${name}.csv`,
      `${header}\nX00000000,Northtown,${period},${value},"${unit}",ons,line 1,,${note}\n`,
    );
  return faults(texts);
}

const lines = (value: number, others: Readonly<Record<string, Value>> = {}) => ({
  ...Object.fromEntries(spendingLines.map(({ series }) => [series, { value }])),
  ...others,
});

test("the lines of a year’s spending are the whole of it, or a note says why not", () => {
  const whole = (value: number, note = "") =>
    problemsOf(lines(1_000_000, { s251_children_services_gross: { value, note } }));
  const own = (all: readonly string[]) => all.filter((one) => one.includes("children_services"));
  expect(own(whole(7_000_000))).toEqual([]);
  expect(own(whole(7_500_000, "One line is late."))).toEqual([]);
  expect(own(whole(7_500_000))).toMatchInlineSnapshot(`
    [
      "data/statistics/s251_children_services_gross.csv:2:29: value: found 7500000; allowed: about 7000000, the sum of its 7 lines of 2022-23, or a note that says why not",
    ]
  `);
});

test("a line without a value in the year leaves the sum open", () => {
  const [first] = spendingLines;
  const whole = { s251_children_services_gross: { value: 9_000_000 } };
  const sums = (period: string) =>
    problemsOf({ ...lines(1_000_000, whole), [first.series]: { value: 1_000_000, period } }).filter(
      (one) => one.includes("the sum of its"),
    );
  expect([sums("2022-23").length, sums("2021-22").length]).toEqual([1, 0]);
});

test("children looked after are not more than those in need", () => {
  const day = "31 March 2022";
  const both = (looked: number) =>
    problemsOf({
      children_looked_after: { value: looked, period: day, unit: "children" },
      children_in_need: { value: 500, period: day, unit: "children" },
    });
  expect(both(500)).toEqual([]);
  expect(both(501)).toMatchInlineSnapshot(`
    [
      "data/statistics/children_looked_after.csv:2:35: value: found 501; allowed: at most 500, the value of children_in_need.csv, which counts these too",
    ]
  `);
});

test("a series without rows is refused where the others have some", () => {
  const names = Object.keys(statisticSeries).filter((name) => name !== "gdp_deflator");
  const all = Object.fromEntries(names.map((name) => [name, { value: 100, unit: "persons" }]));
  const empty = (series: Readonly<Record<string, Value>>) =>
    problemsOf(series).filter((one) => one.includes("no row"));
  expect(empty(all)).toMatchInlineSnapshot(`
    [
      "data/statistics/gdp_deflator.csv:1:1: found no row; allowed: rows of its areas: a heading without rows would be taken for no value anywhere",
      "data/statistics/judgements.csv:1:1: found no row; allowed: rows of its areas: a heading without rows would be taken for no value anywhere",
    ]
  `);
  expect(empty({ population_0_17: { value: 100, unit: "persons" } })).toEqual([]);
});
