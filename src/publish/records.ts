/** Flat records as a CSV file that is safe to open in a spreadsheet. It must not know what they say. */
import { writeCsv } from "../csv/read-csv.ts";

/** Where the records were taken from, and when the data last changed. */
export interface Edition {
  /** Whole address of the page that shows the chart. */
  readonly page: string;
  /** ISO date of the last change to the data. */
  readonly data_date: string;
}

/** A table of flat records. */
export interface Records {
  readonly header: readonly string[];
  /** Cells in the order of the header; null is not stated, an empty cell. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell; null is not stated. */
export type Cell = string | number | null;

/** Header and rows. Numbers are plain digits; a text that a spreadsheet would calculate is disarmed. */
export function recordsCsv({ header, rows }: Records): string {
  return writeCsv([header, ...rows.map((row) => row.map(cellText))]);
}

/** Rows that name their cells, as records. All rows have the same cells. */
export function recordsOf<Name extends string>(
  rows: readonly Readonly<Record<Name, Cell>>[],
): Records {
  const header = Object.keys(rows[0] ?? {}) as Name[];
  return { header, rows: rows.map((row) => header.map((name) => row[name])) };
}

/** Of a few rows programs guess what parts the cells, so that no other mark may part them as evenly. */
function cellText(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  if (cell === null) return "";
  if (!/^[=+\-@＝＋－＠\t\r]|; | \| /.test(cell)) return cell;
  const text = cell.replaceAll("; ", ", ").replaceAll(" | ", " / ");
  return text.replace(/^[=+\-@＝＋－＠\t\r]/, "'$&");
}
