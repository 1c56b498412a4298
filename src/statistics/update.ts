/**
 * A reading checked against what we hold, and the rows that it changes. Pure: it reads and writes no
 * file. What the file does not give stays as it was, with its release.
 */
import { authorityOf, type Authority } from "../dataset/authorities.ts";
import { namesOf } from "../dataset/checks/statistics/area-names.ts";
import type { CouncilRow } from "../tables/councils.ts";
import type { StatisticRow, StatisticSourceRow } from "../tables/statistics.ts";
import { areaOf, byYear, existedIn, keyOf, yearOf } from "./areas.ts";
import type { Fault, Reading, Value } from "./layout.ts";

/** A row of a series, before it stands in a file. */
export type Statistic = Omit<StatisticRow, "cells">;

/** A row of sources.csv, before it stands there. */
export type Source = Omit<StatisticSourceRow, "cells">;

interface Prior {
  /** Who has or had which code: a file may print any of them. */
  readonly authorities: readonly Authority[];
  readonly councils: readonly Pick<CouncilRow, "gss_code" | "short_name">[];
  /** The series' rows; empty where we hold none yet. */
  readonly rows: readonly Statistic[];
}

/** The rows of a series after an update, its release, and what changed. */
export interface Update {
  readonly rows: readonly Statistic[];
  readonly source: Source;
  readonly changes: readonly ValueChange[];
}

/** A value that an update changes. */
export interface ValueChange {
  readonly area: string;
  readonly period: string;
  /** Undefined where the value is new, or gone. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** The series with the values of the file, or every reason against it. */
export function updated(reading: Reading, held: Prior, release: string): Update | readonly Fault[] {
  const known = new Set([...held.councils, ...held.rows].map((one) => areaOf(one, held)));
  const values = reading.values.filter(
    (one) => known.has(areaOf(one, held)) && (one.value !== undefined || existedIn(one, held)),
  );
  const faults = faultsOf(reading, values, held);
  if (faults.length > 0) return faults;
  const source_id = sourceIdOf(reading, release);
  const first = held.rows.map(({ period }) => yearOf(period)).sort()[0] ?? "";
  const fresh = new Map(
    values
      .filter(({ period }) => yearOf(period) >= first)
      .map((value) => [keyOf(value, held), rowOf(reading, value, source_id)]),
  );
  const kept = reading.sole ? [] : held.rows.filter((row) => !fresh.has(keyOf(row, held)));
  return {
    rows: inOrder([...kept, ...fresh.values()], held),
    source: { source_id, ...reading.source, release, note: undefined, copied_from: undefined },
    changes: changesOf(held, [...kept, ...fresh.values()]),
  };
}

function faultsOf(reading: Reading, values: readonly Value[], held: Prior): Fault[] {
  const latest = latestOf(values);
  if (latest === undefined) return [{ fault: "found no value of an area that we hold" }];
  const last = latestOf(held.rows.filter(isOutturn));
  if (last !== undefined && yearOf(latest) < yearOf(last)) {
    const allowed = `${last} or later, which we hold`;
    return [{ fault: `found ${latest} as the latest period; allowed: ${allowed}` }];
  }
  return [
    ...twice(values, held),
    ...values.flatMap((value) => misnamed(value, held)),
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

/** Under each of its codes an area is one: a file that prints two of them says a value twice. */
function twice(values: readonly Value[], held: Prior): Fault[] {
  const byKey = Map.groupBy(values, (value) => keyOf(value, held));
  const groups = [...byKey.values()].filter(({ length }) => length > 1);
  return groups.map(([value, again]) => ({
    fault: `found ${value?.area}, ${value?.period} twice: ${value?.locator}, and ${again?.locator}`,
  }));
}

/** A name that is not of its code: one of the two is another area's. */
function misnamed({ gss_code, area, locator }: Value, held: Prior): Fault[] {
  const authority = authorityOf(held, gss_code);
  const names = authority ? namesOf(authority) : [area];
  if (names.includes(area)) return [];
  const allowed = `${names.join(" or ")}, or the name as also_called in statistics/authorities.csv`;
  return [{ fault: `found ${area} for ${gss_code} (${locator}); allowed: ${allowed}` }];
}

function insensible({ sensible }: Reading, { area, period, value, locator }: Value): Fault[] {
  const { least, most } = sensible;
  if (value === undefined || (value >= least && value <= most)) return [];
  const found = Number(value.toFixed(4));
  return [
    { fault: `found ${found} for ${area}, ${period} (${locator}); allowed: ${least} to ${most}` },
  ];
}

/** Each of our councils in the latest period, and everything that we hold of the periods in the file. */
function missing(reading: Reading, values: readonly Value[], held: Prior, latest: string): Fault[] {
  const { councils, rows } = held;
  const keys = new Set(values.map((value) => keyOf(value, held)));
  const periods = new Set(values.map(({ period }) => period));
  const own = reading.sole
    ? []
    : councils.map(({ gss_code, short_name }) => ({ gss_code, area: short_name, period: latest }));
  const before = rows.filter((row) => isOutturn(row) && (reading.sole || periods.has(row.period)));
  const lost = new Map(
    [...own, ...before]
      .map((one) => [keyOf(one, held), one] as const)
      .filter(([key]) => !keys.has(key)),
  );
  return [...lost.values()].map(({ gss_code, area, period }) => ({
    fault: `found nothing for ${area} (${gss_code}), ${period}; allowed: a value of each council and of all that we hold`,
  }));
}

/** A revision by more than half is more likely another unit, or another area. */
function leap(found: Value, held: Prior): Fault[] {
  const { area, period, value } = found;
  const key = keyOf(found, held);
  const before = held.rows.find((row) => keyOf(row, held) === key)?.value;
  if (value === undefined || before === undefined || before === 0) return [];
  if (value < 2 * before && value > before / 2) return [];
  return [
    {
      fault: `found ${Number(value.toFixed(4))} for ${area}, ${period}; allowed: between half and twice the ${before} that we hold`,
    },
  ];
}

function rowOf({ unit, sole }: Reading, value: Value, source_id: string): Statistic {
  return {
    ...{ gss_code: value.gss_code, area: value.area, period: value.period },
    locator: value.locator,
    value: sole || value.value === undefined ? value.value : Math.round(value.value),
    unit,
    source_id,
    value_absent: value.absent,
    note: undefined,
  };
}

/** Area by area in the order that we hold, then of councils.csv; in each area by period. */
function inOrder(rows: readonly Statistic[], held: Prior): Statistic[] {
  const areas = [...new Set([...held.rows, ...held.councils].map((one) => areaOf(one, held)))];
  const place = (row: Statistic) => areas.indexOf(areaOf(row, held));
  return [...rows].sort((a, b) => place(a) - place(b) || byYear(a.period, b.period));
}

function changesOf(held: Prior, after: readonly Statistic[]): ValueChange[] {
  const old = new Map(held.rows.map((row) => [keyOf(row, held), row]));
  const now = new Map(after.map((row) => [keyOf(row, held), row]));
  return [...new Map([...old, ...now])]
    .map(([key, { area, period }]) => ({
      area,
      period,
      before: old.get(key)?.value,
      after: now.get(key)?.value,
    }))
    .filter(({ before: one, after: other }) => one !== other);
}

/** The name of a release in our tables: `dfe_cla_26_november_2026`. */
export function sourceIdOf(
  { source_prefix }: Pick<Reading, "source_prefix">,
  release: string,
): string {
  return `${source_prefix}_${slug(release)}`;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_|_$/g, "");
}
