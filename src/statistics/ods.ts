/** The sheets of an OpenDocument spreadsheet (.ods). Dates become ISO days; notes on cells are left out. */
import { strFromU8, unzipSync } from "fflate";
import type { Cell, Sheet } from "./layout.ts";

/** Longer runs of empty cells and rows fill a sheet to its edge and hold nothing. */
const longestRun = 2_000;

/** Whether the bytes of a zip are such a spreadsheet, by the type that it must begin with. */
export function isOds(bytes: Uint8Array): boolean {
  return strFromU8(bytes.subarray(0, 200), true).includes(
    "application/vnd.oasis.opendocument.spreadsheet",
  );
}

/** Undefined where the zip has no content. */
export function odsSheets(bytes: Uint8Array): Sheet[] | undefined {
  const part = unzipSync(bytes, { filter: ({ name }) => name === "content.xml" })["content.xml"];
  if (part === undefined) return undefined;
  const xml = strFromU8(part).replace(/<office:annotation\b[^]*?<\/office:annotation>/g, "");
  const tables = xml.matchAll(/<table:table\s([^>]*)>([^]*?)<\/table:table>/g);
  return [...tables].map(([, attributes = "", inside = ""]) => ({
    name: decoded(attributeOf(attributes, "table:name") ?? ""),
    rows: rowsOf(inside),
  }));
}

function rowsOf(inside: string): Cell[][] {
  const rows: Cell[][] = [];
  for (const [, attributes = "", cells] of elements(inside, "table:table-row")) {
    const row = cellsOf(cells ?? "");
    const times = timesOf(attributes, "table:number-rows-repeated");
    if (row.length > 0 || times < longestRun)
      rows.push(...Array.from({ length: Math.min(times, longestRun) }, () => row));
  }
  return rows;
}

/** The cells of a row up to the last that holds something. */
function cellsOf(inside: string): Cell[] {
  const cells: Cell[] = [];
  for (const [, attributes = "", text] of elements(inside, "table:(?:covered-)?table-cell")) {
    const cell = cellOf(attributes, text ?? "");
    const times = Math.min(timesOf(attributes, "table:number-columns-repeated"), longestRun);
    cells.push(...Array.from({ length: times }, () => cell));
  }
  return cells.slice(0, cells.findLastIndex((cell) => cell !== undefined) + 1);
}

function cellOf(attributes: string, inside: string): Cell {
  const type = attributeOf(attributes, "office:value-type");
  if (type === "float" || type === "percentage" || type === "currency")
    return Number(attributeOf(attributes, "office:value"));
  if (type === "date") return attributeOf(attributes, "office:date-value")?.slice(0, 10);
  const paragraphs = [...elements(inside, "text:p")].map(([, , words]) =>
    decoded((words ?? "").replace(/<text:s\b[^>]*\/>/g, " ").replace(/<[^>]*>/g, "")),
  );
  return paragraphs.length === 0 ? undefined : paragraphs.join("\n");
}

/** Elements of a name that do not hold each other, with their attributes and what is in them. */
function elements(xml: string, name: string) {
  return xml.matchAll(new RegExp(`<${name}\\b([^>]*?)(?:/>|>([^]*?)</${name}>)`, "g"));
}

function timesOf(attributes: string, name: string): number {
  return Number(attributeOf(attributes, name) ?? 1);
}

function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}

function decoded(text: string): string {
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
