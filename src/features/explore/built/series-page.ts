/** The built pages of each series of official statistics: every value as printed, a row for each area. */
import { authorityOf } from "../../../dataset/authorities.ts";
import type { Dataset } from "../../../dataset/dataset.ts";
import { inPounds } from "../../../format/money.ts";
import { memoized } from "../../../format/memoized.ts";
import { plainNumber } from "../../../format/units.ts";
import { series as listed, typographic } from "../../../format/words.ts";
import type { StatisticRow } from "../../../tables/statistics.ts";
import { statisticSeries, type StatisticSeries } from "../../../tables/index.ts";
import { askedValues, type AskedValue } from "../../../publish/database/statistic-words.ts";
import { valueMarks } from "../../../publish/workbook/value-marks.ts";
import { wordAt } from "../model/asked-table.ts";
import { statisticTable, type StatisticTable } from "../model/statistic-table.ts";
import { statisticFile } from "../records/statistic-file.ts";
import { areasInPages, pageOfArea } from "../model/series-pages.ts";
import { urls } from "../../../site/urls.ts";

interface HeldSeries {
  readonly series: StatisticSeries;
  readonly title: string;
  readonly values: number;
}

/** The series that have rows, in the order of their table. */
export function seriesWithRows({ statistics }: Dataset): HeldSeries[] {
  return Object.entries(statisticSeries).flatMap(([name, { title }]) => {
    const series = name as StatisticSeries;
    const values = statistics[series].length;
    return values === 0 ? [] : [{ series, title: typographic(title), values }];
  });
}

interface AreaRow {
  /** Its part of addresses. */
  readonly slug: string;
  readonly name: string;
  /** The address of an authority of today; undefined for all others. */
  readonly id: string | undefined;
  /** A cell for each period, in their order; undefined where there is no row. */
  readonly cells: readonly (string | undefined)[];
  /** Where all of them stand. */
  readonly places: string;
  /** Notes on single values, each with where it belongs. */
  readonly notes: readonly string[];
}

interface SeriesTable {
  readonly periods: readonly string[];
  /** Whether a cell has no row, and whether one is marked as a break. */
  readonly gaps: boolean;
  readonly breaks: boolean;
  /** Of all areas, page by page. */
  readonly pages: readonly (readonly AreaRow[])[];
}

/** Areas by name, the latest period first: on a phone it stands beside the name. */
export const seriesTable = memoized(
  (dataset: Dataset, series: StatisticSeries): SeriesTable => tableOfSeries(dataset, series),
  (series) => series,
);

/** Where an area stands in the list of a series. */
export function areaAddress(dataset: Dataset, series: StatisticSeries, area: string): string {
  return urls.values(series, area, pageOfArea(tableOf(dataset), series, area));
}

function tableOfSeries(dataset: Dataset, series: StatisticSeries): SeriesTable {
  const table = tableOf(dataset);
  const own = askedValues(dataset).flatMap((one, row) =>
    one.series === series ? [{ ...one, at: row }] : [],
  );
  const order = table.facets.find(({ id }) => id === "period")?.words.map(({ word }) => word) ?? [];
  const used = new Set(own.map(({ row }) => row.period));
  const periods = order.filter((period) => used.has(period)).toReversed();
  const byArea = Map.groupBy(own, ({ at }) => slugAt(table, at));
  const rows = [...byArea].map(([slug, values]): AreaRow => {
    const found = periods.map((period) => values.find(({ row }) => row.period === period));
    const [first] = values;
    return {
      slug,
      name: first ? wordAt(table, "authority", first.at) : "",
      id: first && ofToday(dataset, first.row),
      cells: found.map((one) => one && cellOf(one)),
      places: placesInWords(found.flatMap((one) => one?.row.locator ?? [])),
      notes: values.flatMap(({ row, at }) =>
        row.note === undefined
          ? []
          : [`${wordAt(table, "authority", at)}, ${row.period}: ${row.note}`],
      ),
    };
  });
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  return {
    periods,
    gaps: rows.some(({ cells }) => cells.includes(undefined)),
    breaks: own.some(({ words }) => words.mark === valueMarks.broken),
    pages: areasInPages(table, series).map((areas) =>
      areas.flatMap((slug) => bySlug.get(slug) ?? []),
    ),
  };
}

const tableOf = memoized((dataset: Dataset): StatisticTable =>
  statisticTable(statisticFile(dataset)),
);

function slugAt(table: StatisticTable, row: number): string {
  const column = table.facets.find(({ id }) => id === "authority");
  return column?.words[column.codes[row] ?? 0]?.slug ?? "";
}

function ofToday(dataset: Dataset, { gss_code }: StatisticRow): string | undefined {
  const authority = authorityOf(dataset, gss_code);
  return authority?.last_day === undefined ? authority?.id : undefined;
}

function cellOf({ row, words }: AskedValue): string {
  const { value, value_absent, unit } = row;
  if (value === undefined) return `“${value_absent ?? ""}”`;
  const printed = unit.startsWith("GBP") ? inPounds(value) : plainNumber(value);
  return words.mark === valueMarks.broken ? `break: ${printed}` : printed;
}

/** `Table, rows 5, 9 and 13`: what all places begin with stands once. */
export function placesInWords(places: readonly string[]): string {
  const parts = places.map((place) => /^(.*?)(?:\b(row|line) )?([0-9]+)$/.exec(place));
  const [first] = parts;
  const isAlike = parts.every(
    (part) => part !== null && part[1] === first?.[1] && part[2] === first?.[2],
  );
  if (!first || !isAlike || places.length < 2 || first[2] === undefined) return places.join("; ");
  return `${first[1]}${first[2]}s ${listed(parts.map((part) => part?.[3] ?? ""))}`;
}
