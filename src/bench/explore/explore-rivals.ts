/**
 * What one would use instead of the page that explores: DuckDB-Wasm and sql.js, each as its documentation
 * loads it, over our own tables. They are installed into a folder of their own, so that the site's
 * packages stay few.
 */
import { execFileSync } from "node:child_process";
import { DatabaseSync } from "node:sqlite";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { askedPurpose, questionNames } from "./explore-bench.ts";

const versions = ["@duckdb/duckdb-wasm@1.32.0", "sql.js@1.13.0", "esbuild@0.25.12"];

/** What the page is opened with: one facet. A database that has heard a question before is quicker at it. */
const firstQuestion = `SELECT count(*) AS n FROM explored WHERE purpose = '${askedPurpose}'`;

/** The three questions, in the SQL that both understand. */
const questions = [
  `SELECT count(*) AS n FROM explored WHERE purpose = '${askedPurpose}' AND money_type = 'revenue'`,
  "SELECT e.council, sum(p.counted_gbp) AS n FROM counted_pieces p JOIN explored e ON e.id = p.figure WHERE p.count = 'all-identified' AND p.sure = 'yes' GROUP BY e.council",
  "SELECT count(*) AS n FROM explored WHERE text LIKE '% transport%'",
];

/** Installs the packages and gives the files of each rival's page by their addresses. */
export function rivalFiles(folder: string): Map<string, Uint8Array> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), '{"private":true,"type":"module"}');
  execFileSync("npm", ["install", "--no-audit", "--no-fund", ...versions], { cwd: folder });
  writeFileSync(path.join(folder, "duckdb.js"), duckdbPage);
  writeFileSync(path.join(folder, "sqljs.js"), sqljsPage);
  for (const name of ["duckdb", "sqljs"])
    execFileSync(
      path.join(folder, "node_modules/.bin/esbuild"),
      [
        `${name}.js`,
        "--bundle",
        "--minify",
        "--format=esm",
        "--external:fs",
        "--external:path",
        "--external:crypto",
        `--outfile=out/${name}.js`,
      ],
      { cwd: folder },
    );
  const read = (name: string) => readFileSync(path.join(folder, name));
  const duckdb = "node_modules/@duckdb/duckdb-wasm/dist";
  return new Map([
    ["rivals/duckdb.html", html("duckdb")],
    ["rivals/sqljs.html", html("sqljs")],
    ["rivals/duckdb.js", read("out/duckdb.js")],
    ["rivals/sqljs.js", read("out/sqljs.js")],
    ["rivals/duckdb-worker.js", read(`${duckdb}/duckdb-browser-eh.worker.js`)],
    ["rivals/duckdb.wasm", read(`${duckdb}/duckdb-eh.wasm`)],
    ["rivals/sql-wasm.wasm", read("node_modules/sql.js/dist/sql-wasm.wasm")],
  ]);
}

/** A database without one of its tables. */
export function withoutTable(bytes: Uint8Array, table: string): Uint8Array {
  const db = new DatabaseSync(":memory:");
  try {
    db.deserialize(bytes);
    db.exec(`DROP TABLE "${table}"; VACUUM`);
    return db.serialize();
  } finally {
    db.close();
  }
}

function html(name: string): Uint8Array {
  return new TextEncoder().encode(
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><p>${name}</p><script type="module" src="${name}.js"></script></html>`,
  );
}

/** Both write when the first answer was there, and what each further one took. */
const measured = `
const questions = ${JSON.stringify(questions)};
async function measure(ask) {
  await ask(${JSON.stringify(firstQuestion)});
  const first = performance.now();
  const each = [];
  for (const [at, sql] of questions.entries()) {
    const name = ${JSON.stringify(questionNames)}[at];
    const from = performance.mark(name + "-from").startTime;
    await ask(sql);
    each.push(performance.mark(name + "-to").startTime - from);
  }
  window.measured = { first, each };
}
`;

const duckdbPage = `
import * as duckdb from "@duckdb/duckdb-wasm";
${measured}
const worker = new Worker(new URL("duckdb-worker.js", location.href));
const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
await db.instantiate(new URL("duckdb.wasm", location.href).href);
const connection = await db.connect();
for (const table of ["explored", "counted_pieces"]) {
  const text = await (await fetch(table + ".csv")).text();
  await db.registerFileText(table + ".csv", text);
  await connection.query("CREATE TABLE " + table + " AS SELECT * FROM read_csv('" + table + ".csv', header = true)");
}
await measure((sql) => connection.query(sql));
`;

const sqljsPage = `
import initSqlJs from "sql.js";
${measured}
const [SQL, file] = await Promise.all([
  initSqlJs({ locateFile: (name) => new URL(name, location.href).href }),
  fetch("data.sqlite").then((response) => response.arrayBuffer()),
]);
const db = new SQL.Database(new Uint8Array(file));
await measure((sql) => db.exec(sql));
`;
