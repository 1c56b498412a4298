#!/usr/bin/env bash
# Package: pdf-parse 2.4.5 and pdf-table-extractor 1.0.3 (npm), with PDFs that Chromium prints
#   (@sparticuz/chromium 147.0.0, playwright-core 1.65.1)
# Guess: an extractor gives the rows of a printed table whose cells all have a border, however thick.
# Seen (2026-11-30): of a table with borders of 1 px pdf-table-extractor gives every row, and pdf-parse's getTable()
#   none; with borders of 2 px both give none. No error says so.
# Why it matters: a report that was printed from a web page seems to have no tables.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null && npm install --no-audit --no-fund --save-exact pdf-parse@2.4.5 pdf-table-extractor@1.0.3 \
  playwright-core@1.65.1 @sparticuz/chromium@147.0.0 >/dev/null 2>&1
cat > print.mjs <<'JS'
import { writeFileSync } from "node:fs";
import bundled from "@sparticuz/chromium";
import { chromium } from "playwright-core";
const browser = await chromium.launch({ executablePath: await bundled.executablePath() });
const page = await browser.newPage();
for (const width of [1, 2]) {
  await page.setContent(`<style>table { border-collapse: collapse; width: 100% }
    td { border: ${width}px solid #999; padding: 5px }</style>
    <table><tr><td>Service<td>2025/26<tr><td>Placements<td>22.4<tr><td>Transport<td>8.9</table>`);
  writeFileSync(`border-${width}.pdf`, await page.pdf({ format: "A4" }));
}
await browser.close();
JS
cat > try.mjs <<'JS'
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PDFParse } from "pdf-parse";
const extract = createRequire(import.meta.url)("pdf-table-extractor");
const rows = async (file) => {
  const parser = new PDFParse({ data: new Uint8Array(readFileSync(file)) });
  const { pages } = await parser.getTable();
  await parser.destroy();
  const other = await new Promise((done, failed) => extract(file, done, failed));
  return [pages.flatMap(({ tables }) => tables).length, other.pageTables.flatMap(({ tables }) => tables).length];
};
const [thin, thick] = [await rows("border-1.pdf"), await rows("border-2.pdf")];
console.log(JSON.stringify({ "pdf-parse, pdf-table-extractor": { "1 px": thin, "2 px": thick } }));
process.exit(`${thin} ${thick}` === "0,3 0,0" ? 0 : 1);
JS
node print.mjs
node try.mjs
