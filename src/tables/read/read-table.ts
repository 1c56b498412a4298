/** CSV rows to typed rows, by a table's declaration. Every fault is reported, none repaired. */
import { belowNought } from "../amount.ts";
import { quoted, type FilePosition, type Problem } from "../../csv/problem.ts";
import type { Cell, Csv, CsvRow } from "../../csv/read-csv.ts";
import type { Column, ColumnKind } from "../column.ts";
import { asText, isSpreadsheetMark, misreadLetters } from "./spreadsheet-marks.ts";
import { headerProblems, isBlank } from "./header.ts";
import type { Columns, Row, Rule, Table } from "../table.ts";
import { wrongWords } from "./wrong-words.ts";

export interface TableRows<C extends Columns> {
  readonly rows: readonly Row<C>[];
  /**
   * The ids of all rows, the faulty ones too: a reference to a faulty row is not a second fault.
   * Undefined where the header is wrong: any id may be there.
   */
  readonly keys: readonly string[] | undefined;
  /** What could be read of rows that have a faulty cell. */
  readonly faulty: readonly PartialRow[];
  readonly problems: readonly Problem[];
}

/** The sound cells of a row, and where all of its cells stand. */
export interface PartialRow {
  readonly cells: Row<Columns>["cells"];
  readonly values: Readonly<Record<string, unknown>>;
}

/** Stands in a cell that is still to be filled in. No cell may keep it. */
export const unfilled = "?";

/** The longest cell. A longer one is a fault of the file, not a text. */
const longestCell = 2000;

/** Reads the header and every row. A wrong header stops the table: its cells have no meaning. */
export function readTable<C extends Columns>(csv: Csv, table: Table<C>): TableRows<C> {
  const [header, ...body] = csv.rows;
  const unread = !header && csv.problems.length > 0;
  const wrong = unread ? [] : headerProblems(csv.file, header, table.columns);
  const problems = [...csv.problems, ...wrong];
  if (problems.length > 0) return { rows: [], keys: undefined, faulty: [], problems };
  const reader = new RowReader(table);
  const read = body.map((row) => reader.read(row));
  const rows = read.flatMap((result) => (result.row ? [result.row] : []));
  const keyIndex = Object.keys(table.columns).indexOf(table.key ?? "");
  const keys = body.flatMap((row) => row.at(keyIndex)?.text ?? []);
  const faulty = read.flatMap(({ partial }) => (partial ? [partial] : []));
  return { rows, keys, faulty, problems: read.flatMap((result) => result.problems) };
}

/** Ids used twice, over all the files of a table. */
export function repeatedKeys<C extends Columns>(
  rows: readonly Row<C>[],
  table: Table<C>,
): Problem[] {
  const key = table.key;
  if (key === undefined) return [];
  const seen = new Map<string, string>();
  return rows.flatMap((row) => {
    const { text, ...place } = row.cells.at(key);
    const first = seen.get(text);
    if (first === undefined) {
      seen.set(text, `${place.file}:${place.line}`);
      return [];
    }
    return [
      { ...place, field: key, found: quoted(text), allowed: `each id once (${first} has it)` },
    ];
  });
}

/** Reads the rows of one table. Cells repeat a great deal, so what a text means is worked out once. */
class RowReader<C extends Columns> {
  private readonly names: readonly string[];
  private readonly sound: readonly Map<string, unknown>[];
  private readonly table: Table<C>;

  constructor(table: Table<C>) {
    this.table = table;
    this.names = Object.keys(table.columns);
    this.sound = this.names.map(() => new Map());
  }

  read(row: CsvRow): { row?: Row<C>; partial?: PartialRow; problems: Problem[] } {
    const { names, table } = this;
    const { cells: own } = row;
    if (own.length !== names.length) return { problems: [wrongWidth(row, names.length)] };
    const cells = rowPlaces(row, names);
    const values: Record<string, unknown> = { cells };
    const problems: Problem[] = [];
    names.forEach((name, index) => {
      const result = this.cell(name, index, own[index] as Cell);
      if ("problem" in result) problems.push(result.problem);
      else values[name] = result.value;
    });
    if (problems.length > 0) return { partial: { cells, values }, problems };
    const typed = values as Row<C>;
    return { row: typed, problems: brokenRules(typed, table.rules) };
  }

