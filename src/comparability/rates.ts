/** What one council's sum would be at another council's rate. */
import type { Council, Dataset } from "../dataset/dataset.ts";
import type { CountSlug } from "../counting/total.ts";
import type { Side } from "./side-by-side.ts";
import { likeWithLike } from "./slices.ts";
import { mayBeCompared } from "./verdict-between.ts";
import { verdictBetween, type PairVerdict } from "./verdicts.ts";

/** One council's sum as it would be at another council's rate. */
export interface RateRow {
  /** Whose rate is applied, in the measure's unit. */
  readonly at: Council;
  readonly rate: number;
  readonly of: Council;
  /** Pounds, not rounded, in the prices of the question. */
  readonly would_be: number;
  /** The sum itself, in the same pounds; undefined where it is not known. */
  readonly was: number | undefined;
  readonly verdict: PairVerdict;
}

/** Only what decisions authorised is carried over: everything identified depends on which papers were found. */
const ofDecisions: CountSlug = "decided";

/**
 * Every ordered pair of councils: the rate of one times the denominator of the other. Pairs are left
 * out that are not comparable, or have no money that can be shown to be of one kind, where one of the two is nothing, where the rate or the denominator is
 * not known, and where a sum is of several kinds that are never added; all of them where the measure
 * has no denominator.
 */
export function rates(
  dataset: Dataset,
  sides: readonly Side[],
  verdicts: readonly PairVerdict[],
): RateRow[] {
  return sides.flatMap((one) =>
    sides.flatMap((other) => {
      const verdict = verdictBetween(verdicts, one.council.id, other.council.id);
      const { value: rate, measure } = one.sum;
      const by = other.sum.denominator;
      if (one.sum.total.count !== ofDecisions) return [];
      if (!verdict || !mayBeCompared(verdict)) return [];
      if (!one.row.one_sum || !other.row.one_sum) return [];
      if (!rate || !by?.known || other.sum.numerator === 0) return [];
      if (!haveOneKind(dataset, [one.council, other.council])) return [];
      const would_be = (rate * by.row.value) / (measure.unit === "percent" ? 100 : 1);
      const row = { at: one.council, rate, of: other.council, was: other.sum.numerator };
      return [{ ...row, would_be, verdict }];
    }),
  );
}

/** Whether two councils authorised any money that can be shown to be of the same kind. */
export function haveOneKind(dataset: Dataset, pair: readonly [Council, Council]): boolean {
  return likeWithLike(dataset, pair, ofDecisions).slices.length > 0;
}
