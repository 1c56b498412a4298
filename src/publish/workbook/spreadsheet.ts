/**
 * Sheets to the bytes of an Excel workbook (Office Open XML). It knows the format and nothing of
 * our tables. There are no formulas in it: text is written as text, whatever it begins with.
 */
import { archive } from "../archive.ts";
import {
  styleIds,
  stylesXml,
  typesXml,
  workbookXml,
  relationsXml,
  element,
} from "./spreadsheet-parts.ts";

/** A cell of a sheet: empty, text, a number, a day, or text that is a heading, a title or a link. */
export type SheetCell =
  | undefined
  | string
  | number
  | { readonly day: string }
  | { readonly heading: string }
  | { readonly title: string }
  /** A cell that leads to another sheet. */
  | { readonly sheet: string };

/** One sheet of a workbook. */
export interface Sheet {
  /** At most 31 characters. */
  readonly name: string;
  /** Widths of columns, in characters. */
  readonly widths: readonly number[];
  /** Read once: a large table's rows are made one after another and never all held. */
  readonly rows: Iterable<readonly SheetCell[]>;
  /** Whether the first row stays in sight. */
  readonly header: boolean;
}

interface WorkbookFacts {
  readonly title: string;
  readonly creator: string;
  /** A day; undefined where none is known. */
  readonly date: string | undefined;
}

/** The workbook as bytes; the same sheets make the same bytes. */
export function spreadsheet(sheets: readonly Sheet[], facts: WorkbookFacts): Uint8Array {
  const names = sheets.map(({ name }) => name);
  const wrong = names.find((name, i) => name.length > 31 || names.indexOf(name) !== i);
  if (wrong !== undefined) throw new Error(`no name for a sheet: ${wrong}`);
  const encoder = new TextEncoder();
  const bytes = (xml: string) => encoder.encode(declared(xml));
  const fixed: [string, string][] = [
    ["[Content_Types].xml", typesXml(sheets.length)],
    ["_rels/.rels", relationsXml.root],
    ["docProps/core.xml", coreXml(facts)],
    ["xl/workbook.xml", workbookXml(names)],
    ["xl/_rels/workbook.xml.rels", relationsXml.workbook(sheets.length)],
    ["xl/styles.xml", stylesXml],
  ];
  const parts = new Map(fixed.map(([name, xml]) => [name, bytes(xml)]));
  for (const [index, sheet] of sheets.entries())
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, bytes(sheetXml(sheet)));
  return archive(parts);
}

/** Days since the last day of 1899, as spreadsheets count them. */
export function daySerial(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}

function declared(xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
}

function coreXml({ title, creator, date }: WorkbookFacts): string {
  const time = `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created>`;
  return element(
    'cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(creator)}</dc:creator>${date === undefined ? "" : time}`,
  );
}

function sheetXml({ rows, widths, header }: Sheet): string {
  const pane = header
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    : "";
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const body: string[] = [];
  const links: string[] = [];
  const letter = columnLetters();
  for (const cells of rows) {
    const row = body.length + 1;
    const place = (column: number) => `${letter(column)}${row}`;
    body.push(
      element(`row r="${row}"`, cells.map((cell, at) => cellXml(cell, place(at))).join("")),
    );
    for (const [at, cell] of cells.entries())
      if (typeof cell === "object" && "sheet" in cell) links.push(linkXml(cell, place(at)));
  }
  return element(
    'worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
    `<sheetViews>${element('sheetView workbookViewId="0"', pane)}</sheetViews>` +
      element("cols", columns.join("")) +
      element("sheetData", body.join("")) +
      (links.length === 0 ? "" : element("hyperlinks", links.join(""))),
  );
}

function cellXml(cell: SheetCell, place: string): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === "string") return textXml(cell, place, "text");
  if ("day" in cell) return `<c r="${place}" s="${styleIds.day}"><v>${daySerial(cell.day)}</v></c>`;
  if ("heading" in cell) return textXml(cell.heading, place, "heading");
  if ("title" in cell) return textXml(cell.title, place, "title");
  return textXml(cell.sheet, place, "link");
}

/** The attribute that keeps white space stands only where it is needed: some readers take it for text. */
function textXml(text: string, place: string, style: keyof typeof styleIds): string {
  const space = /^\s|\s$|[\n\t]|\s\s/.test(text) ? ' xml:space="preserve"' : "";
  return `<c r="${place}" s="${styleIds[style]}" t="inlineStr"><is><t${space}>${escaped(text)}</t></is></c>`;
}

function linkXml({ sheet }: { readonly sheet: string }, place: string): string {
  return `<hyperlink ref="${place}" location="${escaped(`'${sheet}'!A1`)}" display="${escaped(sheet)}"/>`;
}

/** The letters of columns, each worked out once. */
function columnLetters(): (index: number) => string {
  const known: string[] = [];
  return (index) => (known[index] ??= letters(index));
}

/** A, B, … Z, AA: the name of a column, counted from nought. */
export function letters(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** Text safe in XML. `_x0041_` would be read as an escape, so its underscore is escaped itself. */
function escaped(text: string): string {
  if (!/[&<>"]|_x/.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
