/**
 * A series that has the whole country has it without a hole: no year and no authority of the time is
 * missing, none is there that had ended or not begun, and the country is the sum of its parts. A row that
 * is gone, or of another size, would else be seen by nobody.
 */
import type { Problem } from "../../../csv/problem.ts";
import { countryCode } from "../../../topic-statistics.ts";
import { authorityOf, type Authority } from "../../authorities.ts";
import type { Dataset } from "../../dataset.ts";
import type { StatisticRow } from "../../../tables/statistics.ts";
import { problemAt, type Check } from "../check.ts";

export const statisticCoverage: Check = (dataset) => {
  const series = Object.values(dataset.statistics);
  const years = series.flatMap((rows) => wholeYears(rows));
  const outside = series.flatMap((rows) => [
    ...rows.flatMap((row) => outsideItsTime(dataset, row)),
    ...missingYears(rows),
  ]);
  const fitting = years.filter(({ whole, parts }) => isSum(whole, parts));
  // Of a part of the country nothing can be said.
  if (fitting.length <= years.length / 2) return outside;
  return [
    ...outside,
    ...years.flatMap(({ whole, parts }) => [
      ...missingAreas(dataset, parts, whole),
      ...otherSum(whole, parts),
    ]),
  ];
};

interface Year {
  readonly whole: StatisticRow;
  readonly parts: readonly StatisticRow[];
}

/** The years for which a series has the whole country. */
function wholeYears(rows: readonly StatisticRow[]): Year[] {
  const years = [...Map.groupBy(rows, ({ period }) => period).values()];
  return years.flatMap((year) => {
    const whole = year.find(({ gss_code }) => gss_code === countryCode);
    const parts = year.filter((row) => row !== whole);
    return whole === undefined ? [] : [{ whole, parts }];
  });
}

/** The year in which a period begins, or in which its day is. */
function yearOf(period: string): number {
  return Number(/\d{4}/.exec(period)?.[0]);
}

/** A year of grace on either side: a release may print an area once more, or once before. */
function outsideItsTime(dataset: Dataset, row: StatisticRow): Problem[] {
  const authority = authorityOf(dataset, row.gss_code);
  const year = yearOf(row.period);
  const { first_day = "", last_day } = authority ?? {};
  if (last_day !== undefined && last_day < `${year}`)
    return [
      problemAt(row, "period", `a year in which there was ${row.area}: it ended on ${last_day}`),
    ];
  if (first_day >= `${year + 2}`)
    return [
      problemAt(row, "period", `a year in which there was ${row.area}: it began on ${first_day}`),
    ];
  return [];
}

/** Years between the first and the last of a series that it has for no area. */
function missingYears(rows: readonly StatisticRow[]): Problem[] {
  const firsts = new Map(rows.toReversed().map((row) => [yearOf(row.period), row] as const));
  const years = [...firsts.keys()].sort((a, b) => a - b);
  return years.flatMap((year, index) => {
    const before = years[index - 1];
    const row = firsts.get(year);
    return before === undefined || row === undefined || year - before === 1
      ? []
      : [
          problemAt(
            row,
            "period",
            `a row of ${before + 1} before it: a series has each of its years`,
          ),
        ];
  });
}

function missingAreas(
  dataset: Dataset,
  parts: readonly StatisticRow[],
  whole: StatisticRow,
): Problem[] {
  const there = new Set(parts.map(({ gss_code }) => authorityOf(dataset, gss_code)?.gss_code));
  const first = yearOf(whole.period);
  const missing = dataset.authorities.filter(
    (one) => existed(one, first) && !there.has(one.gss_code),
  );
  if (missing.length === 0) return [];
  const names = missing.slice(0, 3).map(({ short_name }) => short_name);
  const more = missing.length > 3 ? ` and ${missing.length - 3} more` : "";
  const allowed = `rows of all its authorities beside it, with value_absent where there is no value (missing: ${names.join(", ")}${more})`;
  return [problemAt(whole, "period", allowed)];
}

/** Whether an authority was there from 31 March of a year until its end. */
function existed({ first_day = "", last_day = "9999" }: Authority, year: number): boolean {
  return first_day <= `${year}-03-31` && last_day > `${year}-12-31`;
}

function otherSum(whole: StatisticRow, parts: readonly StatisticRow[]): Problem[] {
  if (isSum(whole, parts)) return [];
  const allowed = `about ${Math.round(total(parts))}, the sum of the authorities of ${whole.period}: it or one of them is of another size`;
  return [problemAt(whole, "value", allowed)];
}

/** Some authorities may be without a value, and a note on the row may allow for a difference. */
function isSum(whole: StatisticRow, parts: readonly StatisticRow[]): boolean {
  if (whole.value === undefined) return true;
  const isSaid = whole.note !== undefined || parts.some(({ value }) => value === undefined);
  const room = Math.max(10, whole.value * (isSaid ? 0.03 : 0.001));
  return Math.abs(whole.value - total(parts)) <= room;
}

function total(parts: readonly StatisticRow[]): number {
  return parts.reduce((all, { value }) => all + (value ?? 0), 0);
}
