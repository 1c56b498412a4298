/**
 * What is known of a total under a counting rule, in one place: how much is new, from which pot, for
 * what, for which years, once or every year, fixed or a ceiling; each with its evidence. Numbers and
 * figures, no sentence: every text of the site takes its words from these.
 */
import { breakdown } from "../counting/breakdown.ts";
import { qualifiedParts, type QualifiedParts } from "../counting/qualified-parts.ts";
import type { Total } from "../counting/total.ts";
import type { Figure } from "../dataset/dataset.ts";
import { memoized } from "../format/memoized.ts";
import { sumClaims, type NewnessClaim, type SumClaim } from "./newness.ts";
import { sourceClaims, wordClaims, type SourceClaim, type WordClaim } from "./dimension-claims.ts";
import { namedItems } from "../counting/named-items.ts";

/** All that is known of one total. Every text of the site takes what it says from here. */
export interface Claims {
  readonly total: Total;
  /** Pounds; undefined where nothing is known. */
  readonly pounds: number | undefined;
  readonly qualified: QualifiedParts;
  /** The sums that a text may give separately, each with how much of it is new. */
  readonly sums: readonly SumClaim[];
  readonly sources: readonly SourceClaim[];
  readonly purposes: readonly WordClaim[];
  /** Items that the papers name without an amount. */
  readonly named: readonly Figure[];
  readonly recurrence: readonly WordClaim[];
  readonly periods: readonly WordClaim[];
}

/** Worked out once for each total. */
export const claimsOf = memoized((total: Total): Claims => ({
  total,
  pounds: total.pounds,
  qualified: qualifiedParts(breakdown(total.included, "qualifier")),
  sums: sumClaims(total),
  sources: sourceClaims(total),
  purposes: wordClaims(total, "purpose"),
  named: namedItems(total.included),
  recurrence: wordClaims(total, "recurrence"),
  periods: wordClaims(total, "period"),
}));

/** Of all sums together: new, set aside before, or not stated; undefined where none is of the kind. */
export function poundsOf({ sums }: Claims, newness: NewnessClaim["newness"]): number {
  const parts = sums.flatMap((sum) => sum.parts).filter((part) => part.newness === newness);
  return parts.reduce((all, { pounds }) => all + pounds, 0);
}