  private cell(name: string, index: number, cell: Cell): CellRead {
    const known = this.sound[index];
    if (known?.has(cell.text)) return { value: known.get(cell.text) };
    const result = readCell(name, this.table.columns[name] as Column, cell);
    if ("value" in result) known?.set(cell.text, result.value);
    return result;
  }
}

type CellRead = { readonly value: unknown } | { readonly problem: Problem };

function wrongWidth(row: CsvRow, width: number): Problem {
  const count = row.cells.length;
  const found = isBlank(row) ? "a blank line" : `${count} ${count === 1 ? "cell" : "cells"}`;
  const hint = count > width ? " (a text with a comma stands in quotation marks)" : "";
  return { ...row.position, found, allowed: `${width} cells${hint}` };
}

function readCell(field: string, column: Column, cell: Cell): CellRead {
  const fail = (allowed: string, found = quoted(cell.text)) => ({
    problem: { ...positionOf(cell), field, found, allowed },
  });
  if (cell.text === "") {
    return column.required ? fail(whatToFillIn(column), "an empty cell") : { value: undefined };
  }
  if (cell.text === unfilled)
    return fail(whatToFillIn(column), `${quoted(unfilled)}, not filled in`);
  if (cell.text.length > longestCell) {
    return fail(`at most ${longestCell} characters`, `${cell.text.length} characters`);
  }
  const manners = misreadLetters(cell.text) ?? cellManners(cell.text, column.kind);
  if (manners)
    return fail(isSignedPrint(field, cell.text) ? `${manners}: ${belowNought}` : manners);
  if (isSpreadsheetMark(cell.text)) return fail(`${column.allowed} (${asText})`);
  const parsed = column.schema.safeParse(cell.text);
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues;
  if (column.kind === "pounds" && /^[-−(]/.test(cell.text))
    return fail(`${column.allowed}, without a sign: ${belowNought}`);
  const known = issue?.code === "too_big" ? limit(issue) : column.allowed;
  return fail(`${known}${wrongWords(cell.text, column)}`);
}

function isSignedPrint(field: string, text: string): boolean {
  return field === "amount_printed" && /^[-−–] ?£?\d/.test(text);
}

/** What is of the right kind and too long, or too large, is told its limit. */
function limit({ maximum, origin }: { maximum: number | bigint; origin: string }): string {
  return `at most ${maximum}${origin === "string" ? " characters" : ""}`;
}

function whatToFillIn({ allowed, about, required }: Column): string {
  const mayBeEmpty = required ? "" : ", or an empty cell where it is not stated";
  return `${allowed}${mayBeEmpty} (${about.replace(/\.$/, "")})`;
}

/** What no cell may be: spaced oddly, broken over lines, or something a spreadsheet would run. */
export function cellManners(text: string, kind: ColumnKind): string | undefined {
  if (text !== text.trim()) return "no space at either end";
  if (/(?! )\p{Zs}/u.test(text)) return "ordinary spaces";
  if (unprintable.test(text)) return "one line of printable characters";
  if (/ {2}/.test(text)) return "single spaces between words";
  if (kind === "text" && formula.test(text) && text !== "-") {
    const [, size] = /^-(\d[\d,.]*)$/.exec(text) ?? [];
    const hint = size === undefined ? "" : ` (${text} may have been (${size}): ${asText})`;
    return `a first character other than = + - @${hint}`;
  }
  return undefined;
}

/** Line breaks, controls, marks without width, code points that are no character, and lost ones. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uFFFD]/u;

/** Wide forms are the same to a spreadsheet in some languages. */
const formula = /^[=+\-@＝＋－＠]/;

function brokenRules<R extends { readonly cells: Row<Columns>["cells"] }>(
  row: R,
  rules: readonly Rule<R>[],
): Problem[] {
  return rules.flatMap((rule) => {
    if (rule.holds(row)) return [];
    const { text, ...place } = row.cells.at(rule.field);
    const found = text === "" ? "an empty cell" : quoted(text);
    return [{ ...place, field: rule.field, found, allowed: rule.allowed }];
  });
}

function rowPlaces(row: CsvRow, names: readonly string[]): Row<Columns>["cells"] {
  const at = (field: string) => {
    const cell = row.at(names.indexOf(field));
    return cell ? { ...positionOf(cell), text: cell.text } : { ...row.position, text: "" };
  };
  return { position: row.position, at };
}

function positionOf({ file, line, column }: FilePosition): FilePosition {
  return { file, line, column };
}
