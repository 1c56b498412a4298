/**
 * Text to rows of cells that know their place. The only module that knows PapaParse.
 * It must not know what any column means.
 */
import Papa from "papaparse";
import type { Place, Problem } from "./problem.ts";

export interface Cell extends Place {
  readonly text: string;
}

export interface CsvRow {
  readonly place: Place;
  readonly cells: readonly Cell[];
}

export interface Csv {
  readonly file: string;
  readonly rows: readonly CsvRow[];
  readonly problems: readonly Problem[];
}

/** Reads RFC 4180 text with commas. The header is the first row like any other. */
export function readCsv(file: string, text: string): Csv {
  const rows: CsvRow[] = [];
  const problems: Problem[] = [];
  let offset = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter: ",",
    newline: "\n",
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false,
    step: (result) => {
      const raw = text.slice(offset, result.meta.cursor);
      const place = { file, line, column: 1 };
      if (raw !== "") rows.push({ place, cells: placedCells(result.data, raw, place) });
      problems.push(...result.errors.map((error) => quoteProblem(error, place)));
      offset = result.meta.cursor;
      line += raw.split("\n").length - 1;
    },
  });
  return { file, rows, problems };
}

/** Writes rows back as RFC 4180 text with LF line ends and a final one. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { newline: "\n" })}\n`;
}

function placedCells(texts: readonly string[], raw: string, start: Place): Cell[] {
  let [offset, line, lineStart] = [0, start.line, 0];
  let newline = raw.indexOf("\n");
  return texts.map((text) => {
    const cell = { text, file: start.file, line, column: offset - lineStart + 1 };
    const end = cellEnd(raw, offset);
    for (; newline !== -1 && newline < end; newline = raw.indexOf("\n", newline + 1)) {
      line += 1;
      lineStart = newline + 1;
    }
    offset = end + 1;
    return cell;
  });
}

/** Where the cell that starts at `start` ends: at the comma, or at the end of the row. */
function cellEnd(raw: string, start: number): number {
  let index = start;
  if (raw[index] === '"') {
    index += 1;
    while (index < raw.length && (raw[index] !== '"' || raw[index + 1] === '"')) {
      index += raw[index] === '"' ? 2 : 1;
    }
  }
  const comma = raw.indexOf(",", index);
  return comma === -1 ? raw.length : comma;
}

function quoteProblem(error: Papa.ParseError, place: Place): Problem {
  const found =
    error.code === "MissingQuotes"
      ? "a quotation mark that is never closed"
      : "a stray quotation mark";
  return {
    ...place,
    found,
    allowed: 'cells in pairs of quotation marks, a mark inside doubled ("")',
  };
}
