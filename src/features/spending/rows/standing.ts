/**
 * Where an authority stands among all on one definition: spending for each person of the latest year and
 * over the years, what it consists of, and counts of the people served. Numbers only; nothing is ranked.
 */
import { authorityOf, type Authority } from "../../../dataset/authorities.ts";
import type { Dataset } from "../../../dataset/dataset.ts";
import { memoized } from "../../../format/memoized.ts";
import { statisticsOf } from "../../../grouping/statistics-of.ts";
import type { StatisticSeries } from "../../../tables/index.ts";
import type { StatisticRow } from "../../../tables/statistics.ts";
import { shareOfSpending } from "../../../topic.ts";
import {
  countryCode,
  spendingLines,
  yardsticks,
  type Yardstick,
} from "../../../topic-statistics.ts";
import { median } from "../../../measures/median.ts";
import { periodsOf, pointsOf, printedValue, type Point } from "../../../measures/yardstick.ts";

/** Authorities of today, in alphabetical order of their codes. */
export const authoritiesOfToday = memoized(
  ({ authorities }: Pick<Dataset, "authorities">): readonly Authority[] =>
    authorities.filter(({ last_day }) => last_day === undefined),
);

/** The ten that are most like it, the nearest first. */
export const neighboursOf = memoized(
  (dataset: Dataset, authority: Authority): readonly Authority[] =>
    dataset.neighbours
      .filter(({ gss_code }) => authority.codes.includes(gss_code))
      .toSorted((a, b) => a.rank - b.rank)
      .flatMap(({ neighbour }) => authorityOf(dataset, neighbour) ?? []),
  ({ gss_code }) => gss_code,
);

const [spending] = yardsticks;

/** A period of an authority beside its neighbours and the country. */
export interface YearRow extends Point {
  /** The authority’s own value. */
  readonly own: number | undefined;
  /** The middle of its neighbours’, and how many of them have one. */
  readonly neighbours: number | undefined;
  readonly near: number;
  readonly country: number | undefined;
}

/** An authority in each period of a measure; spending unless another is named. */
export const overTheYears = memoized(
  (dataset: Dataset, authority: Authority, yardstick: Yardstick = spending): readonly YearRow[] => {
    const others = neighboursOf(dataset, authority).map(({ gss_code }) =>
      pointsOf(dataset, yardstick, gss_code),
    );
    const country = pointsOf(dataset, yardstick, countryCode);
    return pointsOf(dataset, yardstick, authority.gss_code).map((point, index) => {
      const values = others.flatMap((points) => points[index]?.value ?? []);
      return {
        ...point,
        own: point.value,
        neighbours: median(values),
        near: values.length,
        country: country[index]?.value,
      };
    });
  },
  ({ gss_code }, yardstick = spending) => `${gss_code} ${yardstick.slug}`,
);

interface SpendingPart {
  readonly name: string;
  readonly series: StatisticSeries;
  readonly row: StatisticRow | undefined;
  /** In pounds of the day. */
  readonly pounds: number | undefined;
  /** Of all lines together; undefined where either is not given. */
  readonly share: number | undefined;
}

/** The latest year’s spending line by line, in pounds of the day. */
export function spendingParts(dataset: Dataset, { gss_code }: Authority) {
  const period = periodsOf(dataset, spending).at(-1) ?? "";
  const whole = statisticsOf(dataset, shareOfSpending.series, gss_code).get(period);
  const total = printedValue(whole)?.value;
  const parts = spendingLines.map(({ series, name }): SpendingPart => {
    const row = statisticsOf(dataset, series, gss_code).get(period);
    const pounds = printedValue(row)?.value;
    const share = pounds === undefined || !total ? undefined : pounds / total;
    return { name, series, row, pounds, share };
  });
  return { period, parts, total };
}
