/** A council's decision on two pages of A4: every section in its order, with as much as its cap allows. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { councilHeading } from "../../wording/council-heading.ts";
import type { Question } from "../../measures/questions.ts";
import { plainText, type RichText } from "../../wording/rich-text.ts";
import type { TotalRow } from "../../measures/totals.ts";
import { balanceLines } from "./balance-lines.ts";
import { councilFacts } from "./council-facts.ts";
import { decisionLines, type DecisionLine } from "./decision-lines.ts";
import { endnotes, type Endnotes } from "./endnotes.ts";
import { judgedSums, textOfJudged, type JudgedSum } from "./judged-sums.ts";
import {
  comparedSentence,
  likeForLike,
  ownSum,
  pictureRows,
  type ComparedCouncil,
} from "./like-for-like.ts";
import { questionsToAsk } from "./questions/question-rules.ts";
import { capped, councilCaps, mostBars, summaryLetters, type Shown } from "./caps.ts";
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

export function councilBriefing(dataset: Dataset, council: Council): CouncilBriefing {
  const facts = councilFacts(dataset, council);
  const others = likeForLike(dataset, council);
  const lines = decisionLines(dataset, council, summaryLetters.council);
  const asked = questionsToAsk(facts).map(({ text }) => text);
  const compared = capped(others, councilCaps.compared, ({ reason }) => reason);
  const questions = capped(asked, councilCaps.questions, plainText);
  const judged = capped(judgedSums(dataset, council), councilCaps.judged, textOfJudged);
  const balances = capped(balanceLines(dataset, council), councilCaps.balances, plainText);
  const gaps = capped(gapLines(dataset, council), councilCaps.gaps, plainText);
  const pictured = [council, ...compared.shown.map((row) => row.council)];
  const texts = [
    ...lines.map(({ answer }) => answer),
    ...questions.shown,
    ...judged.shown.map(({ sum }) => sum),
    ...balances.shown,
  ];
  return {
    council,
    finding: councilHeading(dataset, council),
    lines,
    own: ownSum(dataset, council),
    sentence: facts.authorised.pounds === undefined ? "" : comparedSentence(council, others),
    compared,
    picture: pictureRows(dataset, pictured, mostBars),
    questions,
    judged,
    balances,
    disclosed: facts.disclosure ? disclosureSentences(facts.disclosure) : [],
    gaps,
    ...endnotes(texts),
  };
}
