/** The rows of a series by area and period, under whichever code of the area they are printed. */
import { authoritiesByCode } from "../dataset/authorities.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { StatisticSeries } from "../tables/index.ts";
import type { StatisticRow } from "../tables/statistics.ts";

/** A row that holds a value, and not a reason why there is none. */
export type ValuedRow = StatisticRow & { readonly value: number };

export function hasValue(row: StatisticRow): row is ValuedRow {
  return row.value !== undefined;
}

type Held = Pick<Dataset, "statistics" | "authorities">;
type ByPeriod = ReadonlyMap<string, StatisticRow>;

const known = new WeakMap<readonly StatisticRow[], ReadonlyMap<string, ByPeriod>>();
const none: ByPeriod = new Map();

/** The rows of one area by period. Any code of an authority finds them, former ones too. */
export function statisticsOf(dataset: Held, series: StatisticSeries, code: string): ByPeriod {
  const rows = dataset.statistics[series];
  const byArea = known.get(rows) ?? rowsByArea(dataset, rows);
  known.set(rows, byArea);
  return byArea.get(areaOf(dataset, code)) ?? none;
}

function rowsByArea(dataset: Held, rows: readonly StatisticRow[]): ReadonlyMap<string, ByPeriod> {
  const areas = Map.groupBy(rows, ({ gss_code }) => areaOf(dataset, gss_code));
  return new Map(
    [...areas].map(([area, own]) => [area, new Map(own.map((row) => [row.period, row]))]),
  );
}

function areaOf(dataset: Held, code: string): string {
  return authoritiesByCode(dataset).get(code)?.gss_code ?? code;
}
