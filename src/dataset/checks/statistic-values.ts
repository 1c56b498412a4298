/** A series has one value for an area and a period: of two, which would amounts be divided by? */
import type { StatisticRow } from "../../tables/statistics.ts";
import { linesOf, problemAt, type Check } from "./check.ts";

export const statisticValues: Check = ({ statistics }) =>
  Object.values(statistics).flatMap((series) => {
    const first = new Map<string, StatisticRow>();
    return series.flatMap((row) => {
      const key = JSON.stringify([row.gss_code, row.period]);
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, row);
      return earlier === undefined ? [] : [repeated(row, earlier)];
    });
  });

function repeated(row: StatisticRow, earlier: StatisticRow) {
  const allowed = `each period of an area once (${linesOf([earlier])} has ${row.gss_code})`;
  return problemAt(row, "period", allowed);
}
