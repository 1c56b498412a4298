/** Two councils' decisions side by side on two pages of A4, with no more of each than has room. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import type { Question } from "../questions.ts";
import type { TotalRow } from "../totals.ts";
import { decisionLines, type DecisionLine } from "./decision-lines.ts";
import { endnotes, numbering, type Endnote } from "./endnotes.ts";
import { judgedSums, type JudgedSum } from "./judged-sums.ts";
import { pictureRows } from "./like-for-like.ts";
import { pairLimits as limits } from "./limits.ts";
import { pairFacts, type Pair, type PairFacts } from "./pair-facts.ts";
import {
  countedBoth,
  pairFinding,
  pairQuestions,
  rateLine,
  statedBoth,
  type CountedBoth,
  type StatedBoth,
} from "./pair-lines.ts";
import { spokenWords, type Place, type Prose } from "./prose.ts";
import { fitting, type Shown } from "./room.ts";
import { unsaidByBoth } from "./pair-rules.ts";
import { gapLines } from "./unsaid.ts";

/** What is shown of one of the two. */
export interface OneOfPair {
  readonly council: Council;
  readonly lines: readonly DecisionLine[];
  readonly judged: Shown<JudgedSum>;
  readonly gaps: Shown<Prose>;
}

export interface PairBriefing {
  readonly pair: Pair;
  readonly finding: string;
  readonly sides: readonly [OneOfPair, OneOfPair];
  readonly counts: readonly CountedBoth[];
  readonly rates: readonly Prose[];
  readonly picture: { readonly question: Question; readonly rows: readonly TotalRow[] };
  readonly stated: readonly StatedBoth[];
  /** What neither paper states, by the name of the question. */
  readonly neither: readonly string[];
  readonly questions: Shown<Prose>;
  readonly notes: readonly Endnote[];
  readonly numberOf: (place: Place) => number;
}

export function pairBriefing(dataset: Dataset, pair: Pair): PairBriefing {
  const facts: PairFacts = pairFacts(dataset, pair);
  const [first, second] = pair;
  const sides = [oneOf(dataset, first), oneOf(dataset, second)] as const;
  const questions = fitting(pairQuestions(facts), limits.questions, spokenWords);
  const texts = [
    ...rowsOfLines(sides).flat(),
    ...questions.shown,
    ...sides.flatMap(({ judged }) => judged.shown.map(({ sum }) => sum)),
  ];
  return {
    pair,
    finding: pairFinding(dataset, facts),
    sides,
    counts: countedBoth(dataset, facts),
    rates: facts.rates.map(rateLine),
    picture: pictureRows(dataset, pair, limits.bars),
    stated: statedBoth(facts),
    neither: unsaidByBoth(facts),
    questions,
    notes: endnotes(texts),
    numberOf: numbering(texts),
  };
}

/** The answers of both to each question, in the order in which a table reads. */
function rowsOfLines(sides: readonly OneOfPair[]): Prose[][] {
  const most = Math.max(...sides.map(({ lines }) => lines.length));
  return Array.from({ length: most }, (_, row) =>
    sides.flatMap(({ lines }) => (lines[row] ? [lines[row].answer] : [])),
  );
}

function oneOf(dataset: Dataset, council: Council): OneOfPair {
  const sums = judgedSums(dataset, council);
  return {
    council,
    lines: decisionLines(dataset, council, limits.summary),
    judged: fitting(sums, limits.judged, ({ sum, from }) => spokenWords(sum) + from),
    gaps: fitting(gapLines(dataset, council), limits.gaps, spokenWords),
  };
}
