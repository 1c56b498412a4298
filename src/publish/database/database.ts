/** The publication as a SQLite file: typed tables with foreign keys, their meanings, and queries to start from. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { isNumeric, type Column } from "../../tables/column.ts";
import type { Publication } from "../publication.ts";
import { cautions, dataLicence, publisher } from "../publisher.ts";
import { queries } from "./database-queries.ts";
import { createStatements, listTables, quotedName, type ListTable } from "./database-schema.ts";
import { exploredTables } from "./explored.ts";
import type { ExploredTable } from "./explored-table.ts";
import { columnsOf, meaning, type PublishedTable } from "../tables.ts";

/** Bytes of the database. An empty cell is NULL. A reference that leads nowhere throws. */
export function database({ tables, date, address, dataset }: Publication): Uint8Array {
  const db = new DatabaseSync(":memory:", { enableForeignKeyConstraints: false });
  try {
    const explored = exploredTables(dataset);
    const made = [...createStatements(tables), ...explored.map(createExplored), ...ownTables];
    db.exec(["BEGIN", ...made].join(";\n"));
    for (const table of tables) {
      insert(db, table.name, sqlRows(table));
      for (const list of listTables(table)) insert(db, list.name, listRows(list));
    }
    for (const table of explored) insert(db, table.name, table.rows());
    insert(db, "columns", [...tables.flatMap(columnRows), ...explored.flatMap(exploredColumnRows)]);
    insert(
      db,
      "queries",
      queries.map(({ name, about, sql }) => [name, about, sql]),
    );
    insert(db, "about", aboutRows(date, address));
    db.exec("COMMIT");
    const astray = db.prepare("PRAGMA foreign_key_check").all();
    if (astray.length > 0) throw new Error(`foreign keys lead nowhere: ${JSON.stringify(astray)}`);
    return db.serialize();
  } finally {
    db.close();
  }
}

const ownTables = [
  `CREATE TABLE "columns" ("table" TEXT NOT NULL, "column" TEXT NOT NULL, "kind" TEXT NOT NULL, "meaning" TEXT NOT NULL, "allowed" TEXT NOT NULL, "may_be_empty" TEXT NOT NULL, "example" TEXT NOT NULL, PRIMARY KEY ("table", "column")) STRICT`,
  `CREATE TABLE "queries" ("name" TEXT PRIMARY KEY NOT NULL, "about" TEXT NOT NULL, "sql" TEXT NOT NULL) STRICT`,
  `CREATE TABLE "about" ("name" TEXT PRIMARY KEY NOT NULL, "value" TEXT NOT NULL) STRICT`,
];

function insert(db: DatabaseSync, table: string, rows: Iterable<readonly SQLInputValue[]>) {
  let statement: StatementSync | undefined;
  for (const row of rows) {
    const marks = row.map(() => "?").join(", ");
    statement ??= db.prepare(`INSERT INTO ${quotedName(table)} VALUES (${marks})`);
    statement.run(...row);
  }
}

function* sqlRows(table: PublishedTable): Generator<SQLInputValue[]> {
  const kinds = columnsOf(table).map(({ kind }) => kind);
  for (const row of table.rows) yield kinds.map((kind, index) => sqlValue(kind, row[index] ?? ""));
}

function sqlValue(kind: Column["kind"], text: string): SQLInputValue {
  if (text === "") return null;
  return isNumeric(kind) ? Number(text) : text;
}

function listRows({ table, column, items }: ListTable): SQLInputValue[][] {
  const names = Object.keys(table.columns);
  const [own, key] = [names.indexOf(column.name), names.indexOf(table.key ?? "")];
  return table.rows.flatMap((row) => {
    const text = row[own] ?? "";
    const values = text === "" ? [] : (column.schema.parse(text) as readonly unknown[]);
    return values.map((value, index) => [row[key] ?? "", index + 1, ...itemValues(value, items)]);
  });
}

/** An item is the id itself, or a record under the names of the list table's columns. */
function itemValues(item: unknown, names: readonly string[]): string[] {
  if (typeof item === "string") return [item];
  const record = item as Readonly<Record<string, string>>;
  return names.map((name) => record[name] ?? "");
}

function columnRows(table: PublishedTable): string[][] {
  return columnsOf(table).map(({ name, ...column }) => [
    table.name,
    name,
    column.kind,
    meaning(column),
    column.allowed,
    column.required ? "no" : "yes: not stated",
    column.example,
  ]);
}

function createExplored({ name, columns, key }: ExploredTable): string {
  const lines = columns.map(
    (column) => `${quotedName(column.name)} ${column.type}${column.required ? " NOT NULL" : ""}`,
  );
  return `CREATE TABLE ${quotedName(name)} (\n  ${[...lines, key].join(",\n  ")}\n) STRICT`;
}

function exploredColumnRows({ name, columns }: ExploredTable): string[][] {
  return columns.map((column) => [
    name,
    column.name,
    column.type === "TEXT" ? "text" : "decimal",
    column.meaning,
    "",
    column.required ? "no" : "yes: not stated",
    column.example,
  ]);
}

function aboutRows(date: string | undefined, address: string): string[][] {
  return [
    ["title", publisher.title],
    ["description", publisher.description],
    ["date of the data", date ?? "not stated"],
    ["address", `${address}data/`],
    ["licence", `${dataLicence.title}, ${dataLicence.path}`],
    ...cautions.map((sentence, index) => [`before you use it, ${index + 1}`, sentence]),
  ];
}
