#!/usr/bin/env bash
# Package: read-excel-file 9.3.17 (npm)
# Guess: every sheet that is returned has `data`, as its types promise; a chart sheet has no rows or is left out.
# Seen (2026-11-30): a chart sheet is returned as `{ sheet }` alone, so `sheet.data.map` throws.
# Why it matters: publishers of official statistics put a chart on a sheet of its own before the table.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null && npm install --no-audit --no-fund --save-exact read-excel-file@9.3.17 fflate@0.8.3 >/dev/null
cat > try.mjs <<'JS'
import { strToU8, zipSync } from "fflate";
import readWorkbook from "read-excel-file/node";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const pack = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const parts = {
  "[Content_Types].xml": `<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/chartsheets/sheet1.xml" ContentType="${type}.chartsheet+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${pack}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Chart" sheetId="1" r:id="r1"/><sheet name="Table" sheetId="2" r:id="r2"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${pack}/relationships"><Relationship Id="r1" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
};
const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
const sheets = await readWorkbook(Buffer.from(bytes));
console.log(JSON.stringify(sheets));
process.exit(sheets.length === 2 && !("data" in sheets[0] && sheets[0].data) && sheets[1].data[0][0] === 1 ? 0 : 1);
JS
node try.mjs
