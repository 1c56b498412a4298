/** Two councils' decisions side by side on two pages of A4, with as much of each as its cap allows. */
import { series } from "../../format/words.ts";
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { plainText, type RichText } from "../../wording/rich-text.ts";
import { sidesOf } from "../../comparability/verdict-summary.ts";
import { haveOneKind } from "../../comparability/rates.ts";
import { mayBeCompared } from "../../comparability/verdict-between.ts";
import type { Failing } from "../../comparability/verdicts.ts";
import type { CouncilFacts } from "./council-facts.ts";
import { decisionLines, type DecisionLine } from "./decision-lines.ts";
import { endnotes, type Endnotes } from "./endnotes.ts";
import {
  newnessOfSums,
  readingsFirst,
  sumNewnessText,
  type SumNewness,
} from "./newness-of-sums.ts";
import { pairFacts, type Pair, type PairFacts, type RateOf } from "./pair-facts.ts";
import {
  countedBoth,
  pairFinding,
  pairQuestions,
  rateLine,
  type CountedBoth,
} from "./pair-lines.ts";
import { unsaidByBoth } from "./questions/pair-rules.ts";
import { capped, pairCaps, summaryLetters, type Shown } from "./caps.ts";
import { disclosureSentences, gapLines } from "./unsaid.ts";

/** What is shown of one of the two. */
interface OneOfPair {
  readonly council: Council;
  readonly lines: readonly DecisionLine[];
  readonly newness: Shown<SumNewness>;
  readonly disclosed: readonly string[];
  readonly gaps: Shown<RichText>;
}

/** One counting rule with its reasons, each a sentence, the heaviest first. */
interface CountOfPair extends CountedBoth {
  readonly reasons: Shown<string>;
}

/** Everything that the sheet of two councils shows. */
export interface PairBriefing extends Endnotes {
  readonly pair: Pair;
  /** A sentence without its full stop. */
  readonly finding: RichText;
  readonly sides: readonly OneOfPair[];
  readonly counts: readonly CountOfPair[];
  /** One at the rate of the other; empty unless the verdicts allow it. */
  readonly rates: readonly RichText[];
  /** Why there are no rates; empty where there are. */
  readonly no_rates: string;
  /** What neither paper states, each as the end of a sentence. */
  readonly neither: readonly string[];
  readonly questions: Shown<RichText>;
}

/** The briefing on two councils, each section within its cap. */
export function pairBriefing(dataset: Dataset, pair: Pair): PairBriefing {
  const facts = pairFacts(dataset, pair);
  const sides = facts.facts.map((own) => sideOf(dataset, own));
  const rates = allowedRates(facts);
  const questions = shownQuestions(facts);
  const texts = [
    ...rowsOfLines(sides).flat(),
    ...questions.shown,
    ...sides.flatMap(({ newness }) => newness.shown.map(({ sum }) => sum)),
  ];
  return {
    pair,
    finding: pairFinding(dataset, facts),
    sides,
    counts: countedBoth(dataset, facts).map((count) => ({ ...count, reasons: reasonsOf(count) })),
    rates: rates.map(rateLine),
    no_rates: rates.length > 0 ? "" : noRates(dataset, facts),
    neither: unsaidByBoth(facts),
    questions,
    ...endnotes(texts),
  };
}

/** First what concerns both; then each council’s own, of neither more than of the other. */
function shownQuestions(facts: PairFacts): Shown<RichText> {
  const { both, each } = pairQuestions(facts);
  const shared = capped(both, pairCaps.sharedQuestions, plainText);
  const own = each.map((questions) => capped(questions, pairCaps.ownQuestions, plainText));
  const most = Math.min(...own.map(({ shown }) => shown.length));
  const shown = [...shared.shown, ...own.flatMap((one) => one.shown.slice(0, most || undefined))];
  return { shown, more: both.length + each.flat().length - shown.length };
}

/** A sum that may not be compared is not carried over to the other council either. */
function allowedRates({ authorised, rates }: PairFacts): RateOf[] {
  return mayBeCompared(authorised) ? [...rates] : [];
}

function noRates(dataset: Dataset, { authorised, pair }: PairFacts): string {
  if (!mayBeCompared(authorised))
    return "The two sums are not comparable, so neither council’s rate is carried over to the other.";
  return !haveOneKind(dataset, pair)
    ? "Nothing in the two sums can be shown to be money of the same kind, so neither council’s rate is carried over to the other."
    : "Official statistics for the years of the decisions are missing, so no rate can be worked out.";
}

function sideOf(dataset: Dataset, { council, disclosure, authorised }: CouncilFacts): OneOfPair {
  return {
    council,
    // What was identified over the years stands among the three counts.
    lines: decisionLines(dataset, council, summaryLetters.pair).slice(0, 4),
    newness: capped(
      readingsFirst(newnessOfSums(dataset, council)),
      pairCaps.newness,
      sumNewnessText,
    ),
    disclosed: disclosure ? disclosureSentences(disclosure, authorised) : [],
    gaps: capped(gapLines(dataset, council), pairCaps.gaps, plainText),
  };
}

function reasonsOf({ verdict }: CountedBoth): Shown<string> {
  const none = ({ sides }: Failing) =>
    series(verdict.pair.flatMap(({ short_name }, at) => (sides[at] === "" ? [] : [short_name])));
  const sentence = (failing: Failing) =>
    failing.rule === "zero"
      ? `${none(failing)} had none, so there is nothing to set beside it.`
      : `${failing.name} (${failing.verdict}). ${sidesOf(failing, verdict).join("; ")}.`;
  return capped(verdict.failing.map(sentence), pairCaps.reasons, (text) => text);
}

/** The answers of both to each question, in the order in which a table reads. */
function rowsOfLines(sides: readonly Pick<OneOfPair, "lines">[]): RichText[][] {
  const most = Math.max(...sides.map(({ lines }) => lines.length));
  return Array.from({ length: most }, (_, row) =>
    sides.flatMap(({ lines }) => (lines[row] ? [lines[row].answer] : [])),
  );
}
