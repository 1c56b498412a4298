import { unzipSync, strFromU8 } from "fflate";
import readWorkbook from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import { totalOf } from "../counting/rules.ts";
import { shippedPublication } from "./example-publication.ts";
import { checksum, type Publication } from "./publication.ts";
import { daySerial, letters, spreadsheet, type Sheet } from "./spreadsheet.ts";
import { columnsOf } from "./tables.ts";
import { workbook } from "./workbook.ts";
import { isNumeric } from "../tables/column.ts";

describe("the workbook of the shipped data", () => {
  let shipped: Publication;
  let sheets: Awaited<ReturnType<typeof readWorkbook>>;
  beforeAll(async () => {
    shipped = shippedPublication();
    sheets = await readWorkbook(Buffer.from(workbook(shipped)));
  });
  const sheet = (name: string) => sheets.find((one) => one.sheet === name)?.data ?? [];

  test("has a cover, its contents, a sheet for each table, and notes", () => {
    const names = ["Cover", "Contents", ...shipped.tables.map(({ name }) => name), "Notes"];
    expect(sheets.map((one) => one.sheet)).toEqual(names);
  });

  test("reads back equal to the tables: numbers as numbers, days as days, the rest as text", () => {
    for (const table of shipped.tables) {
      const [header, ...rows] = sheet(table.name);
      expect(header).toEqual(Object.keys(table.columns));
      const kinds = columnsOf(table).map(({ kind }) => kind);
      const expected = table.rows.map((row) => row.map((text, i) => typed(text, kinds[i] ?? "")));
      expect(rows).toEqual(expected);
    }
  });

  test("holds no formula", () => {
    const parts = Object.entries(unzipSync(workbook(shipped)));
    const xml = parts.map(([, bytes]) => strFromU8(bytes)).join("");
    expect(xml).not.toMatch(/<f[ >]/);
  });

  test("sums what was decided to the totals of the pages", () => {
    const [header = [], ...rows] = sheet("counted");
    const at = (row: readonly unknown[], name: string) => row[header.indexOf(name)];
    const decided = rows.filter((row) => at(row, "count") === "decided");
    for (const council of shipped.dataset.councils) {
      const own = decided.filter((row) => at(row, "council") === council.id);
      const sum = own.reduce<number>(
        (total, row) => total + Number(at(row, "counted_gbp") ?? 0),
        0,
      );
      expect([council.id, sum]).toEqual([
        council.id,
        totalOf(shipped.dataset, council, "decided").pounds,
      ]);
    }
  });

  test("is the same to the byte each time", () => {
    expect(checksum(workbook(shippedPublication()))).toBe(checksum(workbook(shipped)));
  });
});

function typed(text: string, kind: string): unknown {
  if (text === "") return null;
  if (isNumeric(kind)) return Number(text);
  const isDay = (kind === "day" || kind === "date") && text.length === "2022-06-07".length;
  return isDay ? new Date(`${text}T00:00:00Z`) : text;
}

const plain: Sheet = { name: "One", widths: [10], rows: [], header: false };
const facts = { title: "T", creator: "C", date: undefined };

test("text comes back as it was, whatever it looks like", async () => {
  const texts = ['=1+1 & <b> "q"', "_x0041_", "-5", "007", "2022-06", "£6.574m", "’"];
  const made = spreadsheet([{ ...plain, rows: texts.map((text) => [text]) }], facts);
  const [read] = await readWorkbook(Buffer.from(made));
  expect(read?.data).toEqual(texts.map((text) => [text]));
});

test("columns are lettered as in a spreadsheet", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(letters)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
  ]);
});

test("days count from the end of 1899", () => {
  expect([daySerial("1900-03-01"), daySerial("2022-06-07")]).toEqual([61, 44719]);
});

test("two sheets of one name, or a name too long, are a fault of ours", () => {
  expect(() => spreadsheet([plain, plain], facts)).toThrow("no name for a sheet: One");
  const long = { ...plain, name: "a".repeat(32) };
  expect(() => spreadsheet([long], facts)).toThrow(/no name for a sheet/);
});
