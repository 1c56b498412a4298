/**
 * What nobody sees who opens a workbook: sheets, rows and columns that are hidden. It knows how Excel says so
 * and knows no layout. Rows and columns count from 0.
 */
import { strFromU8, unzipSync } from "fflate";
import type { Hidden, PublishedFile, Sheet } from "./layout.ts";

/** What is hidden in each sheet of an Excel workbook, by the sheet’s name. */
export function hiddenInXlsx(bytes: Uint8Array): ReadonlyMap<string, Hidden> {
  const wanted = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]*\.xml)$/;
  const parts = unzipSync(bytes, { filter: ({ name }) => wanted.test(name) });
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const targets = new Map(
    tags(text("xl/_rels/workbook.xml.rels"), "Relationship").map((relation) => [
      attribute(relation, "Id"),
      (attribute(relation, "Target") ?? "").replace(/^\/?(xl\/)?/, "xl/"),
    ]),
  );
  return new Map(
    tags(text("xl/workbook.xml"), "sheet").map((sheet) => {
      const state = attribute(sheet, "state") ?? "visible";
      const xml = text(targets.get(attribute(sheet, "\\w+:id")) ?? "");
      return [decodedXml(attribute(sheet, "name") ?? ""), ofSheet(xml, state !== "visible")];
    }),
  );
}

function ofSheet(xml: string, sheet: boolean): Hidden {
  const isHidden = (tag: string) => /^(1|true)$/.test(attribute(tag, "hidden") ?? "");
  const rows = new Set<number>();
  let number = 0;
  for (const row of tags(xml, "row")) {
    // A row without a number is the one behind the row before it.
    number = Number(attribute(row, "r") ?? number + 1);
    if (isHidden(row)) rows.add(number - 1);
  }
  const columns = tags(xml, "col")
    .filter(isHidden)
    .map((tag) => ({ first: Number(attribute(tag, "min")), last: Number(attribute(tag, "max")) }))
    .map(({ first, last }) => ({ from: first - 1, to: last }));
  return { sheet, rows, columns };
}

/** Start tags of a name, whatever prefix stands before it. */
function tags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>`, "g")) ?? [];
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

/** Text of XML with its characters in place of their names. */
export function decodedXml(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(parseInt(digits, hex === "" ? 10 : 16)),
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** The file as it is seen: without hidden sheets, and with nothing in hidden rows and columns. */
export function asSeen(file: PublishedFile): PublishedFile {
  return {
    ...file,
    sheets: shownSheets(file).map((sheet) => ({ ...sheet, rows: rowsSeen(sheet) })),
  };
}

/** The sheets that are shown, with all their rows and columns. */
export function shownSheets({ sheets }: PublishedFile): Sheet[] {
  return sheets.filter(({ hidden }) => hidden?.sheet !== true);
}

function rowsSeen({ rows, hidden }: Sheet): Sheet["rows"] {
  if (hidden === undefined) return rows;
  const isColumn = columnTest(hidden);
  return rows.map((cells, row) =>
    cells.map((cell, column) => (hidden.rows.has(row) || isColumn(column) ? undefined : cell)),
  );
}

function columnTest({ columns }: Hidden): (column: number) => boolean {
  return (column) => columns.some(({ from, to }) => column >= from && column < to);
}

/** `Sheet1, row 5 and 2 more`; of rows and columns that hold something; undefined where none does. */
export function hiddenPlaces(sheets: readonly Sheet[]): string | undefined {
  const places = sheets.flatMap(({ name, rows, hidden }) => {
    if (hidden === undefined) return [];
    const isColumn = columnTest(hidden);
    const holds = (cells: Sheet["rows"][number] | undefined) =>
      (cells ?? []).some((cell) => cell !== undefined);
    const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
    const filled = Array.from({ length: width }, (_, column) => column).filter(
      (column) => isColumn(column) && holds(rows.map((cells) => cells[column])),
    );
    return [
      ...[...hidden.rows].filter((row) => holds(rows[row])).map((row) => `${name}, row ${row + 1}`),
      ...filled.map((column) => `${name}, column ${letters(column)}`),
    ];
  });
  const [first, ...others] = places;
  return first === undefined || others.length === 0 ? first : `${first} and ${others.length} more`;
}

/** `A` for 0, `AA` for 26. */
function letters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? letters(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}
