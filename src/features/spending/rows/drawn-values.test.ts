/** What is drawn, listed and taken away is what the files print: worked out anew here from their text alone. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import Papa from "papaparse";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { loadDataset } from "../../../dataset/load.ts";
import { urlsUnder } from "../../../site/url-scheme.ts";
import { yardsticks, type Yardstick } from "../../../topic-statistics.ts";
import { besideView, latestOf } from "./beside-view.ts";
import { shownValue } from "../picture/beside-drawing.ts";
import { choiceData } from "./choice-file.ts";
import type * as Records from "./chart-records.ts";
import { authoritiesOfToday, neighboursOf } from "./standing.ts";
import { drawnYears } from "./years-view.ts";
import { comparedYardsticks, periodsOf } from "../../../measures/yardstick.ts";

const { dataset } = loadDataset("data");
if (dataset === undefined) throw new Error("the data has problems");
const held = dataset;

type Row = Readonly<Record<string, string>>;
const read = (name: string): Row[] =>
  Papa.parse<Row>(readFileSync(`data/statistics/${name}.csv`, "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** Which codes are one area, from `code_changes.csv` alone. */
const same = read("code_changes").filter(({ continues }) => continues !== "no");
function codesOf(code: string): string[] {
  const all = [code];
  for (const one of all)
    for (const { old_gss_code = "", new_gss_code = "" } of same) {
      if (one === new_gss_code && !all.includes(old_gss_code)) all.push(old_gss_code);
      if (one === old_gss_code && !all.includes(new_gss_code)) all.push(new_gss_code);
    }
  return all;
}

const tables = new Map(
  [...yardsticks.map(({ series }) => series as string), "population_0_17"].map((name) => [
    name,
    new Map(read(name).map((row) => [`${row["gss_code"]} ${row["period"]}`, row["value"]])),
  ]),
);
const index = new Map(read("gdp_deflator").map((row) => [row["period"], Number(row["value"])]));

function printed(name: string, code: string, period: string): number | undefined {
  const found = codesOf(code).map((one) => tables.get(name)?.get(`${one} ${period}`));
  const value = found.find((text) => text !== undefined && text !== "");
  return value === undefined ? undefined : Number(value);
}

/** An authority’s value by the files: the count over people, and for money the index of prices. */
function byHand({ series, per, money }: Yardstick, code: string, period: string) {
  const top = printed(series, code, period);
  if (top === undefined || per === undefined) return top;
  const year = Number(/\d{4}/.exec(period)?.[0]) - (money ? 0 : 1);
  const people = printed("population_0_17", code, `mid-${year}`);
  if (people === undefined) return undefined;
  const prices = money ? 100 / (index.get(period) ?? NaN) : 1;
  return (top * per * prices) / people;
}

const all = authoritiesOfToday(held);

describe.each(yardsticks.map((yardstick) => [yardstick.slug, yardstick] as const))(
  "%s",
  (_, yardstick) => {
    const periods = periodsOf(held, yardstick);

    test("is drawn over the years for each authority as the files have it", () => {
      expect(periods.length).toBeGreaterThan(5);
      for (const authority of all) {
        const { years } = drawnYears(held, authority, { yardstick, urls: urlsUnder("/") });
        expect(years.map(({ period }) => period)).toEqual(periods);
        for (const { period, own, name } of years) {
          const expected = byHand(yardstick, authority.gss_code, period);
          if (expected === undefined) expect(own, name).toBeUndefined();
          else expect(own, name).toBeCloseTo(expected, 6);
          if (own !== undefined) expect(name).toContain(shownValue(yardstick, own));
        }
      }
    });

    test("is drawn side by side for each authority as the files have it", () => {
      if (yardstick.per === undefined) return;
      for (const period of periods) {
        const view = besideView(held, { yardstick, period, authorities: all });
        for (const [place, { value, name }] of view.shown.entries()) {
          const expected = byHand(yardstick, all[place]?.gss_code ?? "", period);
          if (expected === undefined) expect(value, name).toBeUndefined();
          else expect(value, name).toBeCloseTo(expected, 6);
        }
        expect(view.others).toEqual([]);
      }
    });
  },
);

