/** Recomputed sums in the shape of `/data/checks.json`: null where there is nothing to say. */
import type { PrintedSum } from "../../counting/reconciliation.ts";
import { sumName, verdictText } from "./sums-checked.ts";

/** A record for each printed sum. */
export function checkRecords(sums: readonly PrintedSum[]) {
  return sums.map((sum) => ({
    document: sum.document.id,
    table: sum.table ?? null,
    what: sumName(sum),
    printed_gbp: sum.printed ?? null,
    computed_gbp: sum.computed ?? null,
    status: verdictText(sum),
    discrepancy: sum.discrepancy?.id ?? null,
  }));
}
