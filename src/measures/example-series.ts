/** Test support: official statistics of any series, invented for areas and periods. */
import type { Dataset } from "../dataset/dataset.ts";
import type { StatisticRow } from "../tables/statistics.ts";
import type { StatisticSeries } from "../topic-statistics.ts";
import { exampleWithStatistics } from "./example-statistics.ts";

/** Values by area and period; `c` is a value that the release suppresses. */
export type Values = Readonly<Record<string, Readonly<Record<string, number | "c">>>>;

/** A row of any series: an area, a period, and what is printed. */
export function statisticRow(gss_code: string, period: string, cell: number | "c"): StatisticRow {
  const [value, value_absent] = cell === "c" ? [undefined, cell] : [cell, undefined];
  const place = { file: "invented.csv", line: 2, column: 1 };
  return {
    ...{ gss_code, area: "An area", period, value, value_absent, unit: "things", note: undefined },
    ...{ source_id: "release", locator: "row" },
    cells: { position: place, at: () => ({ ...place, text: "" }) },
  };
}

/** The invented councils, of which these series say nothing but what is given; prices as in the example. */
export function datasetOf(given: Partial<Record<StatisticSeries, Values>>): Dataset {
  const dataset = exampleWithStatistics({}, true);
  const series = Object.entries(given).map(([name, areas]) => [
    name,
    Object.entries(areas).flatMap(([code, periods]) =>
      Object.entries(periods).map(([period, cell]) => statisticRow(code, period, cell)),
    ),
  ]);
  return { ...dataset, statistics: { ...dataset.statistics, ...Object.fromEntries(series) } };
}
