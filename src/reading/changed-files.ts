/** What a read paper changes in the data folder: its prints, and rows behind those that stand. */
import { inserted } from "../new-council/insertion.ts";
import type { SkeletonRow } from "../new-council/skeleton.ts";
import { withoutUntouched } from "../new-council/untouched.ts";
import { row, rowOf } from "./new-rows.ts";
import { printsText, type PrintCells } from "./prints-file.ts";
import type { Proposed } from "./proposal.ts";
import { tables } from "../tables/index.ts";

/** What goes into the folder. */
export interface Written {
  readonly council: string;
  readonly document: string;
  readonly amounts: readonly PrintCells[];
  readonly rows: readonly SkeletonRow[];
  /** Why no row tells an amount, by its number in the document; the first is 0. */
  readonly reasons?: ReadonlyMap<number, string>;
  /** The day that changes.csv has for the new rows. */
  readonly today: string;
}

/** The changed files by their path in the folder. First rows of the council that are untouched give way. */
export function changedFiles(
  texts: ReadonlyMap<string, string>,
  { council, document, amounts, rows, reasons, today }: Written,
): Map<string, string> {
  const files = withoutUntouched(texts, council);
  const touched = [...new Set([...rows.map(({ file }) => tableOf(file)), "prints"])];
  const changed = touched.flatMap((table) => {
    // The page of an amount says on which day it came.
    const ids = amountTables.has(table) ? rows.filter(({ file }) => tableOf(file) === table) : [{}];
    return ids.map((one) => changeRow(today, table, { document, id: idOf(one) }));
  });
  for (const one of [...rows, ...changed])
    files.set(one.file, inserted(files.get(one.file) ?? texts.get(one.file), one).text);
  files.set(`prints/${document}.csv`, printsText(amounts, reasons));
  return files;
}

/** All rows that were proposed, as they go into a file. */
export function proposedRows(
  { around, proposals, faults }: Pick<Proposed, "around" | "proposals" | "faults">,
  council: string,
): SkeletonRow[] {
  return [...around, ...proposals.map((one) => rowOf(one, council)), ...faults];
}

function tableOf(file: string): string {
  return file.startsWith("allocations/") ? "allocations" : file.replace(/\.csv$/, "");
}

const amountTables = new Set(["allocations", "other_amounts"]);

/** The first cell of a row; empty for a whole table. */
function idOf({ cells }: Partial<SkeletonRow>): string {
  return cells?.[0] ?? "";
}

function changeRow(
  date: string,
  table: string,
  { document, id }: { readonly document: string; readonly id: string },
): SkeletonRow {
  const what = `Rows of ${document}.`;
  const why = "One more paper is read.";
  const columns = Object.keys(tables.changes.columns);
  return row("changes.csv", columns, { date, table, id, kind: "added", what, why });
}
