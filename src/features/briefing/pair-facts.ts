/** What the briefing on two councils is made from: their facts, the verdicts, the rates. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { comparisonRow } from "../../measures/comparison.ts";
import { countRules, totalOf } from "../../counting/rules.ts";
import { measured } from "../../measures/measured.ts";
import type { MeasureSlug } from "../../measures/measure.ts";
import type { Question } from "../../measures/questions.ts";
import { rates, type RateRow } from "../../comparability/rates.ts";
import type { Side } from "../../comparability/side-by-side.ts";
import { totalRow } from "../../measures/totals.ts";
import { pairVerdict, type PairVerdict } from "../../comparability/verdicts.ts";
import type { RateSides } from "../../wording/rate-words.ts";
import { councilFacts, type CouncilFacts } from "./council-facts.ts";
import { perPerson, shareOfSpending } from "../../topic.ts";

/** Two councils in the order of their group. */
export type Pair = readonly [Council, Council];

/** What is asked of two councils together. */
export interface PairFacts {
  readonly pair: Pair;
  readonly facts: readonly [CouncilFacts, CouncilFacts];
  /** By counting rule, in the order of the rules. */
  readonly verdicts: readonly PairVerdict[];
  /** The verdict on what the two authorised. */
  readonly authorised: PairVerdict;
  /** At the rate per person served, then at the share of spending; empty where a statistic is missing. */
  readonly rates: readonly RateOf[];
}

/** One council's sum at the rate of the other, under a question. */
export interface RateOf {
  readonly question: Question;
  /** Whose rate it is, and what it is applied to. */
  readonly sides: RateSides;
  readonly row: RateRow;
}

/** The facts of both councils and what the two have in common. */
export function pairFacts(dataset: Dataset, pair: Pair): PairFacts {
  const [one, other] = pair;
  const authorised = pairVerdict(dataset, pair, { count: "decided" });
  return {
    pair,
    facts: [councilFacts(dataset, one), councilFacts(dataset, other)],
    verdicts: countRules.map(({ slug }) => pairVerdict(dataset, pair, { count: slug })),
    authorised,
    rates: dividing.flatMap((measure) => ratesIn(dataset, authorised, measure)),
  };
}

const dividing: readonly MeasureSlug[] = [perPerson.slug, shareOfSpending.slug];

function ratesIn(dataset: Dataset, authorised: PairVerdict, measure: MeasureSlug): RateOf[] {
  const question: Question = { count: "decided", measure, prices: "cash" };
  const sides = authorised.pair.map((council): Side => {
    const total = totalOf(dataset, council, question.count);
    const sum = measured(dataset, total, question);
    return { council, row: totalRow(dataset, total, question), sum, record: comparisonRow(sum) };
  });
  const rowOf = (council: Council) => sides.find((side) => side.council === council)?.row;
  return rates(dataset, sides, [pairVerdict(dataset, authorised.pair, question)]).flatMap((row) => {
    const [at, of] = [rowOf(row.at), rowOf(row.of)];
    return at && of ? [{ question, sides: { at, of }, row }] : [];
  });
}
