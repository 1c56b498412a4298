/** Two councils' decisions side by side on two pages of A4, with no more of each than has room. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import type { RichText } from "../../wording/rich-text.ts";
import { sidesOf } from "../../comparability/verdict-summary.ts";
import type { Failing } from "../../comparability/verdicts.ts";
import { decisionLines, type DecisionLine } from "./decision-lines.ts";
import { endnotes, type Endnotes } from "./endnotes.ts";
import { judgedSums, linesOfJudged, type JudgedSum } from "./judged-sums.ts";
import { pairFacts, type Pair } from "./pair-facts.ts";
import {
  countedBoth,
  pairFinding,
  pairQuestions,
  rateLine,
  type CountedBoth,
} from "./pair-lines.ts";
import { unsaidByBoth } from "./questions/pair-rules.ts";
import { fitted, fitting, linesOf, type LineLimits, type Shown } from "./room.ts";
import {
  headingLines,
  letters,
  linesOfAll,
  linesOfFrame,
  linesOfNotes,
  linesOfTold,
  pairSheet,
  summaryLetters,
  tableHeadLines,
} from "./sheets.ts";
import { disclosureSentences, gapLines } from "./unsaid.ts";

/** What is shown of one of the two. */
export interface OneOfPair {
  readonly council: Council;
  readonly lines: readonly DecisionLine[];
  readonly judged: Shown<JudgedSum>;
  readonly disclosed: readonly string[];
  readonly gaps: Shown<RichText>;
}

/** One counting rule with the reasons that have room, each a sentence, the heaviest first. */
export interface CountOfPair extends CountedBoth {
  readonly reasons: Shown<string>;
}

export interface PairBriefing extends Endnotes {
  readonly pair: Pair;
  /** A sentence without its full stop. */
  readonly finding: RichText;
  readonly sides: readonly OneOfPair[];
  readonly counts: readonly CountOfPair[];
  readonly rates: readonly RichText[];
  /** What neither paper states, each as the end of a sentence. */
  readonly neither: readonly string[];
  readonly questions: Shown<RichText>;
}

type Section = keyof typeof pairSheet.most;

export function pairBriefing(dataset: Dataset, pair: Pair): PairBriefing {
  return fitted(pairSheet, composing(dataset, pair), linesOfPairBriefing);
}

/** All that there is to say, and how it is put together where each section has so much room. */
function composing(dataset: Dataset, pair: Pair): (rooms: LineLimits<Section>) => PairBriefing {
  const facts = pairFacts(dataset, pair);
  const both = facts.facts.map(({ council, disclosure }) => ({
    council,
    // What was identified over the years stands among the three counts.
    lines: decisionLines(dataset, council, summaryLetters.pair).slice(0, 4),
    sums: judgedSums(dataset, council),
    disclosed: disclosure ? disclosureSentences(disclosure) : [],
    unknown: gapLines(dataset, council),
  }));
  const asked = pairQuestions(facts);
  const counted = countedBoth(dataset, facts);
  const finding = pairFinding(dataset, facts);
  const [rates, neither] = [facts.rates.map(rateLine), unsaidByBoth(facts)];
  return (rooms) => {
    const counts = counted.map((count) => ({ ...count, reasons: reasonsOf(count, rooms.reasons) }));
    const questions = fitting(asked, rooms.questions, linesOfTold);
    const sides = both.map(({ sums, unknown, ...one }) => ({
      ...one,
      judged: fitting(sums, rooms.judged, linesOfJudged),
      gaps: fitting(unknown, rooms.gaps, linesOfHalf),
    }));
    const texts = [
      ...rowsOfLines(sides).flat(),
      ...questions.shown,
      ...sides.flatMap(({ judged }) => judged.shown.map(({ sum }) => sum)),
    ];
    return { pair, finding, sides, counts, rates, neither, questions, ...endnotes(texts) };
  };
}

function reasonsOf({ verdict }: CountedBoth, lines: number): Shown<string> {
  const sentence = (failing: Failing) =>
    `${failing.name} (${failing.verdict}). ${sidesOf(failing, verdict).join("; ")}.`;
  return fitting(verdict.failing.map(sentence), lines, linesOfPage);
}

/** The answers of both to each question, in the order in which a table reads. */
function rowsOfLines(sides: readonly Pick<OneOfPair, "lines">[]): RichText[][] {
  const most = Math.max(...sides.map(({ lines }) => lines.length));
  return Array.from({ length: most }, (_, row) =>
    sides.flatMap(({ lines }) => (lines[row] ? [lines[row].answer] : [])),
  );
}

/** Lines of print that a briefing takes, headings among them. */
export function linesOfPairBriefing(briefing: PairBriefing): number {
  const { finding, sides, counts, rates, questions, notes } = briefing;
  const tallest = (linesOfSide: (side: OneOfPair) => number) => Math.max(...sides.map(linesOfSide));
  const cutShort = [questions, ...counts.map(({ reasons }) => reasons)];
  return (
    linesOfFrame(finding) +
    tableHeadLines +
    linesOfAll(rowsOfLines(sides), (row) => Math.max(...row.map(linesOfHalf))) +
    5 * headingLines +
    linesOfAll(counts, ({ reasons }) => 2.4 + linesOfAll(reasons.shown, linesOfPage)) +
    linesOfAll(questions.shown, linesOfTold) +
    linesOfAll(rates, linesOfTold) +
    tableHeadLines +
    linesOfAll(
      sides.flatMap(({ judged }) => judged.shown),
      linesOfJudged,
    ) +
    sides.filter(({ judged }) => judged.more > 0).length +
    2 +
    tallest(
      ({ disclosed, gaps }) =>
        1.2 +
        linesOf(disclosed.join(" "), letters.half) +
        linesOfAll(gaps.shown, linesOfHalf) +
        (gaps.more > 0 ? 1 : 0),
    ) +
    cutShort.filter(({ more }) => more > 0).length +
    linesOfNotes(notes)
  );
}

function linesOfHalf(text: RichText): number {
  return linesOfTold(text, letters.half);
}

function linesOfPage(text: string): number {
  return linesOf(text, letters.page);
}
