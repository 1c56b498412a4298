import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { DataFolder, type Rows } from "./example-files.ts";
import { openPublished } from "./folder.ts";
import { isFault } from "./layout.ts";

const ages = Array.from({ length: 18 }, (_, age) => age);

function persons(year: string, each: number): Rows {
  const row = (code: string, name: string) => [code, name, "Area", 5000, ...ages.map(() => each)];
  return [
    [`Population, mid-${year}`],
    ["Code", "Name", "Geography", "All ages", ...ages],
    row("E06000001", "Northtown"),
    row("E06000002", "Southtown"),
  ];
}

type Change = (part: string, xml: string) => string;

/** A workbook of such sheets with its XML changed, as Excel marks what is hidden. */
async function changed(sheets: Readonly<Record<string, Rows>>, change: Change) {
  const folder = new DataFolder({ population_0_17: [] });
  await folder.workbook("plain.xlsx", sheets);
  const parts = unzipSync(readFileSync(path.join(folder.root, "plain.xlsx")));
  const now = Object.entries(parts).map(([name, bytes]) => [
    name,
    strToU8(change(name, strFromU8(bytes))),
  ]);
  const file = path.join(folder.root, "hidden.xlsx");
  writeFileSync(file, zipSync(Object.fromEntries(now) as Record<string, Uint8Array>));
  const emptied = new DataFolder({ population_0_17: [] });
  return { file, run: async () => (await emptied.run(file)).lines };
}

const hideSheet =
  (name: string, state = "hidden"): Change =>
  (part, xml) =>
    part === "xl/workbook.xml"
      ? xml.replace(`<sheet name="${name}"`, `<sheet state="${state}" name="${name}"`)
      : xml;

const hideRow =
  (row: number): Change =>
  (part, xml) =>
    part.startsWith("xl/worksheets/")
      ? xml.replace(`<row r="${row}"`, `<row r="${row}" hidden="1"`)
      : xml;

const hideColumn =
  (column: number): Change =>
  (part, xml) =>
    part.startsWith("xl/worksheets/")
      ? xml.replace(
          /<cols>.*?<\/cols>/,
          `<cols><col min="${column}" max="${column}" hidden="1"/></cols>`,
        )
      : xml;

describe("a hidden sheet", () => {
  const two = { "MYE2 - Persons old": persons("2023", 90), "MYE2 - Persons": persons("2024", 100) };

  test.each(["hidden", "veryHidden"])(
    "that is %s is not taken for the one shown",
    async (state) => {
      const { run } = await changed(two, hideSheet("MYE2 - Persons old", state));
      expect((await run()).slice(0, 2)).toEqual([
        "Northtown, mid-2024: none → 1,800",
        "Southtown, mid-2024: none → 1,800",
      ]);
    },
  );

  test("that is shown again is not chosen from two by its place", async () => {
    const { run } = await changed(two, (_, xml) => xml);
    expect((await run())[0]).toBe(
      "hidden.xlsx: found the sheets “MYE2 - Persons old” and “MYE2 - Persons”; allowed: one of them",
    );
  });

  test("with the only values is refused with what to do", async () => {
    const { run } = await changed(
      { Cover: [["Cover"]], "MYE2 - Persons": persons("2024", 100) },
      hideSheet("MYE2 - Persons"),
    );
    expect(await run()).toMatchInlineSnapshot(`
      [
        "hidden.xlsx: found its values on a hidden sheet (“MYE2 - Persons”); allowed: values that are shown: show all sheets, rows and columns, look whether they belong, and save",
        "Nothing was changed.",
      ]
    `);
  });
});

describe("hidden rows and columns", () => {
  const one = { "MYE2 - Persons": persons("2024", 100) };

  test("with values are refused with what to do", async () => {
    const told = [];
    for (const change of [hideRow(4), hideColumn(5)])
      told.push((await (await changed(one, change)).run())[0]);
    expect(told).toMatchInlineSnapshot(`
      [
        "hidden.xlsx: found values that are hidden (MYE2 - Persons, row 4); allowed: values that are shown: show all sheets, rows and columns, look whether they belong, and save",
        "hidden.xlsx: found values that are hidden (MYE2 - Persons, column E); allowed: values that are shown: show all sheets, rows and columns, look whether they belong, and save",
      ]
    `);
  });

  test("without values of the file are no fault", async () => {
    for (const change of [hideRow(9), hideColumn(3)]) {
      const lines = await (await changed(one, change)).run();
      expect(lines[0]).toBe("Northtown, mid-2024: none → 1,800");
    }
  });
});

const office = [
  ["office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"],
  ["table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"],
].map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);

/** As LibreOffice 7.4 saves hidden sheets, rows and columns. */
function ods(): Uint8Array {
  const cell = '<table:table-cell office:value-type="float" office:value="1"/>';
  const row = `<table:table-row>${cell.repeat(4)}</table:table-row>`;
  const unseen =
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false" style:writing-mode="lr-tb"/></style:style>';
  const columns =
    '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>';
  const folded = row.replace("<table:table-row", '<table:table-row table:visibility="collapse"');
  const filtered = row.replace(
    "<table:table-row",
    '<table:table-row table:number-rows-repeated="2" table:visibility="filter"',
  );
  const content = `<office:document-content ${office.join(" ")}><office:automatic-styles>${unseen}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Shown" table:style-name="ta1">${columns}${row}${folded}${filtered}</table:table><table:table table:name="Unseen" table:style-name="ta2">${row}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const type = strToU8("application/vnd.oasis.opendocument.spreadsheet");
  return zipSync({ mimetype: [type, { level: 0 }], "content.xml": strToU8(content) });
}

test("an OpenDocument spreadsheet says the same in its own way", async () => {
  const file = path.join(new DataFolder({}).root, "hidden.ods");
  writeFileSync(file, ods());
  const opened = await openPublished(file);
  expect(isFault(opened) ? opened : opened.sheets.map(({ hidden }) => hidden)).toEqual([
    { sheet: false, rows: new Set([1, 2, 3]), columns: [{ from: 2, to: 3 }] },
    { sheet: true, rows: new Set(), columns: [] },
  ]);
});
