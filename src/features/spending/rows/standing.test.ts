import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../dataset/load.ts";
import { authorityOf } from "../../../dataset/authorities.ts";
import { namesThatFind } from "./all-authorities.ts";
import { countryCode, yardsticks } from "../../../topic-statistics.ts";
import { besideView, valueAt } from "./beside-view.ts";
import { authoritiesOfToday, overTheYears, spendingParts } from "./standing.ts";
import { median } from "../../../measures/median.ts";
import { shareInWords } from "../../../format/units.ts";
import { isBreak, leftOut } from "../../../measures/yardstick.ts";

const { dataset } = loadDataset("data");
if (dataset === undefined) throw new Error("the data has problems");
const find = (code: string) => {
  const authority = authorityOf(dataset, code);
  if (authority === undefined) throw new Error(`no authority ${code}`);
  return authority;
};

const [spending] = yardsticks;
const period = "2024-25";
const today = authoritiesOfToday(dataset);

describe("worked out by hand from the files", () => {
  // Spending of 2024-25 over children of mid-2024.
  test.each([
    ["E08000025", 370_903_389 / 292_859],
    ["E06000058", 108_490_298 / 74_810],
    ["E06000019", 57_874_666 / 34_439],
  ])("%s spent this per head in 2024-25", (code, expected) => {
    expect(valueAt(dataset, spending, code, period)).toBeCloseTo(expected, 6);
  });

  test("the country is divided without the people of authorities it leaves out", () => {
    const without = leftOut(dataset, spending, period).map(({ gss_code }) => gss_code);
    expect(without).toEqual(["E06000002", "E09000032"]);
    expect(valueAt(dataset, spending, countryCode, period)).toBeCloseTo(
      16_012_355_892 / (12_183_016 - 35_617 - 58_730),
      6,
    );
  });
});

test("every authority of today is drawn, or is named as being without a value", () => {
  const marked = find("E09000001");
  const shown = { yardstick: spending, period, authorities: [marked], marked };
  const { others, shown: rows } = besideView(dataset, shown);
  const drawn = rows.filter(({ value }) => value !== undefined).length + others.length;
  expect(drawn + leftOut(dataset, spending, period).length).toBe(today.length);
  expect(today).toHaveLength(153);
});

test("every value is a row of spending over a row of people, as the files print them", () => {
  for (const { gss_code, codes } of today) {
    const of = (series: "s251_children_services_gross" | "population_0_17", at: string) =>
      dataset.statistics[series].find((row) => codes.includes(row.gss_code) && row.period === at)
        ?.value ?? NaN;
    const value = valueAt(dataset, spending, gss_code, period) ?? NaN;
    expect(value).toBe(
      of("s251_children_services_gross", period) / of("population_0_17", "mid-2024"),
    );
  }
});

test("a change by more than half is a break, and no other is", () => {
  expect([isBreak(100, 151), isBreak(100, 49), isBreak(100, 150), isBreak(undefined, 5)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  const salford = overTheYears(dataset, find("E08000006"));
  expect(salford.filter(({ breaks }) => breaks).map(({ period }) => period)).toEqual([
    "2019-20",
    "2020-21",
  ]);
});

test("what is suppressed keeps its mark, and what began later has no earlier years", () => {
  const lookedAfterRate = yardsticks.find(({ slug }) => slug === "looked-after") ?? spending;
  const lookedAfter = overTheYears(dataset, find("E06000053"), lookedAfterRate);
  expect(lookedAfter.some(({ top }) => top?.value_absent === "z")).toBe(true);
  const rows = overTheYears(dataset, find("E06000063"));
  expect(rows.filter(({ own }) => own !== undefined).map(({ period }) => period)).toEqual([
    "2024-25",
  ]);
});

test("the lines of a year come to its total", () => {
  const { parts, total = 0 } = spendingParts(dataset, find("E08000025"));
  const sum = parts.reduce((all, { pounds }) => all + (pounds ?? 0), 0);
  expect(Math.abs(sum - total)).toBeLessThanOrEqual(5);
});

test("the middle of an even number lies half way", () => {
  expect([median([3, 1]), median([5, 1, 2]), median([])]).toEqual([2, 2, undefined]);
});

test("former names and codes, and predecessors, find an authority", () => {
  expect(namesThatFind(find("E06000063"))).toContain("Cumbria");
  expect(namesThatFind(find("E06000066"))).toContain("E10000027");
  expect(namesThatFind(find("E08000019"))).toContain("E08000039");
});

test("each share of the spending is rounded by itself, as a reader would with a calculator", () => {
  const told = (code: string, name: RegExp) =>
    spendingParts(dataset, find(code)).parts.flatMap((part) =>
      name.test(part.name) && part.share !== undefined ? [shareInWords(part.share)] : [],
    );
  expect(told("E06000023", /looked after/)).toEqual(["55%"]);
  expect(told("E06000019", /Early years/)).toEqual(["2%"]);
  expect(told("E06000058", /Youth justice/)).toEqual(["3%"]);
});