describe("the file for the browser", () => {
  const data = choiceData(held);
  const text = JSON.stringify(data);

  test("weighs 40 kB or less, compressed", () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(40_000);
  });

  test("has every value of every authority, rounded as it is shown, and which of them jump", () => {
    expect(data.authorities).toHaveLength(153);
    for (const yardstick of comparedYardsticks) {
      const measure = data.measures[yardstick.slug];
      if (!measure) throw new Error(`no ${yardstick.slug}`);
      data.authorities.forEach(([number, id], place) => {
        const authority = all.find((one) => one.id === id);
        expect(authority?.dfe_la_number).toBe(number);
        measure.periods.forEach((period, at) => {
          const [expected, before] = [period, measure.periods[at - 1] ?? ""].map((one) =>
            byHand(yardstick, authority?.gss_code ?? "", one),
          );
          const value = measure.values[place]?.[at];
          if (expected === undefined) expect(value, `${id} ${period}`).toMatch(/^not given/);
          else expect(shownValue(yardstick, Number(value))).toBe(shownValue(yardstick, expected));
          const ratio = (expected ?? NaN) / (before ?? NaN);
          const jumps = measure.jumps[place]?.includes(at);
          expect(jumps, `${id} ${period}`).toBe(before !== 0 && (ratio < 0.5 || ratio > 1.5));
        });
      });
    }
  });

  test("has the ten neighbours of each, the nearest first", () => {
    const file = read("neighbours");
    for (const [, id, , , , near] of data.authorities) {
      const authority = all.find((one) => one.id === id);
      const expected = file
        .filter(({ gss_code = "" }) => codesOf(authority?.gss_code ?? "").includes(gss_code))
        .toSorted((a, b) => Number(a["rank"]) - Number(b["rank"]))
        .map(
          ({ neighbour = "" }) => all.find(({ codes }) => codes.includes(neighbour))?.dfe_la_number,
        );
      expect(near, id).toEqual(expected);
    }
  });
});

describe("what is taken away", () => {
  let records: typeof Records;
  beforeAll(async () => {
    vi.stubEnv("SITE", "https://site.example");
    records = await import("./chart-records.ts");
  });
  const edition = { page: "https://site.example/", data_date: "2026-01-01" };

  test("is every authority and the country with what the value is worked out from", () => {
    for (const yardstick of comparedYardsticks) {
      const period = latestOf(held, yardstick);
      const [first] = all;
      const near = first ? neighboursOf(held, first) : [];
      const { header, rows } = records.besideRecords(
        held,
        { yardstick, period },
        { roleOf: (one) => (near.includes(one) ? "neighbour" : "other"), edition },
      );
      expect(rows).toHaveLength(154);
      const at = (row: (typeof rows)[number], field: string) => row[header.indexOf(field)];
      for (const row of rows.slice(0, -1)) {
        const expected = byHand(yardstick, String(at(row, "gss_code")), period);
        const value = at(row, "value");
        if (expected === undefined) expect(value).toBeNull();
        else expect(value).toBeCloseTo(expected, 2);
        const top = printed(yardstick.series, String(at(row, "gss_code")), period);
        expect(at(row, "printed")).toBe(top ?? null);
      }
      expect(rows.filter((row) => at(row, "is") === "neighbour")).toHaveLength(10);
    }
  });
});

/** Figures copied from the files, divided by hand: 253,455,189 ÷ 277,480 and so on, in 2024-25 prices. */
describe("three authorities worked out by hand", () => {
  const [spending] = yardsticks;
  test.each([
    ["a county", "E10000015", "2024-25", 913],
    ["a London borough", "E09000007", "2024-25", 3128],
    ["one by its code of today, printed under the code before", "E08000039", "2021-22", 1353],
  ])("%s", (_, code, period, expected) => {
    const authority = all.find(({ codes }) => codes.includes(code));
    if (!authority) throw new Error(`no ${code}`);
    const { years } = drawnYears(held, authority, { yardstick: spending, urls: urlsUnder("/") });
    const own = years.find((year) => year.period === period)?.own;
    expect(Math.round(own ?? 0)).toBe(expected);
  });
});
