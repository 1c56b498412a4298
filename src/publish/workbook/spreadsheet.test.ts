import { unzipSync, strFromU8 } from "fflate";
import readWorkbook from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import { totalOf } from "../../counting/rules.ts";
import { shippedPublication } from "../example-publication.ts";
import { checksum, type Publication } from "../publication.ts";
import { daySerial, letters, spreadsheet, type Sheet } from "./spreadsheet.ts";
import { columnsOf } from "../tables.ts";
import { workbook } from "./workbook.ts";
import { isNumeric } from "../../tables/column.ts";

describe("the workbook of the shipped data", () => {
  let shipped: Publication;
  let sheets: Awaited<ReturnType<typeof readWorkbook>>;
  beforeAll(async () => {
    shipped = shippedPublication();
    sheets = await readWorkbook(Buffer.from(workbook(shipped)));
  }, 60_000);
  const sheet = (name: string) => sheets.find((one) => one.sheet === name)?.data ?? [];

  test("has a cover, its contents, a sheet for each table, and notes", () => {
    const names = ["Cover", "Contents", ...shipped.tables.map(({ name }) => name), "Notes"];
    expect(sheets.map((one) => one.sheet)).toEqual(names);
  });

  test("reads back equal to the tables: numbers as numbers, days as days, the rest as text", () => {
    for (const table of shipped.tables) {
      const [header, ...rows] = sheet(table.name);
      expect(header).toEqual(Object.keys(table.columns));
      const kinds = columnsOf(table).map(({ kind }, i) => cellKind(kind, table.rows, i));
      const expected = table.rows.map((row) => row.map((text, i) => typed(text, kinds[i] ?? "")));
      expect(rows).toEqual(expected);
    }
  });

  test("has cells of one kind in each column, and dates only where every one is a day", () => {
    const kindsOf = (table: string, column: string) => {
      const [header = [], ...rows] = sheet(table);
      const cells = rows.map((row) => row[header.indexOf(column)]).filter((cell) => cell !== null);
      return [...new Set(cells.map((cell) => (cell instanceof Date ? "day" : typeof cell)))];
    };
    const mixed = shipped.tables.flatMap(({ name, columns }) =>
      Object.keys(columns).filter((column) => kindsOf(name, column).length > 1),
    );
    expect(mixed).toEqual([]);
    expect(kindsOf("decisions", "date")).toEqual(["string"]);
    expect(kindsOf("changes", "date")).toEqual(["day"]);
  });

  test("has words alone beside the words of its cover", () => {
    const cells = sheet("Cover").flat();
    expect(cells.filter((cell) => cell !== null && typeof cell !== "string")).toEqual([]);
    expect(cells).toContain(shipped.date);
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
  if (kind === "number") return Number(text);
  return kind === "day" ? new Date(`${text}T00:00:00Z`) : text;
}

function cellKind(kind: string, rows: readonly (readonly string[])[], column: number): string {
  if (isNumeric(kind)) return "number";
  const areDays = rows.every((row) => row[column] === "" || row[column]?.length === 10);
  return kind === "day" || (kind === "date" && areDays) ? "day" : "text";
}

const plain: Sheet = { name: "One", widths: [10], rows: [], header: false };
const facts = { title: "T", creator: "C", date: undefined };

test("text comes back as it was, whatever it looks like", async () => {
  const texts = ['=1+1 & <b> "q"', "_x0041_", "-5", "007", "2022-06", "£6.574m", "’"];
  const made = spreadsheet([{ ...plain, rows: texts.map((text) => [text]) }], facts);
  const [read] = await readWorkbook(Buffer.from(made));
  expect(read?.data).toEqual(texts.map((text) => [text]));
});

test("white space is kept by its attribute, which no other text has", async () => {
  const texts = ["plain words", " before", "after ", "two\nlines", "two  spaces"];
  const made = spreadsheet([{ ...plain, rows: texts.map((text) => [text]) }], facts);
  const xml = strFromU8(unzipSync(made)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect([...xml.matchAll(/<t[^>]*>[^<]*/g)].map(([text]) => text)).toEqual([
    "<t>plain words",
    '<t xml:space="preserve"> before',
    '<t xml:space="preserve">after ',
    '<t xml:space="preserve">two\nlines',
    '<t xml:space="preserve">two  spaces',
  ]);
  const [read] = await readWorkbook(Buffer.from(made));
  expect(read?.data).toEqual(texts.map((text) => [text.trim()]));
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
