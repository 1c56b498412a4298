/** Sentences and rows that set two councils side by side. */
import type { Dataset } from "../../dataset/dataset.ts";
import { headlineOf } from "../../measures/council-summary.ts";
import { countRules, totalOf } from "../../counting/rules.ts";
import type { CountSlug } from "../../counting/total.ts";
import { sumInWords, linkedSum, totalTarget } from "../../wording/sums-in-words.ts";
import { link, richText, type RichText } from "../../wording/rich-text.ts";
import { rateSentence } from "../../wording/rate-words.ts";
import { totalRow } from "../../measures/totals.ts";
import { verdictWords } from "../../comparability/verdict-summary.ts";
import type { PairVerdict } from "../../comparability/verdicts.ts";
import type { Pair, PairFacts, RateOf } from "./pair-facts.ts";
import { questionsToAsk } from "./questions/question-rules.ts";
import { pairRules } from "./questions/pair-rules.ts";

/** One counting rule: both sums, the verdict, and every rule that fails with what is so of each. */
export interface CountedBoth {
  readonly slug: CountSlug;
  readonly name: string;
  /** Each with the name of its council, so that no two links sound alike. */
  readonly sums: readonly [RichText, RichText];
  readonly verdict: PairVerdict;
}

/** Both sums and whether they may be compared, in a sentence without its full stop. */
export function pairFinding(dataset: Dataset, { pair, authorised }: PairFacts): RichText {
  const [first = [], second = []] = pair.map((council) => {
    if (!headlineOf(dataset, council)) return ["nothing that is in the data yet"];
    const row = totalRow(dataset, totalOf(dataset, council, "decided"));
    return row.value === null ? richText`a sum that is ${linkedSum(row)}` : linkedSum(row);
  });
  const [one, other] = pair;
  return richText`${one.short_name} authorised ${first}, ${other.short_name} ${second}: the two are ${verdictWords[authorised.verdict]}`;
}

/** Both councils under each counting rule. */
export function countedBoth(dataset: Dataset, { pair, verdicts }: PairFacts): CountedBoth[] {
  return countRules.flatMap(({ name, slug }, index) => {
    const verdict = verdicts[index];
    const [one, other] = pair;
    const sumOf = (council: Pair[number]): RichText => {
      const row = totalRow(dataset, totalOf(dataset, council, slug));
      return [link(`${council.short_name}: ${sumInWords(row)}`, totalTarget(row))];
    };
    return verdict ? [{ slug, name, sums: [sumOf(one), sumOf(other)], verdict }] : [];
  });
}

/** `At Northtown’s rate, 4.20% of a year’s spending, Southtown would have authorised £3.86m instead of £4.46m.` */
export function rateLine({ sides, row }: RateOf): RichText {
  return rateSentence(row, sides, ({ council }) => ({
    page: "council",
    id: council,
    part: "decided",
  }));
}

/** What concerns both, and each council's own questions, named: of each as many as of the other are shown. */
export function pairQuestions(facts: PairFacts) {
  return {
    both: Object.values(pairRules).flatMap(({ ask }) => ask(facts)),
    each: facts.facts.map((own) =>
      questionsToAsk(own).map(({ text }) => richText`${own.council.short_name}: ${text}`),
    ),
  };
}
