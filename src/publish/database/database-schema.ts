/**
 * Declarations to SQL: a table for each table, and beside it one for each column that holds a list,
 * so that every name in the data is a foreign key.
 */
import type { Column, ColumnKind } from "../../tables/column.ts";
import { isList } from "../table-schema.ts";
import { columnsOf, referenced, type PublishedTable } from "../tables.ts";

/** A table that holds the items of a column's lists, one row for each. */
export interface ListTable {
  readonly name: string;
  readonly table: PublishedTable;
  readonly column: Column & { readonly name: string };
  /** Names of the columns after `owner` and `position`. */
  readonly items: readonly string[];
}

const sqlTypes: Partial<Record<ColumnKind, string>> = {
  pounds: "INTEGER",
  integer: "INTEGER",
  decimal: "REAL",
};
const itemColumns: Partial<Record<ColumnKind, readonly string[]>> = {
  references: ["target"],
  parts: ["whole", "split"],
  places: ["document", "locator"],
};

/** The statements that make all tables, in order. */
export function createStatements(tables: readonly PublishedTable[]): string[] {
  return tables.flatMap((table) => [
    createTable(table, tables),
    ...listTables(table).map((list) => createListTable(list, tables)),
  ]);
}

/** The list tables of a table: of its columns that name several rows elsewhere. */
export function listTables(table: PublishedTable): ListTable[] {
  return columnsOf(table).flatMap((column) => {
    const items = itemColumns[column.kind];
    return items ? [{ name: `${table.name}_${column.name}`, table, column, items }] : [];
  });
}

/** A name in SQL, safe beside the words of the language (`from`, `table`). */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function createTable(table: PublishedTable, all: readonly PublishedTable[]): string {
  const lines = columnsOf(table).map(({ name, ...column }) =>
    [
      quotedName(name),
      sqlTypes[column.kind] ?? "TEXT",
      ...(name === table.key ? ["PRIMARY KEY"] : []),
      ...(column.required ? ["NOT NULL"] : []),
      ...(column.kind === "word" ? [check(name, Object.keys(column.words ?? {}))] : []),
      ...(isList(column) ? [] : references(column, all)),
    ].join(" "),
  );
  return create(table.name, lines);
}

function createListTable(
  { name, table, column, items }: ListTable,
  all: readonly PublishedTable[],
) {
  const [first, second] = items.map(quotedName);
  const others = second === undefined ? [] : [`${second} TEXT NOT NULL`];
  return create(name, [
    [
      `"owner" TEXT NOT NULL`,
      `REFERENCES ${quotedName(table.name)} (${quotedName(table.key ?? "")})`,
    ].join(" "),
    `"position" INTEGER NOT NULL`,
    [`${first} TEXT NOT NULL`, ...references(column, all)].join(" "),
    ...others,
    `PRIMARY KEY ("owner", "position")`,
  ]);
}

function create(name: string, lines: readonly string[]): string {
  return `CREATE TABLE ${quotedName(name)} (\n  ${lines.join(",\n  ")}\n) STRICT`;
}

function check(name: string, words: readonly string[]): string {
  return `CHECK (${quotedName(name)} IN (${words.map(quotedText).join(", ")}))`;
}

function references(column: Column, all: readonly PublishedTable[]): string[] {
  const target = referenced(column, all);
  return target ? [`REFERENCES ${quotedName(target.table.name)} (${quotedName(target.key)})`] : [];
}
