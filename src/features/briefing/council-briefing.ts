/** A council's decision on two pages of A4: every section in its order, with no more than has room. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { councilHeading } from "../../wording/council-heading.ts";
import type { Question } from "../../measures/questions.ts";
import type { RichText } from "../../wording/rich-text.ts";
import type { TotalRow } from "../../measures/totals.ts";
import { balanceLines } from "./balance-lines.ts";
import { councilFacts } from "./council-facts.ts";
import { decisionLines, type DecisionLine } from "./decision-lines.ts";
import { endnotes, type Endnotes } from "./endnotes.ts";
import { judgedSums, linesOfJudged, type JudgedSum } from "./judged-sums.ts";
import {
  comparedSentence,
  likeForLike,
  ownSum,
  pictureRows,
  type ComparedCouncil,
} from "./like-for-like.ts";
import { questionsToAsk } from "./questions/question-rules.ts";
import { fitted, fitting, linesOf, type LineLimits, type Shown } from "./room.ts";
import {
  councilSheet,
  headingLines,
  letters,
  linesOfAll,
  linesOfFrame,
  linesOfNotes,
  linesOfTold,
  mostBars,
  rowSpace,
  summaryLetters,
  tableHeadLines,
} from "./sheets.ts";
import { disclosureSentences, gapLines } from "./unsaid.ts";

export interface CouncilBriefing extends Endnotes {
  readonly council: Council;
  /** A sentence without its full stop. */
  readonly finding: RichText;
  readonly lines: readonly DecisionLine[];
  readonly own: ComparedCouncil;
  /** With whom it may be compared. */
  readonly sentence: string;
  readonly compared: Shown<ComparedCouncil>;
  readonly picture: { readonly question: Question; readonly rows: readonly TotalRow[] };
  readonly questions: Shown<RichText>;
  readonly judged: Shown<JudgedSum>;
  readonly balances: Shown<RichText>;
  readonly disclosed: readonly string[];
  readonly gaps: Shown<RichText>;
}

type Section = keyof typeof councilSheet.most;

export function councilBriefing(dataset: Dataset, council: Council): CouncilBriefing {
  return fitted(councilSheet, composing(dataset, council), linesOfCouncilBriefing);
}

/** All that there is to say, and how it is put together where each section has so much room. */
function composing(
  dataset: Dataset,
  council: Council,
): (rooms: LineLimits<Section>) => CouncilBriefing {
  const facts = councilFacts(dataset, council);
  const others = likeForLike(dataset, council);
  const all = {
    council,
    finding: councilHeading(dataset, council),
    lines: decisionLines(dataset, council, summaryLetters.council),
    own: ownSum(dataset, council),
    sentence: facts.authorised.pounds === undefined ? "" : comparedSentence(council, others),
    disclosed: facts.disclosure ? disclosureSentences(facts.disclosure) : [],
  };
  const asked = questionsToAsk(facts).map(({ text }) => text);
  const sums = judgedSums(dataset, council);
  const pots = balanceLines(dataset, council);
  const unknown = gapLines(dataset, council);
  return (rooms) => {
    const compared = fitting(others, rooms.compared, linesOfCompared);
    const questions = fitting(asked, rooms.questions, linesOfTold);
    const judged = fitting(sums, rooms.judged, linesOfJudged);
    const balances = fitting(pots, rooms.balances, linesOfTold);
    const texts = [
      ...all.lines.map(({ answer }) => answer),
      ...questions.shown,
      ...judged.shown.map(({ sum }) => sum),
      ...balances.shown,
    ];
    const pictured = [council, ...compared.shown.map((row) => row.council)];
    const picture = pictureRows(dataset, pictured, mostBars);
    const gaps = fitting(unknown, rooms.gaps, linesOfTold);
    return { ...all, compared, picture, questions, judged, balances, gaps, ...endnotes(texts) };
  };
}

/** Lines of print that a briefing takes, headings and pictures among them. */
export function linesOfCouncilBriefing(briefing: CouncilBriefing): number {
  const { finding, lines, compared, picture, questions, judged, balances, gaps } = briefing;
  const bars = picture.rows.reduce((sum, { parts }) => sum + parts.length, 0);
  const picturing = 2 + 2.8 * picture.rows.length + 1.35 * bars;
  return (
    linesOfFrame(finding) +
    linesOfAll(lines, ({ answer }) => linesOfTold(answer, letters.answer)) +
    // Each of the five other headings, and the heads of two tables.
    6 * headingLines +
    2 * tableHeadLines +
    picturing +
    2 +
    linesOfAll(compared.shown, linesOfCompared) +
    linesOfAll(questions.shown, linesOfTold) +
    linesOfAll(judged.shown, linesOfJudged) +
    linesOfAll(balances.shown, linesOfTold) +
    linesOf(briefing.disclosed.join(" "), letters.page) +
    linesOfAll(gaps.shown, linesOfTold) +
    [compared, questions, judged, balances, gaps].filter(({ more }) => more > 0).length +
    linesOfNotes(briefing.notes)
  );
}

function linesOfCompared({ reason }: ComparedCouncil): number {
  return rowSpace + linesOf(`not comparable: ${reason}`, letters.reason);
}
