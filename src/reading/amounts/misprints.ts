/** Misprints that a paper gives away, as proposed rows of discrepancies.csv, with what it should print and why. */
import { tables } from "../../tables/index.ts";
import type { SkeletonRow } from "../../new-council/skeleton.ts";
import { row } from "../new-rows.ts";
import { printedAs } from "./notation.ts";
import type { Reading } from "../reading.ts";

/** The row that tells an amount, and its table. */
export interface Telling {
  readonly id: string;
  readonly table: "allocations" | "other_amounts";
}

/** A row for each misprint that some row tells; `rowOf` gives that row for the number of an amount. */
export function misprintRows(
  { amounts, relations }: Reading,
  document: string,
  rowOf: (amount: number) => Telling | undefined,
): SkeletonRow[] {
  return relations.misprints.flatMap(({ amount, expected, why }) => {
    const [print, telling] = [amounts[amount], rowOf(amount)];
    if (!print || !telling) return [];
    const field = telling.table === "allocations" ? "allocation" : "other_amount";
    return [
      row("discrepancies.csv", Object.keys(tables.discrepancies.columns), {
        id: `${telling.id}-misprint`.slice(0, 100),
        document,
        locator: print.place,
        [field]: telling.id,
        printed: print.printed,
        expected: printedAs(print, expected),
        reason: why,
        status: "open",
      }),
    ];
  });
}
