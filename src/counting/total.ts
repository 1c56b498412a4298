/** A total with its explanation: what every counting rule returns. */
import type { Council, Figure } from "../dataset/dataset.ts";
import type { Excluded, Included } from "./tally.ts";

/** The counting rules, in the order that pages show them. */
export const countSlugs = ["decided", "new-money", "all-identified"] as const;

/** The slug of a counting rule, as it stands in addresses and files. */
export type CountSlug = (typeof countSlugs)[number];

/** What one counting rule finds for one council: the sum, and what became of every figure. */
export interface Total {
  readonly count: CountSlug;
  readonly council: Council;
  /** Pounds; undefined where nothing is known of it. Zero only where zero is known. */
  readonly pounds: number | undefined;
  /** Pounds of which the papers do not say whether they are new. Zero for the other rules. */
  readonly not_stated: number;
  /** The figures that hold the not-stated pounds. */
  readonly not_stated_in: readonly Included[];
  readonly included: readonly Included[];
  /** Every other figure of the council, with the clause that left it out. */
  readonly excluded: readonly Excluded[];
  /** Counted figures whose amount is not published. */
  readonly absent: readonly Figure[];
  /** Approved figures of decisions in principle: a sum beside the total. */
  readonly in_principle: readonly Included[];
  /** Every approved or noted figure that the rule looks at, added as if independent. */
  readonly naive_pounds: number;
}

/** The sum of what is known; undefined where nothing is counted or none of it has an amount. */
export function sumOf(included: readonly Included[]): number | undefined {
  const known = included.flatMap(({ pounds }) => pounds ?? []);
  return known.length === 0 ? undefined : known.reduce((total, pounds) => total + pounds, 0);
}
