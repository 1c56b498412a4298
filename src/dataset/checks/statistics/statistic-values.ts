/** A series has one value for an area and a period: of two, which would amounts be divided by? */
import type { StatisticSeries } from "../../../tables/index.ts";
import type { StatisticRow } from "../../../tables/statistics.ts";
import { perPerson, shareOfSpending } from "../../../topic.ts";
import { authorityOf } from "../../authorities.ts";
import { linesOf, problemAt, type Check } from "../check.ts";

export const statisticValues: Check = (dataset) =>
  Object.values(dataset.statistics).flatMap((series) => {
    const first = new Map<string, StatisticRow>();
    return series.flatMap((row) => {
      // A former code is the same area as the code of today.
      const area = authorityOf(dataset, row.gss_code)?.gss_code ?? row.gss_code;
      const key = `${area} ${row.period}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, row);
      return earlier === undefined ? [] : [repeated(row, earlier)];
    });
  });

function repeated(row: StatisticRow, earlier: StatisticRow) {
  const allowed = `each period of an area once (${linesOf([earlier])} has ${earlier.gss_code})`;
  return problemAt(row, "period", allowed);
}

/** The series that amounts are divided by. */
const divided: readonly StatisticSeries[] = [
  perPerson.series,
  shareOfSpending.series,
  "gdp_deflator",
];

/** A value that amounts are divided by is not nought. */
export const divisors: Check = ({ statistics }) =>
  divided.flatMap((name) =>
    statistics[name]
      .filter(({ value }) => value === 0)
      .map((row) => problemAt(row, "value", "a number above 0")),
  );
