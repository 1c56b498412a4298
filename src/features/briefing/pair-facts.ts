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
import { councilFacts, type CouncilFacts } from "./council-facts.ts";
import { perPerson, shareOfSpending } from "../../topic.ts";

export type Pair = readonly [Council, Council];

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

export interface RateOf {
  readonly question: Question;
  /** Whether the rate, and what it is applied to, are ceilings. */
  readonly ceilings: { readonly at: boolean; readonly of: boolean };
  readonly row: RateRow;
}

export function pairFacts(dataset: Dataset, pair: Pair): PairFacts {
  const [one, other] = pair;
  const authorised = pairVerdict(dataset, pair, "decided");
  return {
    pair,
    facts: [councilFacts(dataset, one), councilFacts(dataset, other)],
    verdicts: countRules.map(({ slug }) => pairVerdict(dataset, pair, slug)),
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
  const isCeiling = (council: Council) =>
    sides.some((side) => side.council === council && side.row.ceiling);
  return rates(sides, [authorised]).map((row) => ({
    question,
    ceilings: { at: isCeiling(row.at), of: isCeiling(row.of) },
    row,
  }));
}
