/**
 * A reading checked against what we hold, and the rows that it changes. Pure: it reads and writes no
 * file. What the file does not give stays as it was, with its release.
 */
import type { CouncilRow } from "../tables/councils.ts";
import type { StatisticRow, StatisticSourceRow } from "../tables/statistics.ts";
import type { Fault, Reading, Value } from "./layout.ts";

export type Statistic = Omit<StatisticRow, "cells">;
export type Source = Omit<StatisticSourceRow, "cells">;

export interface Held {
  readonly councils: readonly Pick<CouncilRow, "gss_code" | "short_name">[];
  /** The series' rows; empty where we hold none yet. */
  readonly rows: readonly Statistic[];
}

export interface Update {
  readonly rows: readonly Statistic[];
  readonly source: Source;
  readonly changes: readonly Change[];
}

export interface Change {
  readonly area: string;
  readonly period: string;
  /** Undefined where the value is new, or gone. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** The series with the values of the file, or every reason against it. */
export function updated(reading: Reading, held: Held, release: string): Update | readonly Fault[] {
  const codes = new Set([...held.councils, ...held.rows].map(({ gss_code }) => gss_code));
  const values = reading.values.filter(({ gss_code }) => codes.has(gss_code));
  const faults = faultsOf(reading, values, held);
  if (faults.length > 0) return faults;
  const source_id = `${reading.source_prefix}_${slug(release)}`;
  const first = held.rows.map(({ period }) => yearOf(period)).sort()[0] ?? "";
  const fresh = new Map(
    values
      .filter(({ period }) => yearOf(period) >= first)
      .map((value) => [keyOf(value), rowOf(reading, value, source_id)]),
  );
  const kept = reading.whole ? [] : held.rows.filter((row) => !fresh.has(keyOf(row)));
  return {
    rows: inOrder([...kept, ...fresh.values()], held),
    source: { source_id, ...reading.source, release, note: undefined, copied_from: undefined },
    changes: changesOf(held.rows, [...kept, ...fresh.values()]),
  };
}

function faultsOf(reading: Reading, values: readonly Value[], held: Held): Fault[] {
  const latest = latestOf(values);
  if (latest === undefined) return [{ fault: "found no value of an area that we hold" }];
  const last = latestOf(held.rows.filter(isOutturn));
  if (last !== undefined && yearOf(latest) < yearOf(last)) {
    const allowed = `${last} or later, which we hold`;
    return [{ fault: `found ${latest} as the latest period; allowed: ${allowed}` }];
  }
  return [
    ...twice(values),
    ...values.flatMap((value) => insensible(reading, value)),
    ...missing(reading, values, held, latest),
    ...values.flatMap((value) => leap(value, held)),
  ];
}

function latestOf(values: readonly Pick<Value, "period">[]): string | undefined {
  return values
    .map(({ period }) => period)
    .sort(byYear)
    .at(-1);
}

/** A forecast says so in its unit. */
function isOutturn({ unit }: Statistic): boolean {
  return !/forecast/i.test(unit);
}

function twice(values: readonly Value[]): Fault[] {
  const groups = [...Map.groupBy(values, keyOf).values()].filter(({ length }) => length > 1);
  return groups.map(([value, again]) => ({
    fault: `found ${value?.area}, ${value?.period} twice: ${value?.locator}, and ${again?.locator}`,
  }));
}

function insensible({ sensible }: Reading, { area, period, value, locator }: Value): Fault[] {
  const { least, most } = sensible;
  if (value >= least && value <= most) return [];
  const found = Number(value.toFixed(4));
  return [
    { fault: `found ${found} for ${area}, ${period} (${locator}); allowed: ${least} to ${most}` },
  ];
}

/** Each of our councils in the latest period, and everything that we hold of the periods in the file. */
function missing(
  reading: Reading,
  values: readonly Value[],
  { councils, rows }: Held,
  latest: string,
): Fault[] {
  const keys = new Set(values.map(keyOf));
  const periods = new Set(values.map(({ period }) => period));
  const own = reading.whole
    ? []
    : councils.map(({ gss_code, short_name }) => ({ gss_code, area: short_name, period: latest }));
  const before = rows.filter((row) => isOutturn(row) && (reading.whole || periods.has(row.period)));
  const lost = new Map(
    [...own, ...before].filter((one) => !keys.has(keyOf(one))).map((one) => [keyOf(one), one]),
  );
  return [...lost.values()].map(({ gss_code, area, period }) => ({
    fault: `found nothing for ${area} (${gss_code}), ${period}; allowed: a value of each council and of all that we hold`,
  }));
}

/** A revision by more than half is more likely another unit, or another area. */
function leap({ area, period, value, gss_code }: Value, { rows }: Held): Fault[] {
  const before = rows.find((row) => row.gss_code === gss_code && row.period === period)?.value;
  if (before === undefined || before === 0 || (value < 2 * before && value > before / 2)) return [];
  return [
    {
      fault: `found ${Number(value.toFixed(4))} for ${area}, ${period}; allowed: between half and twice the ${before} that we hold`,
    },
  ];
}

function rowOf({ unit, whole }: Reading, value: Value, source_id: string): Statistic {
  return {
    ...value,
    value: whole ? value.value : Math.round(value.value),
    unit,
    source_id,
    value_absent: undefined,
    note: undefined,
  };
}

/** Area by area in the order that we hold, then of councils.csv; in each area by period. */
function inOrder(rows: readonly Statistic[], held: Held): Statistic[] {
  const codes = [...new Set([...held.rows, ...held.councils].map(({ gss_code }) => gss_code))];
  const place = ({ gss_code }: Statistic) => codes.indexOf(gss_code);
  return [...rows].sort((a, b) => place(a) - place(b) || byYear(a.period, b.period));
}

function changesOf(before: readonly Statistic[], after: readonly Statistic[]): Change[] {
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const now = new Map(after.map((row) => [keyOf(row), row]));
  return [...new Map([...old, ...now])]
    .map(([key, { area, period }]) => ({
      area,
      period,
      before: old.get(key)?.value,
      after: now.get(key)?.value,
    }))
    .filter(({ before: one, after: other }) => one !== other);
}

function keyOf({ gss_code, period }: Pick<Value, "gss_code" | "period">): string {
  return `${gss_code} ${period}`;
}

function yearOf(period: string): string {
  return /\d{4}/.exec(period)?.[0] ?? "";
}

function byYear(a: string, b: string): number {
  return yearOf(a) < yearOf(b) ? -1 : yearOf(a) > yearOf(b) ? 1 : 0;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_|_$/g, "");
}
