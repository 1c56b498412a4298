/** What a check is: a rule across rows, from the linked data to the problems it finds. */
import { quoted, type Problem } from "../../csv/problem.ts";
import type { RowPositions } from "../../tables/table.ts";
import type { Dataset, LinkedDataset } from "../dataset.ts";

export type Check = (dataset: Dataset) => Problem[];

/** A rule that a row can break by itself, whatever other rows are. */
export type RowCheck = (dataset: LinkedDataset) => Problem[];

/** A problem at a cell of a row, found as the cell's own text. */
export function problemAt(
  row: { readonly cells: RowPositions },
  field: string,
  allowed: string,
  found?: string,
): Problem {
  const { text, ...place } = row.cells.at(field);
  return {
    ...place,
    field,
    found: found ?? (text === "" ? "an empty cell" : shown(text)),
    allowed,
  };
}

/** "lines 19, 20 and 24", as a reader looks them up. */
export function linesOf(rows: readonly { readonly cells: RowPositions }[]): string {
  const lines = rows.map((row) => row.cells.position.line).sort((a, b) => a - b);
  return `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`;
}

function shown(text: string): string {
  return /^[0-9]+$/.test(text) ? text : quoted(text);
}
