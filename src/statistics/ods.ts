/** The sheets of an OpenDocument spreadsheet (.ods). Dates become ISO days; notes on cells are left out. */
import { strFromU8, unzipSync } from "fflate";
import { decodedXml } from "./hidden.ts";
import type { Cell, Hidden, Sheet } from "./layout.ts";

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
  const unseen = unseenStyles(xml);
  const tables = xml.matchAll(/<table:table\s([^>]*)>([^]*?)<\/table:table>/g);
  return [...tables].map(([, attributes = "", inside = ""]) => {
    const { rows, hidden } = rowsOf(inside);
    const sheet = unseen.has(attributeOf(attributes, "table:style-name") ?? "");
    const name = decodedXml(attributeOf(attributes, "table:name") ?? "");
    return { name, rows, hidden: { sheet, rows: hidden, columns: hiddenColumns(inside) } };
  });
}

/** Names of the styles of sheets that are not shown. */
function unseenStyles(xml: string): Set<string> {
  const styles = [...elements(xml, "style:style")].filter(([, , inside]) =>
    /<style:table-properties[^>]*table:display="false"/.test(inside ?? ""),
  );
  return new Set(styles.map(([, attributes = ""]) => attributeOf(attributes, "style:name") ?? ""));
}

/** A row or column that is folded away, or left out by a filter. */
function isHidden(attributes: string): boolean {
  return /^(collapse|filter)$/.test(attributeOf(attributes, "table:visibility") ?? "");
}

function hiddenColumns(inside: string): Hidden["columns"] {
  let to = 0;
  return [...elements(inside, "table:table-column")].flatMap(([, attributes = ""]) => {
    const from = to;
    to += timesOf(attributes, "table:number-columns-repeated");
    return isHidden(attributes) ? [{ from, to }] : [];
  });
}

function rowsOf(inside: string): { rows: Cell[][]; hidden: Set<number> } {
  const rows: Cell[][] = [];
  const hidden = new Set<number>();
  for (const [, attributes = "", cells] of elements(inside, "table:table-row")) {
    const row = cellsOf(cells ?? "");
    const times = timesOf(attributes, "table:number-rows-repeated");
    if (row.length === 0 && times >= longestRun) continue;
    for (let time = 0; time < Math.min(times, longestRun); time++) {
      if (isHidden(attributes)) hidden.add(rows.length);
      rows.push(row);
    }
  }
  return { rows, hidden };
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
    decodedXml((words ?? "").replace(/<text:s\b[^>]*\/>/g, " ").replace(/<[^>]*>/g, "")),
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
