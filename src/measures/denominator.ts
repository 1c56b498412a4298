/** What a total is divided by: an official statistic of the year of the council's headline decision. */
import type { Council, Dataset, Decision } from "../dataset/dataset.ts";
import { financialYearOf } from "../format/financial-year.ts";
import type { StatisticSeries } from "../tables/index.ts";
import type { StatisticRow, StatisticSourceRow } from "../tables/statistics.ts";
import { rowsOf } from "../grouping/by-council.ts";
import { hasValue, statisticsOf, type ValuedRow } from "../grouping/statistics-of.ts";
import type { Measure } from "./measure.ts";
import { perPerson, shareOfSpending } from "../topic.ts";

/** The statistic that a total is divided by, with its release; or why it is not known. */
export type Denominator =
  | {
      readonly known: true;
      readonly row: ValuedRow;
      readonly source: StatisticSourceRow | undefined;
    }
  | { readonly known: false; readonly reason: string };

/**
 * The denominator of a measure for a council; undefined for pounds, which have none. A statistic
 * that is missing, or zero, is not known, and says why: it is never taken as zero.
 */
export function denominator(
  dataset: Dataset,
  council: Council,
  { series }: Measure,
): Denominator | undefined {
  if (series === undefined) return undefined;
  const { decisions } = rowsOf(dataset, council);
  const headline = decisions.find((decision) => decision.headline === "yes");
  if (!headline)
    return unknown(`No decision represents ${council.short_name}, so no year is given.`);
  const period = periodOf(series, headline);
  const row = statisticsOf(dataset, series, council.gss_code).get(period);
  if (!row) return unknown(`${subject(series)} for ${period} is not in the releases we hold.`);
  if (!hasValue(row))
    return unknown(`${subject(series)} for ${period} is not given (“${row.value_absent}”).`);
  if (row.value === 0) return unknown(`${subject(series)} for ${period} is given as zero.`);
  return { known: true, row, source: sourceOf(dataset, row) };
}

/** The release that a statistic comes from. */
export function sourceOf(
  { statistic_sources }: Pick<Dataset, "statistic_sources">,
  { source_id }: StatisticRow,
): StatisticSourceRow | undefined {
  return statistic_sources.find((one) => one.source_id === source_id);
}

/** Populations are of the middle of a calendar year, spending is of a financial year. */
function periodOf(series: StatisticSeries, { date }: Decision): string {
  return series === perPerson.series ? `mid-${date.slice(0, 4)}` : financialYearOf(date);
}

function unknown(reason: string): Denominator {
  return { known: false, reason };
}

function subject(series: StatisticSeries): string {
  return series === perPerson.series ? perPerson.subject : shareOfSpending.subject;
}
