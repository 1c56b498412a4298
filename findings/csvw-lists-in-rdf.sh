#!/usr/bin/env bash
# Package: rdf-parser-csvw 1.1.0 (npm), with rdf-ext 2.6.0
# Guess: a cell of a column with a `separator` becomes one value for each item, as CSV on the Web says.
# Seen (2026-11-30): `separator` is not read. The cell becomes one text with the separators in it, and no
#   word of it is printed.
# Why it matters: lists of names are how a published table says that a row is about several others; as
#   linked data those references are lost.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null && npm install --no-audit --no-fund --save-exact \
  rdf-parser-csvw@1.1.0 rdf-ext@2.6.0 >/dev/null
cat > try.mjs <<'JS'
import { Readable } from "node:stream";
import Parser from "rdf-parser-csvw";
import rdf from "rdf-ext";
const csvw = rdf.namespace("http://www.w3.org/ns/csvw#");
const ns = rdf.namespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const metadata = rdf.dataset();
const say = (subject, predicate, object) => metadata.add(rdf.quad(subject, predicate, object));
const [table, schema] = [rdf.blankNode(), rdf.blankNode()];
say(table, csvw.url, rdf.literal("decisions.csv"));
say(table, csvw.tableSchema, schema);
const columns = [{ name: "id" }, { name: "documents", separator: " " }];
let list = ns.nil;
for (const column of columns.toReversed()) {
  const [node, link] = [rdf.blankNode(), rdf.blankNode()];
  say(node, csvw.title, rdf.literal(column.name));
  for (const [key, value] of Object.entries(column)) say(node, csvw[key], rdf.literal(value));
  say(link, ns.first, node);
  say(link, ns.rest, list);
  list = link;
}
say(schema, csvw.column, list);
const parser = new Parser({ metadata, baseIRI: "https://data.example/", factory: rdf });
const csv = "id,documents\na,first second\n";
const quads = [];
for await (const quad of parser.import(Readable.from([csv]))) quads.push(quad);
const seen = quads
  .filter(({ predicate }) => predicate.value.endsWith("#documents"))
  .map(({ object }) => object.value);
console.log(JSON.stringify(seen));
process.exit(JSON.stringify(seen) === JSON.stringify(["first second"]) ? 0 : 1);
JS
node try.mjs
