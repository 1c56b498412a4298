/** The price index of each financial year that is over. Forecasts are left out. */
import type { Dataset } from "../dataset/dataset.ts";
import type { StatisticRow } from "../tables/statistics.ts";
import { hasValue, type ValuedRow } from "../grouping/statistics-of.ts";
import { pricesBase } from "./measure.ts";
import { memoized } from "../format/memoized.ts";

/** Price indices of years that are over, and the factor from each year to the base year. */
export interface Deflator {
  /** Index rows by financial year, outturn only. */
  readonly rows: ReadonlyMap<string, ValuedRow>;
  /** What a pound of a year is worth in prices of the base year; undefined where no outturn is known. */
  readonly factor: (year: string) => number | undefined;
}

/** A forecast says so in its unit. Money of a year without an outturn has no real value. */
export function deflator({ statistics }: Pick<Dataset, "statistics">): Deflator {
  return deflatorOf(statistics.gdp_deflator);
}

const deflatorOf = memoized((series: readonly StatisticRow[]): Deflator => {
  const outturns = series.filter(hasValue).filter(({ unit }) => !/forecast/i.test(unit));
  const rows = new Map(outturns.map((row) => [row.period, row]));
  const base = rows.get(pricesBase)?.value;
  const factor = (year: string) => {
    const index = rows.get(year)?.value;
    return base === undefined || index === undefined || index === 0 ? undefined : base / index;
  };
  return { rows, factor };
});
