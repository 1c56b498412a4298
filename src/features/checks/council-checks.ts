/** What came of checking the papers of each council, in numbers. */
import type { Council, Dataset, Discrepancy, Gap } from "../../dataset/dataset.ts";
import { isJudged, printedSums, type PrintedSum } from "../../counting/reconciliation.ts";
import { rowsOf } from "../../grouping/by-council.ts";
import { coverage } from "./coverage.ts";

/** What came of checking the papers of one council. */
export interface CouncilChecks {
  readonly council: Council;
  /** Every sum that its papers print, added up again. */
  readonly sums: readonly PrintedSum[];
  /** Of those that can be judged, how many there are and how many agree with their parts. */
  readonly judged: number;
  readonly agreeing: number;
  readonly faults: readonly Discrepancy[];
  readonly gaps: readonly Gap[];
}

/** The checks of some councils, in their order. */
export function councilChecks(dataset: Dataset, councils: readonly Council[]): CouncilChecks[] {
  return coverage(dataset, councils).map(({ council, gaps }) => {
    const sums = printedSums(rowsOf(dataset, council));
    const judged = sums.filter(isJudged);
    const faults = dataset.discrepancies.filter(({ document }) => document.council === council);
    const agreeing = judged.filter(({ verdict }) => verdict.kind !== "differs");
    return { council, sums, judged: judged.length, agreeing: agreeing.length, faults, gaps };
  });
}
