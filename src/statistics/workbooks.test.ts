import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { DataFolder, type Rows } from "./example-files.ts";
import { openPublished } from "./folder.ts";
import { isFault } from "./layout.ts";

const held = ["2022-23", "2023-24"].map(
  (period, at) =>
    `K02000001,United Kingdom,${period},${90 + 10 * at},"index, 2023-24 = 100",old,row ${at},,`,
);

function deflators(rows: Rows): Rows {
  const head = ["Financial year", "2024-25 = 100"];
  return [["GDP deflators: June 2026"], head, ["2022-23", 92], ["2023-24", 96], ...rows];
}

async function outcome(rows: Rows) {
  const folder = new DataFolder({ gdp_deflator: held });
  const { lines } = await folder.workbook("deflators.xlsx", { Sheet1: deflators(rows) });
  return { lines, values: folder.values("gdp_deflator").map((line) => line.slice(10, -18)) };
}

describe("marks of notes in a workbook", () => {
  test.each(["2024-25¹", "2024-251", "2024-25 (1)", "2024-25 [note 3]"])(
    "behind a year, %s, leave it the year that it is",
    async (label) => {
      expect((await outcome([[label, 100]])).values).toEqual([
        "2022-23 92",
        "2023-24 96",
        "2024-25 100",
      ]);
    },
  );

  test("what cannot be read is told and never dropped", async () => {
    const cases: Rows = [
      ["2024-2025", 100],
      ["2024-25", "1,0002"],
    ];
    const results = await Promise.all(cases.map(async (row) => (await outcome([row])).lines[0]));
    expect(results).toMatchInlineSnapshot(`
      [
        "deflators.xlsx: Sheet1, row 5: found 100 for “2024-2025”; allowed: a year such as 2024-25",
        "deflators.xlsx: Sheet1, row 5: found “1,0002” for “2024-25”; allowed: a number, or -",
      ]
    `);
  });

  test("a year without a number yet is left out", async () => {
    const rows: Rows = [
      ["2024-25", 100],
      ["2025-26", "-"],
      ["2026-27", "[x]"],
      ["2027-28", undefined],
    ];
    expect((await outcome(rows)).values).toHaveLength(3);
  });
});

/** A workbook whose first sheet is a chart, as Excel writes one. */
function withChartSheet(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const add = (name: string, before: string, xml: string) => {
    parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(before, xml));
  };
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = `<Relationship Id="r9" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/>`;
  add("xl/workbook.xml", "<sheets>", '<sheets><sheet name="Chart" sheetId="9" r:id="r9"/>');
  add("xl/_rels/workbook.xml.rels", "</Relationships>", `${relation}</Relationships>`);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  parts["xl/chartsheets/sheet1.xml"] = strToU8(`<chartsheet xmlns="${main}"/>`);
  return zipSync(parts);
}

describe("a workbook", () => {
  test("with a chart before its table is read, and the chart passed over", async () => {
    const folder = new DataFolder({ gdp_deflator: held });
    await folder.workbook("plain.xlsx", { Sheet1: deflators([["2024-25", 100]]) });
    const file = path.join(folder.root, "chart.xlsx");
    writeFileSync(file, withChartSheet(readFileSync(path.join(folder.root, "plain.xlsx"))));
    const opened = await openPublished(file);
    expect(isFault(opened) ? opened : opened.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect((await folder.run(file)).done).toBe(true);
  });

  test("that is none is told so, and only that", async () => {
    const folder = new DataFolder({});
    for (const [name, bytes] of [
      ["torn.xlsx", strToU8("PK and no more")],
      ["other.xlsx", zipSync({ "a.txt": strToU8("a") })],
    ] as const) {
      const file = path.join(folder.root, name);
      writeFileSync(file, bytes);
      expect((await folder.run(file)).lines[0]).toBe(
        `DIR/${name}: found a zip that is no Excel workbook; allowed: xlsx, ods or csv`,
      );
    }
  });
});

test("marks in a file of the ONS hide no area", async () => {
  const ages = Array.from({ length: 18 }, (_, age) => age);
  const row = (code: string, name: string) => [code, name, "Area", 5000, ...ages.map(() => 100)];
  const folder = new DataFolder({ population_0_17: [] });
  const { lines } = await folder.workbook("mye.xlsx", {
    "MYE2 - Persons": [
      ["Population, mid-2024"],
      ["Code [note 1]", "Name", "Geography", "All ages (2)", ...ages],
      row("E060000013", "Northtown3"),
      row("E06000002", "Southtown"),
    ],
  });
  expect(lines.slice(0, 2)).toEqual([
    "Northtown, mid-2024: none → 1,800",
    "Southtown, mid-2024: none → 1,800",
  ]);
});
