/**
 * What differs between two states of the tables, row by row, with the reasons that changes.csv gives.
 * It compares CSVs by their headers, so that it can read releases made under older declarations.
 */
import { readCsv } from "../../csv/read-csv.ts";

type ChangeKind = "added" | "corrected" | "withdrawn";

interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** A row that is new, different or gone. */
export interface RowChange {
  /** `allocations` for the files of all councils, else the path without `.csv`. */
  readonly table: string;
  readonly id: string;
  readonly kind: ChangeKind;
  /** The cells that differ, where the row is corrected. */
  readonly fields: readonly FieldChange[];
  /** Why, as changes.csv says; undefined where it says nothing. */
  readonly reason: string | undefined;
}

/** How a release differs from the one before. */
export interface ReleaseDiff {
  readonly release: string;
  /** The release before; null for the first. */
  readonly previous: string | null;
  readonly rows: readonly RowChange[];
}

interface Reason {
  readonly date: string;
  readonly table: string;
  readonly id: string | undefined;
  readonly kind: ChangeKind;
  readonly what: string;
  readonly why: string;
}

/** Files by their path in a folder. */
export type Files = ReadonlyMap<string, Uint8Array>;

type Row = ReadonlyMap<string, string>;

/** Every row that is new, different or gone. Rows without a name are the same only if every cell is. */
export function releaseDiff(
  release: string,
  files: Files,
  previous: { readonly date: string; readonly files: Files } | undefined,
  reasons: readonly Reason[],
): ReleaseDiff {
  const since = reasons.filter(({ date }) => previous === undefined || date > previous.date);
  const [old, now] = otherTables(previous?.files ?? new Map<string, Uint8Array>(), files);
  const before = tablesOf(old);
  const after = tablesOf(now);
  const names = [...new Set([...after.keys(), ...before.keys()])].filter(
    (name) => name !== "changes",
  );
  const rows = names.flatMap((table) =>
    tableChanges(before.get(table) ?? new Map(), after.get(table) ?? new Map()).map((change) => ({
      table,
      ...change,
      reason: reasonFor(since, table, change),
    })),
  );
  return { release, previous: previous?.date ?? null, rows };
}

/** Corrected and withdrawn rows for which changes.csv gives no reason: they may not be released. */
export function unexplained({ rows }: ReleaseDiff): RowChange[] {
  return rows.filter(({ kind, reason }) => kind !== "added" && reason === undefined);
}

/** The files of both states without the tables that are the same, byte for byte: most are, and are not read. */
function otherTables(before: Files, after: Files): [Files, Files] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  const other = new Set(
    paths.filter((path) => !sameBytes(before.get(path), after.get(path))).map(tableOf),
  );
  const cut = (files: Files) => new Map([...files].filter(([path]) => other.has(tableOf(path))));
  return [cut(before), cut(after)];
}

/** Whether both are there and the same. */
export function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return Buffer.compare(one, other) === 0;
}

function tableOf(path: string): string {
  return /^(?:allocations|prints)(?=\/)/.exec(path)?.[0] ?? path.replace(/\.csv$/, "");
}

function tablesOf(files: Files): Map<string, Map<string, Row>> {
  const tables = new Map<string, Map<string, Row>>();
  for (const [path, bytes] of files) {
    const name = tableOf(path);
    const rows = tables.get(name) ?? new Map<string, Row>();
    for (const [key, row] of rowsOf(path, bytes)) rows.set(key, row);
    tables.set(name, rows);
  }
  return tables;
}

function rowsOf(path: string, bytes: Uint8Array): [string, Row][] {
  const [header, ...rows] = readCsv(path, new TextDecoder().decode(bytes)).rows;
  const names = (header?.cells ?? []).map(({ text }) => text);
  const key = namingColumns.find(
    (columns) => columns[0] === names[0] && columns.every((one) => names.includes(one)),
  );
  return rows.map(({ cells }) => {
    const row: Row = new Map(names.map((name, index) => [name, cells[index]?.text ?? ""] as const));
    return [(key ?? names).map((name) => row.get(name) ?? "").join(", "), row];
  });
}

/** The columns that name a row, by the one that its table begins with; else all of them do. */
const namingColumns: readonly (readonly string[])[] = [
  ["id"],
  ["source_id"],
  // An official statistic: each area has a period once.
  ["gss_code", "period"],
];

function tableChanges(before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>) {
  const added = [...after.keys()]
    .filter((id) => !before.has(id))
    .map((id) => ({ id, kind: "added" as const, fields: [] }));
  const withdrawn = [...before.keys()]
    .filter((id) => !after.has(id))
    .map((id) => ({ id, kind: "withdrawn" as const, fields: [] }));
  const corrected = [...after].flatMap(([id, row]) => {
    const fields = fieldChanges(before.get(id) ?? row, row);
    return fields.length === 0 ? [] : [{ id, kind: "corrected" as const, fields }];
  });
  return [...added, ...corrected, ...withdrawn];
}

/** Cells that differ, in the columns that both states have. */
function fieldChanges(before: Row, after: Row): FieldChange[] {
  return [...after].flatMap(([field, text]) => {
    const old = before.get(field);
    return old === undefined || old === text ? [] : [{ field, before: old, after: text }];
  });
}

/**
 * The row's own entry, else that of its whole table. An official value that is another or gone has the entry of
 * its series: one for the whole folder does not tell which values are meant.
 */
function reasonFor(
  reasons: readonly Reason[],
  table: string,
  { id, kind, fields }: Pick<RowChange, "id" | "kind" | "fields">,
) {
  const [folder, series] = table.split("/");
  const isValue =
    folder === "statistics" &&
    (kind === "withdrawn" || fields.some(({ field }) => /^value/.test(field)));
  const names = isValue ? [table, series] : [table, folder];
  const own = reasons.filter((one) => names.includes(one.table) && one.kind === kind);
  const found = own.find((one) => one.id === id) ?? own.find((one) => one.id === undefined);
  return found && `${found.what} ${found.why}`;
}
