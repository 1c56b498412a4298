/** Which financial year the prices of a sum belong to. */
import type { Figure } from "../dataset/dataset.ts";
import { financialYearOf } from "../format/financial-year.ts";
import { slices } from "../counting/breakdown.ts";
import { poundsCut } from "../counting/cuts.ts";
import type { Included } from "../counting/tally.ts";

/** How the year is known: stated, else the first of a longer period, else the decision's. */
export type YearBasis = "stated" | "start" | "decision";

interface DatedPounds {
  readonly year: string;
  readonly basis: YearBasis;
  /** Pounds of the day. */
  readonly pounds: number;
}

/**
 * Divides an included sum by financial year, in pounds of the day: by its own year; else by its
 * period, if that lies in one; else through its complete split by year, item or source; else by the year its period
 * begins in; else by the year of its decision. The pounds add up to those included.
 */
export function datedPounds({ figure, pounds, cut }: Included): DatedPounds[] {
  if (pounds === undefined) return [];
  const full = Math.max(0, (figure.pounds ?? 0) - poundsCut(figure.chain, cut));
  if (full === 0) return [{ ...yearOf(figure, undefined), pounds }];
  return slices({ figure, pounds: full, cut }, "financial_year").map((slice) => ({
    ...yearOf(slice.figure, slice.category),
    pounds: pounds === full ? slice.pounds : (slice.pounds * pounds) / full,
  }));
}

function yearOf(figure: Figure, stated: string | undefined): Omit<DatedPounds, "pounds"> {
  if (stated !== undefined) return { year: stated, basis: "stated" };
  const from = figure.inherited.period?.period_from;
  if (from !== undefined) return { year: financialYearOf(from), basis: "start" };
  return { year: financialYearOf(figure.decision.date), basis: "decision" };
}
