/** The publication as a workbook: a cover, its contents, one sheet for each table, and notes. */
import { isNumeric, type Column } from "../../tables/column.ts";
import { citation } from "../citation.ts";
import type { Publication } from "../publication.ts";
import { cautions, dataLicence, publisher } from "../publisher.ts";
import { spreadsheet, type Sheet, type SheetCell } from "./spreadsheet.ts";
import { columnsOf, meaning, type PublishedTable } from "../tables.ts";

/**
 * Bytes of the workbook. The cells of a column are all of one kind, as programs guess it from a few:
 * numbers; dates, where every cell is a day; else text.
 */
export function workbook(publication: Publication): Uint8Array {
  const { tables, date } = publication;
  const sheets = [cover(publication), contents(tables), ...tables.map(tableSheet), notes(tables)];
  return spreadsheet(sheets, { title: publisher.title, creator: publisher.name, date });
}

function cover({ date, release, address, tables }: Publication): Sheet {
  const rows: SheetCell[][] = [
    [{ title: publisher.title }],
    [publisher.description],
    [],
    ["Date of the data", date],
    ["Address", `${address}data/`],
    ["Licence", `${dataLicence.title}, ${dataLicence.path}`],
    ["How to cite", citation({ date, release, address }).long],
    ["Sheets", `${tables.length} tables, then notes with the meaning of each column`],
    [],
    [{ heading: "Before you use it" }],
    ...cautions.map((sentence) => [sentence]),
  ];
  return { name: "Cover", widths: [24, 100], rows, header: false };
}

function contents(tables: readonly PublishedTable[]): Sheet {
  const head = ["Sheet", "One row is", "Rows", "File"].map((heading) => ({ heading }));
  const rows = tables.map(({ name, about, rows: own, path }) => [
    { sheet: name },
    about,
    own.length,
    path,
  ]);
  const last = [{ sheet: "Notes" }, "the meaning of a column"];
  return { name: "Contents", widths: [32, 80, 8, 44], rows: [head, ...rows, last], header: true };
}

function tableSheet(table: PublishedTable): Sheet {
  const columns = columnsOf(table);
  const widths = columns.map(({ name, kind }) => Math.max(name.length + 2, width(kind)));
  return { name: table.name, widths, rows: tableRows(table), header: true };
}

function* tableRows(table: PublishedTable): Generator<SheetCell[]> {
  const columns = columnsOf(table);
  const kinds = columns.map(({ kind }, index) => cellKind(kind, table.rows, index));
  yield columns.map(({ name }) => ({ heading: name }));
  for (const row of table.rows) yield kinds.map((kind, index) => sheetCell(kind, row[index] ?? ""));
}

type CellKind = "number" | "day" | "text";

/** A month among days would be a day to some programs, and the days numbers to others. */
function cellKind(kind: Column["kind"], rows: PublishedTable["rows"], index: number): CellKind {
  if (isNumeric(kind)) return "number";
  if (kind === "day") return "day";
  const isDay = (text = "") => text === "" || text.length === "2022-06-07".length;
  return kind === "date" && rows.every((row) => isDay(row[index])) ? "day" : "text";
}

function notes(tables: readonly PublishedTable[]): Sheet {
  const head = ["Sheet", "Column", "Meaning", "What a cell may hold", "May be empty", "Example"];
  const rows = tables.flatMap((table) =>
    columnsOf(table).map(({ name, ...column }) => [
      table.name,
      name,
      meaning(column),
      column.allowed,
      column.required ? "no" : "yes: not stated",
      column.example,
    ]),
  );
  const widths = [32, 20, 100, 60, 16, 40];
  return {
    name: "Notes",
    widths,
    rows: [head.map((heading) => ({ heading })), ...rows],
    header: true,
  };
}

function sheetCell(kind: CellKind, text: string): SheetCell {
  if (text === "") return undefined;
  if (kind === "number") return Number(text);
  return kind === "day" ? { day: text } : text;
}

function width(kind: Column["kind"]): number {
  if (isNumeric(kind) || kind === "month") return 12;
  return kind === "text" || kind === "places" ? 40 : 24;
}
