/**
 * Every sample gives the totals of `comparison.json`: those in SQL are run here, in DuckDB, in SQLite
 * and in PostgreSQL (PGlite). Tried by hand on 30 November 2026 on the files of a build, with the same
 * totals: the sample of R in R 4.2.2, that of Python with pandas 1.5.3, and both queries that sum in
 * PostgreSQL 15.18.
 */
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { comparison } from "../../measures/comparison.ts";
import { database } from "../../publish/database/database.ts";
import { queries, queryText } from "../../publish/database/database-queries.ts";
import { createStatements, listTables } from "../../publish/database/database-schema.ts";
import { shippedPublication, writtenFiles } from "../../publish/example-publication.ts";
import { loadSamples, tableSamples } from "./samples.ts";

const shipped = shippedPublication();
type Row = Readonly<Record<string, unknown>>;

/** `decided bcp 4462000`, null where the total cannot be said. */
const expected = comparison(shipped.dataset)
  .filter(({ measure, prices }) => measure === "pounds" && prices === "cash")
  .map(({ count, council, value }) => `${count} ${council} ${value}`)
  .sort();

function lines(rows: readonly Row[]): string[] {
  return rows
    .map(({ count, council, pounds }) =>
      [count, council, pounds === null ? null : Number(pounds)].join(" ").trim(),
    )
    .sort();
}

test("some totals are nought and are known to be", () => {
  expect(expected.filter((line) => line.endsWith(" 0")).length).toBeGreaterThan(0);
});

test("DuckDB gives the totals from the CSV", async () => {
  const folder = writtenFiles(new Map([...shipped.csv].map(([name, of]) => [`data/${name}`, of])));
  const sample = loadSamples(`${folder}${path.sep}`).find(({ language }) => language === "SQL");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const reader = await connection.runAndReadAll(sample?.code ?? "");
  expect(lines(reader.getRowObjects())).toEqual(expected);
  connection.closeSync();
});

test("DuckDB loads a table with every cell as it is written", async () => {
  const folder = writtenFiles(new Map([...shipped.csv].map(([name, of]) => [`data/${name}`, of])));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const { path: file, columns, rows } of shipped.tables) {
    const sample = tableSamples(`${folder}${path.sep}`, file).find(({ language }) =>
      language.startsWith("SQL"),
    );
    const found = (await connection.runAndReadAll(sample?.code ?? "")).getRows();
    expect(
      found.map((row) => row.map((cell) => cell ?? "")),
      file,
    ).toEqual(rows);
    expect(found[0]?.length ?? Object.keys(columns).length).toBe(Object.keys(columns).length);
  }
  connection.closeSync();
});

test("SQLite gives the totals from the database", () => {
  const db = new DatabaseSync(":memory:");
  db.deserialize(database(shipped));
  expect(lines(db.prepare(queryText("totals")).all())).toEqual(expected);
});

describe("PostgreSQL", () => {
  let pg: PGlite;
  beforeAll(async () => {
    pg = await PGlite.create();
    const statements = createStatements(shipped.tables).map(forPostgres);
    await pg.exec(statements.join(";\n"));
    const db = new DatabaseSync(":memory:");
    db.deserialize(database(shipped));
    const names = shipped.tables.flatMap((table) => [table.name, ...listsOf(table)]);
    for (const name of names)
      await pg.query(
        `INSERT INTO "${name}" SELECT * FROM json_populate_recordset(NULL::"${name}", $1)`,
        [JSON.stringify(db.prepare(`SELECT * FROM "${name}"`).all())],
      );
  }, 60_000);
  afterAll(() => pg.close());

  test("gives the totals", async () => {
    expect(lines((await pg.query<Row>(queryText("totals"))).rows)).toEqual(expected);
  });

  test("gives what was decided by hand", async () => {
    const { rows } = await pg.query<Row>(queryText("decided by hand"));
    const byHand = rows.map(({ council, decided_gbp }) =>
      ["decided", council, decided_gbp].join(" "),
    );
    expect(byHand.sort()).toEqual(expected.filter((line) => line.startsWith("decided ")));
  });

  test.each(queries)("runs $name", async ({ sql }) => {
    expect((await pg.query(sql)).rows.length).toBeGreaterThan(0);
  });
});

function listsOf(table: (typeof shipped.tables)[number]): string[] {
  return listTables(table).map(({ name }) => name);
}

/** The tables of the database in the words of PostgreSQL; keys are SQLite's to hold. */
function forPostgres(statement: string): string {
  return statement
    .replace(/\) STRICT$/, ")")
    .replaceAll(/ REFERENCES "\w+" \("\w+"\)/g, "")
    .replaceAll(/\bINTEGER\b/g, "BIGINT")
    .replaceAll(/\bREAL\b/g, "DOUBLE PRECISION");
}
