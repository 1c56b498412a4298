/**
 * A row of changes.csv names a table of the folder, and a row that the table has, or had. A misspelt table
 * would explain nothing, and readers would be told of a change to what nobody knows.
 */
import type { Problem } from "../csv/problem.ts";
import { nearestFirst, shortList } from "../format/near-names.ts";
import { singleFiles } from "../tables/files.ts";
import { statisticSeries, tables } from "../tables/index.ts";
import type { ChangeRow } from "../tables/changes.ts";
import { problemAt } from "./checks/check.ts";
import type { RawTables } from "./read-tables.ts";

/** Every row that names no table, or a row that its table never had, or still has though it was withdrawn. */
export function changesNamedProblems(raw: RawTables): Problem[] {
  const { rows } = raw.single.changes;
  return rows.flatMap((row) => {
    if (!tableNames.has(row.table))
      return [problemAt(row, "table", `a table (${nearest(row.table, [...tableNames])})`)];
    const ids = row.id === undefined ? undefined : idsOf(raw, row.table.replace(/^.*\//, ""));
    if (ids === undefined || row.id === undefined) return [];
    return ofRow(row, rows, ids) ?? [];
  });
}

/** As a change may call them: a file with its folder or without, the folder for all that is in it, or how all is counted. */
const tableNames: ReadonlySet<string> = new Set([
  ...["allocations", "prints", "statistics", "method"],
  ...singleFiles.map((file) => file.replace(".csv", "")),
  ...singleFiles.map((file) => file.replace(/^.*\//, "").replace(".csv", "")),
]);

interface TableIds {
  readonly ids: readonly string[];
  /** Ids of rows that could not be read, and former ids: they are there, or were. */
  readonly others: (id: string) => boolean;
}

function ofRow(
  row: ChangeRow,
  rows: readonly ChangeRow[],
  { ids, others }: TableIds,
): Problem[] | undefined {
  const { table, id = "", kind, date } = row;
  const again = rows.filter((one) => one.table === table && one.id === id);
  if (kind === "withdrawn")
    return ids.includes(id) && !again.some((one) => one.kind === "added" && one.date >= date)
      ? [problemAt(row, "id", `an id that ${table} no longer has, or a row of its later addition`)]
      : undefined;
  if (ids.includes(id) || others(id) || again.some((one) => one.kind === "withdrawn"))
    return undefined;
  return [
    problemAt(row, "id", `an id in ${table} (${nearest(id, ids)}), or one that was withdrawn`),
  ];
}

/** The names of a table's rows; undefined where they have none. */
function idsOf(raw: RawTables, table: string): TableIds | undefined {
  const former = new Set(
    raw.single.former_ids.rows.flatMap((row) => (row.table === table ? row.id : [])),
  );
  const of = (
    ...parts: readonly { rows: readonly object[]; unread?: { has(id: string): boolean } }[]
  ) => ({
    ids: parts.flatMap(({ rows }) => rows.flatMap(nameOf)),
    others: (id: string) => former.has(id) || parts.some(({ unread }) => unread?.has(id)),
  });
  if (table === "allocations") return of(...raw.allocations.values());
  if (table === "sources") return of({ rows: raw.statistic_sources });
  if (table in statisticSeries)
    return raw.faulty.has(table)
      ? undefined
      : of({ rows: raw.statistics[table as keyof typeof statisticSeries] });
  const hasIds = table in tables && "id" in tables[table as keyof typeof tables].columns;
  return hasIds && table !== "changes" ? of(raw.single[table as keyof typeof tables]) : undefined;
}

/** The id of a row; of an official value its area and period, as releases call it. */
function nameOf(row: object): string[] {
  const cells = row as Readonly<Record<string, unknown>>;
  if ("period" in cells && "gss_code" in cells)
    return [`${String(cells["gss_code"])}, ${String(cells["period"])}`];
  return [cells["id"] ?? cells["source_id"]].filter((one) => typeof one === "string");
}

function nearest(written: string, names: readonly string[]): string {
  return shortList(nearestFirst(written, names));
}
