/**
 * Text to rows of cells that know their position in the file, and back. The only module that knows PapaParse.
 * It must not know what any column means.
 */
import Papa from "papaparse";
import type { FilePosition, Problem } from "./problem.ts";

export interface Cell extends FilePosition {
  readonly text: string;
}

export interface CsvRow {
  readonly position: FilePosition;
  /** With their positions, which may be worked out anew each time: a large file is held as its texts alone. */
  readonly cells: readonly Cell[];
  /** One of them; undefined behind the last. */
  at(index: number): Cell | undefined;
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
      const position = { file, line, column: 1 };
      offset = result.meta.cursor;
      line += raw.split("\n").length - 1;
      if (raw === "") return;
      if (!raw.includes('"')) {
        rows.push(new BareRow(position, result.data));
        return;
      }
      const row = new QuotedRow(position, result.data, raw);
      rows.push(row);
      // Behind a mark gone astray no cell of the row means anything, so only the first is told.
      const first = row.astray;
      const astray = row.at(first) ?? (result.errors.length > 0 && position);
      const unclosed =
        first === result.data.length - 1 && result.errors[0]?.code === "MissingQuotes";
      if (astray) problems.push(quoteProblem(astray, unclosed));
    },
  });
  return { file, rows, problems };
}

/** Writes rows back as RFC 4180 text with LF line ends and a final one. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { newline: "\n" })}\n`;
}

/** A row with quotation marks: where its cells begin is found in one walk over what the file has of it. */
class QuotedRow implements CsvRow {
  readonly position: FilePosition;
  /** The first cell that the file has neither bare nor in marks with those inside doubled; -1 where none is. */
  readonly astray: number;
  readonly #texts: readonly string[];
  readonly #raw: string;
  readonly #starts: readonly number[];

  constructor(position: FilePosition, texts: readonly string[], raw: string) {
    this.position = position;
    this.#texts = texts;
    this.#raw = raw;
    let end = -1;
    this.#starts = texts.map(() => {
      const start = end + 1;
      end = cellEnd(raw, start);
      return start;
    });
    const written = (at: number) =>
      raw.slice(this.#starts[at], (this.#starts[at + 1] ?? end + 1) - 1);
    this.astray = texts.findIndex((text, at) => !isSound(written(at), text));
  }

  get cells(): Cell[] {
    return this.#texts.map((text, index) => this.#cell(text, index));
  }

  at(index: number): Cell | undefined {
    const text = this.#texts[index];
    return text === undefined ? undefined : this.#cell(text, index);
  }

  #cell(text: string, index: number): Cell {
    const { file, line, column } = this.position;
    const start = this.#starts[index] ?? 0;
    const lastBreak = start === 0 ? -1 : this.#raw.lastIndexOf("\n", start - 1);
    if (lastBreak < 0) return { text, file, line, column: column + start };
    const lines = this.#raw.slice(0, start).split("\n").length - 1;
    return { text, file, line: line + lines, column: start - lastBreak };
  }
}

/** A row without quotation marks: each cell begins behind the comma of the one before. */
class BareRow implements CsvRow {
  readonly position: FilePosition;
  readonly #texts: readonly string[];

  constructor(position: FilePosition, texts: readonly string[]) {
    this.position = position;
    this.#texts = texts;
  }

  get cells(): Cell[] {
    let column = 1;
    return this.#texts.map((text) => {
      const cell = { ...this.position, text, column };
      column += text.length + 1;
      return cell;
    });
  }

  at(index: number): Cell | undefined {
    const text = this.#texts[index];
    if (text === undefined) return undefined;
    let column = 1;
    for (const before of this.#texts.slice(0, index)) column += before.length + 1;
    return { ...this.position, text, column };
  }
}

function isSound(written: string, text: string): boolean {
  const bare = written.replace(/\n$/, "");
  return (bare === text && !text.includes('"')) || bare === `"${text.replaceAll('"', '""')}"`;
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

function quoteProblem({ file, line, column }: FilePosition, unclosed: boolean): Problem {
  const found = unclosed ? "a quotation mark that is never closed" : "a stray quotation mark";
  const allowed = 'cells in pairs of quotation marks, a mark inside doubled ("")';
  return { file, line, column, found, allowed };
}
