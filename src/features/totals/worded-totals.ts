/**
 * Rows of the bar chart together with their words, as plain data: a page can carry them as JSON, so
 * that the browser redraws chosen councils with the very function that drew the built picture.
 */
import type { TotalPart, TotalRow } from "../../measures/totals.ts";
import type { Frame } from "../../site/charts/frame.ts";
import { totalBars } from "./total-bars.ts";

/** Rows with the words of each. */
export interface WordedTotals {
  readonly rows: readonly TotalRow[];
  /** The sum of each row in words, in the order of the rows. */
  readonly sums: readonly string[];
  /** The kinds of money of each row in words, in the order of its parts. */
  readonly kinds: readonly (readonly string[])[];
}

/** Puts the words to the rows. */
export function wordedTotals(
  rows: readonly TotalRow[],
  words: { readonly sum: (row: TotalRow) => string; readonly kind: (part: TotalPart) => string },
): WordedTotals {
  return {
    rows,
    sums: rows.map(words.sum),
    kinds: rows.map(({ parts }) => parts.map(words.kind)),
  };
}

/** Draws the rows of the given councils, all of them where none is named, in the order of the rows. */
export function wordedTotalBars(
  { rows, sums, kinds }: WordedTotals,
  frame: Frame,
  councils: readonly string[] = rows.map(({ council }) => council),
): Element {
  const kindOf = new Map(
    rows.flatMap(({ parts }, row) => parts.map((part, index) => [part, kinds[row]?.[index] ?? ""])),
  );
  return totalBars(
    rows.filter(({ council }) => councils.includes(council)),
    frame,
    {
      sum: (row) => sums[rows.indexOf(row)] ?? "",
      kind: (part) => kindOf.get(part) ?? "",
    },
  );
}
