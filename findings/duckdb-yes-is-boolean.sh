#!/usr/bin/env bash
# Package: @duckdb/node-api 1.5.6-r.1 (npm), DuckDB 1.5.6
# Guess: a column of the words yes and no is text.
# Seen (2026-11-30): read_csv takes it for BOOLEAN, and gives true and false back; a third word makes it
#   text again. `= 'yes'` still finds the rows, as the word is cast; LIKE 'y%' is an error.
# Why it matters: tables of public data say yes and no in words, and a copy written back says true and false.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null && npm install --no-audit --no-fund --save-exact @duckdb/node-api@1.5.6-r.1 >/dev/null
printf 'id,counted\na,yes\nb,no\n' > two.csv
printf 'id,counted\na,yes\nb,no\nc,partly\n' > three.csv
cat > try.mjs <<'JS'
import { DuckDBInstance } from "@duckdb/node-api";
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjects();
const kinds = [];
for (const file of ["two.csv", "three.csv"]) kinds.push((await ask(`SELECT typeof(counted) AS kind FROM read_csv('${file}') LIMIT 1`))[0].kind);
const [{ found }] = await ask("SELECT count(*)::INTEGER AS found FROM read_csv('two.csv') WHERE counted = 'yes'");
const like = await ask("SELECT * FROM read_csv('two.csv') WHERE counted LIKE 'y%'").then((rows) => `${rows.length} rows`, (error) => String(error).split("\n")[0]);
console.log(JSON.stringify({ two_words: kinds[0], three_words: kinds[1], equal_to_yes: found, like }));
process.exit(kinds[0] === "BOOLEAN" && kinds[1] === "VARCHAR" && found === 1 ? 0 : 1);
JS
node try.mjs
