/**
 * One definition for all authorities: the values of a measure over the years, in prices of the base year
 * where they are money, with the printed rows behind each. Numbers only; nothing is ranked.
 */
import type { Authority } from "../dataset/authorities.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { memoized } from "../format/memoized.ts";
import { hasValue, statisticsOf, type ValuedRow } from "../grouping/statistics-of.ts";
import { deflator } from "./deflator.ts";
import type { StatisticRow } from "../tables/statistics.ts";
import { perPerson } from "../topic.ts";
import { countryCode, yardsticks, type Yardstick } from "../topic-statistics.ts";

/** The value of one period, with the rows that it is worked out from. */
export interface Point {
  /** As the series prints it: `2024-25`, `31 March 2025`. */
  readonly period: string;
  /** For so many people, in prices of the base year; undefined where it cannot be said. */
  readonly value: number | undefined;
  /** The value of the series, and the people that it is divided by; the latter none for a bare count. */
  readonly top: StatisticRow | undefined;
  readonly bottom: StatisticRow | undefined;
  /** People of authorities that the country’s value leaves out, who are not divided by; 0 elsewhere. */
  readonly without: number;
  /** What a pound of the period is worth in prices of the base year; 1 where it is no money. */
  readonly factor: number;
  /** The value is less than half, or more than one and a half, of the one before. */
  readonly breaks: boolean;
}

/** Yardsticks by which authorities of any size may stand side by side. */
export const comparedYardsticks = yardsticks.filter(({ per }) => per !== undefined);

/** The periods that the whole country has a value of; money of years without a price index is left out. */
export const periodsOf = memoized(
  (dataset: Dataset, { series, money }: Yardstick): readonly string[] => {
    const { factor } = deflator(dataset);
    const rows = statisticsOf(dataset, series, countryCode);
    return [...rows.values()]
      .filter((row) => hasValue(row) && (!money || factor(row.period) !== undefined))
      .map(({ period }) => period)
      .toSorted((a, b) => yearOf(a) - yearOf(b));
  },
  ({ slug }) => slug,
);

/** A point for each period, of an authority by any of its codes, or of the country. */
export const pointsOf = memoized(
  (dataset: Dataset, yardstick: Yardstick, code: string): readonly Point[] => {
    const bare = periodsOf(dataset, yardstick).map((period) =>
      pointOf(dataset, yardstick, { code, period }),
    );
    return bare.map((point, index) => ({
      ...point,
      breaks: isBreak(bare[index - 1]?.value, point.value),
    }));
  },
  ({ slug }, code) => `${slug} ${code}`,
);

interface AreaPeriod {
  readonly code: string;
  readonly period: string;
}

function pointOf(
  dataset: Dataset,
  yardstick: Yardstick,
  { code, period }: AreaPeriod,
): Omit<Point, "breaks"> {
  const { series, per, money } = yardstick;
  const top = statisticsOf(dataset, series, code).get(period);
  const bottom =
    per === undefined
      ? undefined
      : statisticsOf(dataset, perPerson.series, code).get(peopleOf(yardstick, period));
  const left = code === countryCode && money ? leftOut(dataset, yardstick, period) : [];
  const without = left.reduce((sum, one) => sum + peopleIn(dataset, yardstick, one, period), 0);
  const factor = money ? (deflator(dataset).factor(period) ?? 1) : 1;
  const value = divided({ top, bottom, without, factor }, per);
  return { period, value, top, bottom, without, factor };
}

function divided(
  { top, bottom, without, factor }: Pick<Point, "top" | "bottom" | "without" | "factor">,
  per: number | undefined,
): number | undefined {
  if (!top || !hasValue(top)) return undefined;
  if (per === undefined) return top.value * factor;
  if (!bottom || !hasValue(bottom) || bottom.value === without) return undefined;
  return (per * factor * top.value) / (bottom.value - without);
}

function peopleIn(
  dataset: Dataset,
  yardstick: Yardstick,
  { gss_code }: Authority,
  period: string,
): number {
  const rows = statisticsOf(dataset, perPerson.series, gss_code);
  return rows.get(peopleOf(yardstick, period))?.value ?? 0;
}

/** Authorities of which the release has a word in place of a value: the country’s is without them. */
export const leftOut = memoized(
  (dataset: Dataset, { series }: Yardstick, period: string): readonly Authority[] =>
    dataset.authorities.filter(({ gss_code }) => {
      const row = statisticsOf(dataset, series, gss_code).get(period);
      return row?.value_absent !== undefined;
    }),
  ({ series }, period) => `${series} ${period}`,
);

/** People at the middle of the year in which a financial year begins, or of the year before a day. */
function peopleOf({ money }: Yardstick, period: string): string {
  return `mid-${yearOf(period) - (money ? 0 : 1)}`;
}

/** The first year that a period names. */
function yearOf(period: string): number {
  return Number(/\d{4}/.exec(period)?.[0] ?? 0);
}

/** A change by more than half, either way. Why, the numbers do not say. */
export function isBreak(before: number | undefined, after: number | undefined): boolean {
  if (before === undefined || after === undefined || before === 0) return false;
  return Math.abs(after / before - 1) > 0.5;
}

/** The printed value of a point, where there is one. */
export function printedValue(row: StatisticRow | undefined): ValuedRow | undefined {
  return row && hasValue(row) ? row : undefined;
}
