/** The rows of a series by area and period, under whichever code of the area they are printed. */
import { authoritiesByCode } from "../dataset/authorities.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { StatisticSeries } from "../tables/index.ts";
import type { StatisticRow } from "../tables/statistics.ts";
import { memoized } from "../format/memoized.ts";

/** A row that holds a value, and not a reason why there is none. */
export type ValuedRow = StatisticRow & { readonly value: number };

/** Whether the release prints a value, and not a word in its place. */
export function hasValue(row: StatisticRow): row is ValuedRow {
  return row.value !== undefined;
}

type StatisticsData = Pick<Dataset, "statistics" | "authorities">;
type ByPeriod = ReadonlyMap<string, StatisticRow>;

const none: ByPeriod = new Map();

/** The rows of one area by period. Any code of an authority finds them, former ones too. */
export function statisticsOf(
  dataset: StatisticsData,
  series: StatisticSeries,
  code: string,
): ByPeriod {
  const byArea = rowsByArea(dataset.statistics[series], dataset);
  return byArea.get(areaOf(dataset, code)) ?? none;
}

const rowsByArea = memoized((rows: readonly StatisticRow[], dataset: StatisticsData) => {
  const areas = Map.groupBy(rows, ({ gss_code }) => areaOf(dataset, gss_code));
  return new Map<string, ByPeriod>(
    [...areas].map(([area, own]) => [area, new Map(own.map((row) => [row.period, row]))]),
  );
});

function areaOf(dataset: StatisticsData, code: string): string {
  return authoritiesByCode(dataset).get(code)?.gss_code ?? code;
}
