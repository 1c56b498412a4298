/**
 * How a table of the Department for Education from Explore Education Statistics is read: a row for each
 * year and area, of which those wanted are told by a word. Which tables are known stands in dfe-layouts.ts.
 */
import { absentIn, headerOf, numberOf, textOf, type Cell } from "./layout.ts";
import type { Fault, Layout, PublishedFile, Reading, Value } from "./layout.ts";
import { areaCodeIn, areaNameIn } from "./notes.ts";

const places = ["time_period", "geographic_level", "new_la_code", "la_name"];

type Frame = Omit<Reading, "values" | "release" | "sole">;

interface Table {
  readonly about: string;
  /** The column of the value, by each name that it has had, and others that tell the table. */
  readonly value: readonly [string, ...string[]];
  readonly others: readonly string[];
  /** The column and the word that mark the rows wanted; without a column it may stand in any. */
  readonly wanted: {
    readonly column: string | undefined;
    readonly name: string;
    readonly word: RegExp;
  };
  /** How years are written, with an example. */
  readonly years: { readonly pattern: RegExp; readonly example: string };
  readonly period: (time_period: string) => string;
  readonly frame: Frame;
}

/** A layout that reads the table. */
export function layoutOf(table: Table): Layout {
  return { about: table.about, read: (file) => readTable(file, table) };
}

function readTable(file: PublishedFile, table: Table): Reading | Fault | undefined {
  const [sheet] = file.sheets;
  if (!sheet) return undefined;
  for (const value of table.value) {
    const header = headerOf(sheet, [...places, ...table.others, value]);
    if (header) return readRows(file, table, { value, header, rows: sheet.rows });
  }
  return undefined;
}

interface Found {
  readonly value: string;
  readonly header: NonNullable<ReturnType<typeof headerOf>>;
  readonly rows: readonly (readonly Cell[])[];
}

function readRows(
  { name }: PublishedFile,
  table: Table,
  { value: heading, header, rows }: Found,
): Reading | Fault | undefined {
  const { word, column } = table.wanted;
  const at = (cells: readonly Cell[], of: string) => textOf(cells[header.column(of)]);
  const words = (cells: readonly Cell[]) =>
    column === undefined ? cells.map(textOf) : [at(cells, column)];
  const below = rows.map((cells, index) => ({ cells, line: index + 1 })).slice(header.row + 1);
  const wanted = below.filter(({ cells }) => words(cells).some((text) => word.test(text)));
  if (wanted.length === 0) {
    if (column === undefined) return undefined;
    const seen = [...new Set(below.flatMap(({ cells }) => words(cells)))];
    return {
      fault: `column ${column}: found ${shortened(seen)}; allowed: “${table.wanted.name}” among them`,
    };
  }
  const values: Value[] = [];
  for (const { cells, line } of wanted) {
    const level = at(cells, "geographic_level");
    const area = areaOf(level, at(cells, "new_la_code"), at(cells, "la_name"));
    if (!area) continue;
    const time = at(cells, "time_period");
    if (!table.years.pattern.test(time))
      return {
        fault: `line ${line}, time_period: found “${time}”; allowed: a year such as ${table.years.example}`,
      };
    const cell = cells[header.column(heading)];
    const [value, absent] = [numberOf(cell), absentIn(cell)];
    if (value === undefined && /\d/.test(textOf(cell)))
      return {
        fault: `line ${line}, ${heading}: found “${textOf(cell)}”; allowed: a number such as 1234`,
      };
    if (value === undefined && absent === undefined) continue;
    const locator = `${name}; line ${line}, time_period=${time}, column ${heading}`;
    values.push({ ...area, period: table.period(time), value, absent, locator });
  }
  return { ...table.frame, values, release: undefined, sole: false };
}

function areaOf(level: string, code: string, name: string) {
  if (level === "National") return { gss_code: "E92000001", area: "England" };
  const gss_code = areaCodeIn(code);
  if (level !== "Local authority" || gss_code === undefined) return undefined;
  return { gss_code, area: areaNameIn(name) };
}

function shortened(words: readonly string[]): string {
  return (
    words
      .slice(0, 5)
      .map((word) => `“${word}”`)
      .join(", ") + (words.length > 5 ? ", …" : "")
  );
}
