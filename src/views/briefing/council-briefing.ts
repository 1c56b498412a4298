/** A council's decision on two pages of A4: every section in its order, with no more than has room. */
import type { Council, Dataset, Decision } from "../../dataset/dataset.ts";
import { councilHeading } from "../council-brief.ts";
import type { Question } from "../questions.ts";
import type { TotalRow } from "../totals.ts";
import { balanceLines } from "./balance-lines.ts";
import { councilFacts } from "./council-facts.ts";
import { decisionLines, type DecisionLine } from "./decision-lines.ts";
import { endnotes, numbering, type Endnote } from "./endnotes.ts";
import { judgedSums, type JudgedSum } from "./judged-sums.ts";
import {
  comparedSentence,
  likeForLike,
  ownSum,
  pictureRows,
  type ComparedCouncil,
} from "./like-for-like.ts";
import { councilLimits as limits } from "./limits.ts";
import { spokenWords, type Place, type Prose } from "./prose.ts";
import { questionsToAsk } from "./question-rules.ts";
import { fitting, type Shown } from "./room.ts";
import { disclosureSentences, gapLines } from "./unsaid.ts";

export interface CouncilBriefing {
  readonly council: Council;
  readonly headline: Decision | undefined;
  /** A sentence without its full stop. */
  readonly finding: string;
  readonly lines: readonly DecisionLine[];
  readonly own: ComparedCouncil;
  /** With whom it may be compared. */
  readonly sentence: string;
  readonly compared: Shown<ComparedCouncil>;
  readonly picture: { readonly question: Question; readonly rows: readonly TotalRow[] };
  readonly questions: Shown<Prose>;
  readonly judged: Shown<JudgedSum>;
  readonly balances: Shown<Prose>;
  readonly disclosed: readonly string[];
  readonly gaps: Shown<Prose>;
  readonly notes: readonly Endnote[];
  readonly numberOf: (place: Place) => number;
}

export function councilBriefing(dataset: Dataset, council: Council): CouncilBriefing {
  const facts = councilFacts(dataset, council);
  const lines = decisionLines(dataset, council, limits.summary);
  const others = likeForLike(dataset, council);
  const compared = fitting(others, limits.compared, ({ reason }) => reason);
  const asked = questionsToAsk(facts).map(({ text }) => text);
  const questions = fitting(asked, limits.questions, spokenWords);
  const judged = fitting(judgedSums(dataset, council), limits.judged, ({ sum }) =>
    spokenWords(sum),
  );
  const balances = fitting(balanceLines(dataset, council), limits.balances, spokenWords);
  const gaps = fitting(gapLines(dataset, council), limits.gaps, spokenWords);
  const pictured = [council, ...compared.shown.map((row) => row.council)];
  const texts = [
    ...lines.map(({ answer }) => answer),
    ...questions.shown,
    ...judged.shown.map(({ sum }) => sum),
    ...balances.shown,
  ];
  return {
    council,
    headline: facts.headline,
    finding: councilHeading(dataset, council),
    lines,
    own: ownSum(dataset, council),
    sentence: comparedSentence(council, others),
    compared,
    picture: pictureRows(dataset, pictured, limits.bars),
    questions,
    judged,
    balances,
    disclosed: facts.disclosure ? disclosureSentences(facts.disclosure) : [],
    gaps,
    notes: endnotes(texts),
    numberOf: numbering(texts),
  };
}
