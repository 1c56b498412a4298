/** CSV rows to typed rows, by a table's declaration. Every fault is reported, none repaired. */
import { quoted, type Place, type Problem } from "../csv/problem.ts";
import type { Cell, Csv, CsvRow } from "../csv/read-csv.ts";
import type { Column } from "./column.ts";
import type { Columns, Row, Rule, Table } from "./table.ts";

export interface TableRows<C extends Columns> {
  readonly rows: readonly Row<C>[];
  /** The ids of all rows, the faulty ones too: a reference to a faulty row is not a second fault. */
  readonly keys: readonly string[];
  readonly problems: readonly Problem[];
}

/** Stands in a cell that is still to be filled in. No cell may keep it. */
export const unfilled = "?";

/** The longest cell. A longer one is a fault of the file, not a text. */
const longestCell = 2000;

/** Reads the header and every row. A wrong header stops the table: its cells have no meaning. */
export function readTable<C extends Columns>(csv: Csv, table: Table<C>): TableRows<C> {
  const [header, ...body] = csv.rows;
  const problems = [...csv.problems, ...headerProblems(csv.file, header, table.columns)];
  if (problems.length > 0) return { rows: [], keys: [], problems };
  const read = body.map((row) => readRow(row, table));
  const rows = read.flatMap((result) => (result.row ? [result.row] : []));
  const keyIndex = Object.keys(table.columns).indexOf(table.key ?? "");
  const keys = body.flatMap((row) => row.cells[keyIndex]?.text ?? []);
  return { rows, keys, problems: read.flatMap((result) => result.problems) };
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

function headerProblems(file: string, header: CsvRow | undefined, columns: Columns): Problem[] {
  const expected = Object.keys(columns);
  const allowed = expected.join(",");
  if (!header)
    return [{ file, line: 1, column: 1, found: "an empty file", allowed: `the header ${allowed}` }];
  const names = header.cells.map((cell) => cell.text);
  const wrong = header.cells.flatMap((cell, index) => {
    if (names.indexOf(cell.text) < index)
      return [headerFault(cell, "a second time", "each column once")];
    return expected.includes(cell.text)
      ? []
      : [headerFault(cell, "", nearest(cell.text, expected))];
  });
  const missing = expected.filter((name) => !names.includes(name));
  if (wrong.length > 0) return wrong;
  if (missing.length > 0) {
    return [{ ...header.place, found: "a header without it", field: missing.join(", "), allowed }];
  }
  const moved = header.cells.find((cell, index) => cell.text !== expected[index]);
  return moved ? [headerFault(moved, "out of order", allowed)] : [];
}

function headerFault(cell: Cell, state: string, allowed: string): Problem {
  return {
    ...placeOf(cell),
    field: "header",
    found: `${quoted(cell.text)} ${state}`.trim(),
    allowed,
  };
}

/** The declared name most like what was written, so that a slip is quickly mended. */
function nearest(name: string, expected: readonly string[]): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "");
  const like = expected.filter((word) => plain(word).startsWith(plain(name).slice(0, 4)));
  return like.length > 0 ? `${like.join(", ")} (all: ${expected.join(",")})` : expected.join(",");
}

function readRow<C extends Columns>(
  row: CsvRow,
  table: Table<C>,
): { row?: Row<C>; problems: Problem[] } {
  const names = Object.keys(table.columns);
  if (row.cells.length !== names.length) return { problems: [wrongWidth(row, names.length)] };
  const values: Record<string, unknown> = { cells: rowPlaces(row, names) };
  const problems: Problem[] = [];
  names.forEach((name, index) => {
    const [column, cell] = [table.columns[name] as Column, row.cells[index] as Cell];
    const result = readCell(name, column, cell);
    if ("problem" in result) problems.push(result.problem);
    else values[name] = result.value;
  });
  if (problems.length > 0) return { problems };
  const typed = values as Row<C>;
  return { row: typed, problems: brokenRules(typed, table.rules) };
}

function wrongWidth(row: CsvRow, width: number): Problem {
  const blank = row.cells.length === 1 && row.cells[0]?.text === "";
  const found = blank ? "a blank line" : `${row.cells.length} cells`;
  const hint = row.cells.length > width ? " (a text with a comma stands in quotation marks)" : "";
  return { ...row.place, found, allowed: `${width} cells${hint}` };
}

function readCell(
  field: string,
  column: Column,
  cell: Cell,
): { value: unknown } | { problem: Problem } {
  const fail = (allowed: string, found = quoted(cell.text)) => ({
    problem: { ...placeOf(cell), field, found, allowed },
  });
  if (cell.text === "") {
    return column.required ? fail(column.allowed, "an empty cell") : { value: undefined };
  }
  if (cell.text === unfilled)
    return fail(whatToFillIn(column), `${quoted(unfilled)}, not filled in`);
  if (cell.text.length > longestCell) {
    return fail(`at most ${longestCell} characters`, `${cell.text.length} characters`);
  }
  const manners = cellManners(cell.text);
  if (manners) return fail(manners);
  const parsed = column.schema.safeParse(cell.text);
  return parsed.success ? { value: parsed.data } : fail(column.allowed);
}

function whatToFillIn({ allowed, about, required }: Column): string {
  const mayBeEmpty = required ? "" : ", or an empty cell where it is not stated";
  return `${allowed}${mayBeEmpty} (${about.replace(/\.$/, "")})`;
}

/** What no cell may be: spaced oddly, broken over lines, or something a spreadsheet would run. */
export function cellManners(text: string): string | undefined {
  if (text !== text.trim()) return "no space at either end";
  if (/[\u00A0\u2007\u202F]/.test(text)) return "ordinary spaces";
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)) return "one line of printable characters";
  if (/ {2}/.test(text)) return "single spaces between words";
  if (/^[=+\-@]/.test(text) && text !== "-") return "a first character other than = + - @";
  return undefined;
}

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
    const cell = row.cells[names.indexOf(field)];
    return cell ? { ...placeOf(cell), text: cell.text } : { ...row.place, text: "" };
  };
  return { place: row.place, at };
}

function placeOf({ file, line, column }: Place): Place {
  return { file, line, column };
}
