/** What a publisher's file is, what a layout of one is, and what is read from it. It knows no layout. */
import type { StatisticSeries } from "../tables/index.ts";
import { withoutNotes } from "./notes.ts";
import type { StatisticRow, StatisticSourceRow } from "../tables/statistics.ts";

/** A cell of a published sheet. */
export type Cell = string | number | undefined;

/** A sheet of a published file. */
export interface Sheet {
  /** The name of the sheet; of a CSV, its file name. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** What is not shown of it; undefined where all is. */
  readonly hidden?: Hidden | undefined;
}

/** The parts of a sheet that are not shown. */
export interface Hidden {
  /** Whether the whole sheet is. */
  readonly sheet: boolean;
  readonly rows: ReadonlySet<number>;
  /** Up to the column before `to`. */
  readonly columns: readonly { readonly from: number; readonly to: number }[];
}

/** A file as a publisher has it, read into cells. */
export interface PublishedFile {
  /** The file's name, without its folder. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
}

/** What a release prints in place of a value: suppressed, not available, of low reliability, and so on. */
type AbsentWord = NonNullable<StatisticRow["value_absent"]>;

/** One value that a file prints. */
export interface Value {
  readonly gss_code: string;
  readonly area: string;
  readonly period: string;
  /** Undefined where the release prints a word in its place. */
  readonly value: number | undefined;
  readonly absent?: AbsentWord | undefined;
  /** Where in the file it stands. */
  readonly locator: string;
}

/** The values of one series, with what the file says of itself. */
export interface Reading {
  readonly series: StatisticSeries;
  readonly unit: string;
  readonly values: readonly Value[];
  /** What the file says of its release; undefined where it says nothing. */
  readonly release: string | undefined;
  readonly source: Pick<StatisticSourceRow, "title" | "publisher" | "table" | "url" | "licence">;
  /** Begins the name of the release in sources.csv. */
  readonly source_prefix: string;
  /** The least and the most that a value can sensibly be. */
  readonly sensible: { readonly least: number; readonly most: number };
  /** One area only, all of whose values must be of one release: an index. */
  readonly sole: boolean;
}

/** What is read for a table of its own, which has more columns than a value: its rows as the file has them. */
export interface TableReading extends Pick<Reading, "release" | "source" | "source_prefix"> {
  readonly table: "neighbours" | "judgements";
  readonly rows: readonly PrintedRow[];
}

/** Cells by the name of our column; areas as the file names them, by code or by number. */
export type PrintedRow = Readonly<Record<string, string>> & { readonly locator: string };

/** What is wrong with a file, in plain words. */
export interface Fault {
  readonly fault: string;
}

/** A shape of a published file that is understood. */
export interface Layout {
  /** How an error names it: publisher, title, and what the file looks like. */
  readonly about: string;
  /** The reading; undefined where the file has another shape. */
  readonly read: (file: PublishedFile) => Reading | TableReading | Fault | undefined;
}

/** Whether a file could not be read, and says why. */
export function isFault(reading: object): reading is Fault {
  return "fault" in reading;
}

/** The licence that publishers name. */
export const openLicence = "Open Government Licence v3.0";

/** The text of a cell without spaces at its ends. */
export function textOf(cell: Cell): string {
  return cell === undefined ? "" : String(cell).trim();
}

/**
 * The number in a cell; undefined where it holds none, such as `-`, `z` or a note. Commas stand between
 * thousands: in `1,2002` a note has run into the number, and nobody knows where.
 */
export function numberOf(cell: Cell): number | undefined {
  const text = withoutNotes(textOf(cell));
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text);
  if (!grouped && !/^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(text)) return undefined;
  return Number(text.replaceAll(",", ""));
}

/** The word of a cell that stands in place of a value; undefined where it is none that our tables know. */
export function absentIn(cell: Cell): AbsentWord | undefined {
  const text = textOf(cell);
  return absentWords.find((word) => word === text);
}

const absentWords: readonly AbsentWord[] = ["c", "x", "u", "z", "-"];

/** Whether a cell says that there is no number: nothing, a dash, dots, one letter, `[x]`, `n/a`. */
export function isWithoutNumber(cell: Cell): boolean {
  return /^(\P{L}?|\W*|n\/a|[a-z]|\[[a-z]\])$/iu.test(textOf(cell)) && numberOf(cell) === undefined;
}

/** The first row of a sheet that holds all these headings, with the column of each; headings in small letters. */
export function headerOf(
  { rows }: Sheet,
  headings: readonly string[],
): { readonly row: number; readonly column: (heading: string) => number } | undefined {
  const found = rows.slice(0, 30).findIndex((cells) => {
    const texts = cells.map(headingOf);
    return headings.every((heading) => texts.includes(heading));
  });
  if (found === -1) return undefined;
  const texts = (rows[found] ?? []).map(headingOf);
  return { row: found, column: (heading) => texts.indexOf(heading) };
}

function headingOf(cell: Cell): string {
  return withoutNotes(textOf(cell)).toLowerCase();
}
