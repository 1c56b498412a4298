/**
 * What series say of each other: the lines of a year's spending are the whole of it, those counted in another
 * series are not more than it, and where the others have rows no series is empty. A series that slipped by a
 * year, or is another's, is right by itself and wrong beside them.
 */
import type { Problem } from "../../../csv/problem.ts";
import { spendingLines, type StatisticSeries } from "../../../topic-statistics.ts";
import { insideOthers } from "../../../topic-values.ts";
import { shareOfSpending } from "../../../topic.ts";
import type { StatisticRow } from "../../../tables/statistics.ts";
import type { RowPositions } from "../../../tables/table.ts";
import { problemAt, type Check } from "../check.ts";

type Rows = ReadonlyMap<string, StatisticRow>;

/** Checked where all lines have a value. A note on the total allows for another sum. */
export const linesAddUp: Check = ({ statistics }) => {
  const lines = spendingLines.map(({ series }) => byAreaAndPeriod(statistics[series]));
  return statistics[shareOfSpending.series].flatMap((row) => {
    const values = lines.map((line) => line.get(keyOf(row))?.value);
    if (row.value === undefined || row.note !== undefined || values.includes(undefined)) return [];
    const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
    if (Math.abs(sum - row.value) <= Math.max(10, row.value * 0.001)) return [];
    const allowed = `about ${Math.round(sum)}, the sum of its ${lines.length} lines of ${row.period}, or a note that says why not`;
    return [problemAt(row, "value", allowed)];
  });
};

/** Of the same area and period. */
export const partsNotLarger: Check = ({ statistics }) =>
  Object.entries(insideOthers).flatMap(([part, whole]) => {
    const wholes = byAreaAndPeriod(statistics[whole]);
    return statistics[part as StatisticSeries].flatMap((row) => {
      const most = wholes.get(keyOf(row))?.value;
      if (row.value === undefined || most === undefined || row.value <= most) return [];
      const allowed = `at most ${most}, the value of ${whole}.csv, which counts these too`;
      return [problemAt(row, "value", allowed)];
    });
  });

/** Only where most series have rows: a folder may be without official statistics. */
export const noSeriesEmpty: Check = (dataset) => {
  const { authorities, judgements } = dataset;
  // Whoever has neighbours has ten.
  const neighbours = authorities.length > 10 ? { neighbours: dataset.neighbours } : {};
  const series: readonly (readonly [string, readonly { readonly cells: RowPositions }[]])[] =
    Object.entries({ ...dataset.statistics, ...neighbours, judgements });
  const [full] = series.flatMap(([, rows]) => rows.slice(0, 1));
  const empty = series.filter(([, rows]) => rows.length === 0);
  if (full === undefined || empty.length >= series.length / 2) return [];
  const folder = full.cells.position.file.replace(/[^/]*$/, "");
  return empty.map(([name]): Problem => {
    const allowed =
      "rows of its areas: a heading without rows would be taken for no value anywhere";
    return { file: `${folder}${name}.csv`, line: 1, column: 1, found: "no row", allowed };
  });
};

function byAreaAndPeriod(rows: readonly StatisticRow[]): Rows {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function keyOf({ gss_code, period }: StatisticRow): string {
  return `${gss_code} ${period}`;
}
