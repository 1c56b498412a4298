/** Two councils compared: the verdict, what is alike in both, and their sums under every question. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { rates, type RateRow } from "../../comparability/rates.ts";
import { sideBySide, type Side } from "../../comparability/side-by-side.ts";
import { likeWithLike, type LikeWithLike } from "../../comparability/slices.ts";
import { pairVerdict, type PairVerdict } from "../../comparability/verdicts.ts";
import { countRules, type CountRule } from "../../counting/rules.ts";
import { questions, type Question } from "../../measures/questions.ts";
import { newnessRows, type NewnessRow } from "../newness/newness-rows.ts";

/** Two councils in the order of their group. */
export type Pair = readonly [Council, Council];

/** What the page of two councils shows. */
export interface PairView {
  readonly pair: Pair;
  /** On what the two authorised. */
  readonly verdict: PairVerdict;
  readonly alike: LikeWithLike;
  /** All that each authorised. */
  readonly authorised: readonly NewnessRow[];
}

/** Both under one counting rule. */
export interface PairCount {
  readonly rule: CountRule;
  readonly verdict: PairVerdict;
  /** In each measure and in both prices, the sides in the order of the pair. */
  readonly answers: readonly PairAnswer[];
  /** One at the rate of the other; empty unless the verdict on the measure allows it. */
  readonly rates: readonly (RateRow & { readonly question: Question })[];
}

/** Both under one question, with the verdict that the page of the question gives as well. */
interface PairAnswer {
  readonly question: Question;
  readonly sides: readonly Side[];
  readonly verdict: PairVerdict;
}

/** Two councils set side by side. */
export function pairView(dataset: Dataset, pair: Pair): PairView {
  return {
    pair,
    verdict: pairVerdict(dataset, pair, { count: "decided" }),
    alike: likeWithLike(dataset, pair, "decided"),
    authorised: newnessRows(dataset, pair),
  };
}

/** Both under each counting rule, in every measure. */
export function pairCounts(dataset: Dataset, pair: Pair): PairCount[] {
  return countRules.map((rule) => countOf(dataset, pair, rule));
}

function countOf(dataset: Dataset, pair: Pair, rule: CountRule): PairCount {
  const verdict = pairVerdict(dataset, pair, { count: rule.slug });
  const answers = questions
    .filter(({ count }) => count === rule.slug)
    .map((question) => ({
      question,
      sides: inPairOrder(sideBySide(dataset, question, pair), pair),
      verdict: pairVerdict(dataset, pair, question),
    }));
  const ofRates = answers.filter(
    ({ question }) => question.measure !== "pounds" && question.prices === "cash",
  );
  return {
    rule,
    verdict,
    answers,
    rates: ofRates.flatMap(({ question, sides, verdict: ofSides }) =>
      rates(dataset, sides, [ofSides]).map((row) => ({ ...row, question })),
    ),
  };
}

function inPairOrder(sides: readonly Side[], pair: Pair): Side[] {
  return pair.flatMap(({ id }) => sides.find(({ council }) => council.id === id) ?? []);
}
