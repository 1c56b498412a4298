/**
 * A row into the text of a table, every other byte as it was. It knows the order that our tables keep,
 * and not what else their columns mean.
 */
import { readCsv, writeCsv } from "../csv/read-csv.ts";
import type { SkeletonRow } from "./skeleton.ts";

interface Inserted {
  readonly text: string;
  /** Where the row stands now; the first line is 1. */
  readonly line: number;
}

/**
 * Puts a council's row behind those of the councils before it in the alphabet, where the table has them
 * in that order; else at the end, as in a council's own file. A new table begins with its header.
 */
export function inserted(text: string | undefined, row: SkeletonRow): Inserted {
  const before = text === undefined ? writeCsv([row.columns]) : ended(text);
  const lines = before.split("\n");
  const line = lineOfNext(before, row) ?? lines.length;
  const written = writeCsv([row.cells]).trimEnd();
  return { text: lines.toSpliced(line - 1, 0, written).join("\n"), line };
}

/** The line of the first row of a later council; undefined where the row belongs at the end. */
function lineOfNext(text: string, { file, columns, cells }: SkeletonRow): number | undefined {
  const owner = columns.indexOf(file === "councils.csv" ? "id" : "council");
  if (owner === -1) return undefined;
  const [, ...rows] = readCsv(file, text).rows;
  const owners = rows.map((row) => row.cells[owner]?.text ?? "");
  const inOrder = owners.every((id, index) => id >= (owners[index - 1] ?? ""));
  const next = owners.findIndex((id) => id > (cells[owner] ?? ""));
  return inOrder ? rows[next]?.position.line : undefined;
}

function ended(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
