/**
 * Where an authority stands among all on one definition: spending for each person of the latest year and
 * over the years, what it consists of, and counts of the people served. Numbers only; nothing is ranked.
 */
import { authorityOf, type Authority } from "../../dataset/authorities.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { hasValue, statisticsOf } from "../../grouping/statistics-of.ts";
import { deflator } from "../../measures/deflator.ts";
import { pricesBase } from "../../measures/measure.ts";
import type { StatisticSeries } from "../../tables/index.ts";
import { perPerson, shareOfSpending } from "../../topic.ts";
import { countryCode, needs, spendingLines } from "../../topic-statistics.ts";

type Period = (year: number) => string;
const financial: Period = (year) => `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
const midYear: Period = (year) => `mid-${year}`;

/** A value, where one is given. */
function valueOf(dataset: Dataset, series: StatisticSeries, code: string, period: string) {
  const row = statisticsOf(dataset, series, code).get(period);
  return row && hasValue(row) ? row.value : undefined;
}

/** Authorities of today, in alphabetical order of their names. */
export function authoritiesOfToday({ authorities }: Pick<Dataset, "authorities">): Authority[] {
  return authorities.filter(({ last_day }) => last_day === undefined);
}

/** The ten that are most like it, the nearest first. */
export function neighboursOf(dataset: Dataset, authority: Authority): Authority[] {
  return dataset.neighbours
    .filter(({ gss_code }) => authority.codes.includes(gss_code))
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ neighbour }) => authorityOf(dataset, neighbour) ?? []);
}

/** The first years of the financial years with a figure for the whole country, in order. */
function spendingYears(dataset: Dataset): number[] {
  const periods = [...statisticsOf(dataset, shareOfSpending.series, countryCode).keys()];
  return periods.map((period) => Number(period.slice(0, 4))).toSorted((a, b) => a - b);
}

/** Pounds of the day spent for each person in the financial year that begins in `year`. */
function spentPerPerson(dataset: Dataset, code: string, year: number): number | undefined {
  const spent = valueOf(dataset, shareOfSpending.series, code, financial(year));
  const people =
    code === countryCode
      ? peopleWithSpending(dataset, year)
      : valueOf(dataset, perPerson.series, code, midYear(year));
  return spent === undefined || people === undefined ? undefined : spent / people;
}

/** The country's people without those of authorities that its spending leaves out. */
function peopleWithSpending(dataset: Dataset, year: number): number | undefined {
  const all = valueOf(dataset, perPerson.series, countryCode, midYear(year));
  const left = leftOut(dataset, year).map(({ gss_code }) =>
    valueOf(dataset, perPerson.series, gss_code, midYear(year)),
  );
  return left.reduce((rest, people) => (rest === undefined ? rest : rest - (people ?? 0)), all);
}

/** Authorities whose spending of the year the release does not give. */
function leftOut(dataset: Dataset, year: number): Authority[] {
  return dataset.authorities.filter(({ gss_code }) => {
    const row = statisticsOf(dataset, shareOfSpending.series, gss_code).get(financial(year));
    return row?.value_absent !== undefined;
  });
}

export interface Mark {
  readonly authority: Authority;
  /** Its name on charts. */
  readonly name: string;
  readonly value: number;
  readonly kind: "own" | "neighbour" | "other";
}

export interface Strip {
  /** `2024-25` */
  readonly period: string;
  readonly marks: readonly Mark[];
  readonly own: number | undefined;
  readonly country: number | undefined;
  /** Those without a mark. */
  readonly without: readonly Authority[];
}

/** Every authority's spending for each person in the latest year, in prices of the day. */
export function strip(dataset: Dataset, authority: Authority): Strip {
  const year = spendingYears(dataset).at(-1) ?? 0;
  const near = new Set(neighboursOf(dataset, authority));
  const each = authoritiesOfToday(dataset).map((one) => ({
    authority: one,
    name: one.short_name,
    value: spentPerPerson(dataset, one.gss_code, year),
    kind: one === authority ? "own" : near.has(one) ? "neighbour" : "other",
  }));
  return {
    period: financial(year),
    marks: each.filter((one): one is Mark => one.value !== undefined),
    own: each.find(({ kind }) => kind === "own")?.value,
    country: spentPerPerson(dataset, countryCode, year),
    without: each.filter(({ value }) => value === undefined).map((one) => one.authority),
  };
}

interface YearRow {
  readonly period: string;
  readonly own: number | undefined;
  readonly neighbours: number | undefined;
  readonly country: number | undefined;
  /** Whether the own value is less than half, or more than one and a half, of the year before. */
  readonly breaks: boolean;
}

/** Spending for each person over the years, in prices of the base year; years without an index are left out. */
export function overTheYears(dataset: Dataset, authority: Authority): YearRow[] {
  const { factor } = deflator(dataset);
  const near = neighboursOf(dataset, authority);
  const rows = spendingYears(dataset).flatMap((year) => {
    const times = factor(financial(year));
    if (times === undefined) return [];
    const real = (code: string) => {
      const value = spentPerPerson(dataset, code, year);
      return value === undefined ? undefined : value * times;
    };
    const others = near.flatMap(({ gss_code }) => real(gss_code) ?? []);
    const own = real(authority.gss_code);
    return [
      { period: financial(year), own, neighbours: median(others), country: real(countryCode) },
    ];
  });
  return rows.map((row, index) => ({ ...row, breaks: isBreak(rows[index - 1]?.own, row.own) }));
}

/** A change by more than half, either way: more likely another way of counting than another service. */
export function isBreak(before: number | undefined, after: number | undefined): boolean {
  if (before === undefined || after === undefined || before === 0) return false;
  return Math.abs(after / before - 1) > 0.5;
}

/** The middle of the values; of an even number, half way between the two. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1].map((at) => sorted[at]);
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** The latest year's spending line by line, in pounds of the day. */
export function spendingParts(dataset: Dataset, { gss_code }: Authority) {
  const period = financial(spendingYears(dataset).at(-1) ?? 0);
  const parts = spendingLines.map(({ series, name }) => ({
    name,
    pounds: valueOf(dataset, series, gss_code, period),
  }));
  return { period, parts, total: valueOf(dataset, shareOfSpending.series, gss_code, period) };
}

interface NeedRow {
  readonly name: string;
  readonly values: readonly {
    readonly period: string;
    readonly value: number | undefined;
    /** What the release prints in place of a value. */
    readonly absent: string | undefined;
    readonly breaks: boolean;
  }[];
}

/** Counts of people served over the years; a rate is of the people at the middle of the year before. */
export function needsOf(dataset: Dataset, { gss_code }: Authority): NeedRow[] {
  return needs.map(({ series, name, of }) => {
    const rows = [...statisticsOf(dataset, series, gss_code).values()];
    const values = rows.map(({ period, value, value_absent }) => {
      const year = Number(/\d{4}/.exec(period)?.[0] ?? 0) - 1;
      const people = valueOf(dataset, perPerson.series, gss_code, midYear(year));
      const rate = value === undefined || people === undefined ? undefined : value / people;
      return {
        period,
        value: of === undefined ? value : rate === undefined ? undefined : rate * of,
        absent: value_absent,
      };
    });
    const counted = rows.map(({ value }) => value);
    return {
      name,
      values: values.map((one, index) => ({
        ...one,
        breaks: isBreak(counted[index - 1], counted[index]),
      })),
    };
  });
}

export const realPrices = pricesBase;
