/** A council's decision on two pages of A4: every section in its order, with as much as its cap allows. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { councilHeading } from "../../wording/findings/council-heading.ts";
import { plainText, type RichText } from "../../wording/rich-text.ts";
import { balanceStory, type BalanceStory } from "../balances/balance-stories.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import type { CouncilRows } from "../../grouping/by-council.ts";
import { balanceLines } from "./balance-lines.ts";
import { councilFacts } from "./council-facts.ts";
import { decisionLines, type DecisionLine } from "./decision-lines.ts";
import { endnotes, type Endnotes } from "./endnotes.ts";
import { newnessOfSums, sumNewnessText, type SumNewness } from "./newness-of-sums.ts";
import { questionsToAsk } from "./questions/question-rules.ts";
import { capped, councilCaps, summaryLetters, type Shown } from "./caps.ts";
import { disclosureSentences, gapLines } from "./unsaid.ts";

/** Everything that the sheet of one council shows. */
export interface CouncilBriefing extends Endnotes {
  readonly council: Council;
  /** A sentence without its full stop. */
  readonly finding: RichText;
  readonly lines: readonly DecisionLine[];
  /** The pot to draw: of those with a balance the one that most is left in, in pounds. */
  readonly story: BalanceStory | undefined;
  /** Until when papers are held; empty where none has a date. */
  readonly stop: string;
  readonly questions: Shown<RichText>;
  readonly newness: Shown<SumNewness>;
  readonly balances: Shown<RichText>;
  readonly disclosed: readonly string[];
  readonly gaps: Shown<RichText>;
}

/** The briefing on a council, each section within its cap. */
export function councilBriefing(dataset: Dataset, council: Council): CouncilBriefing {
  const facts = councilFacts(dataset, council);
  const lines = decisionLines(dataset, council, summaryLetters.council);
  const asked = questionsToAsk(facts).map(({ text }) => text);
  const questions = capped(asked, councilCaps.questions, plainText);
  const newness = capped(newnessOfSums(dataset, council), councilCaps.newness, sumNewnessText);
  const balances = capped(balanceLines(dataset, council), councilCaps.balances, plainText);
  const gaps = capped(gapLines(dataset, council), councilCaps.gaps, plainText);
  const [largest] = facts.balances
    .filter(({ remaining }) => remaining !== undefined)
    .toSorted((a, b) => (b.remaining ?? 0) - (a.remaining ?? 0));
  const texts = [
    ...lines.map(({ answer }) => answer),
    ...questions.shown,
    ...newness.shown.map(({ sum }) => sum),
    ...balances.shown,
  ];
  return {
    council,
    finding: councilHeading(dataset, council),
    lines,
    story: largest && balanceStory(dataset, largest),
    stop: papersStop(facts.rows),
    questions,
    newness,
    balances,
    disclosed: facts.disclosure ? disclosureSentences(facts.disclosure, facts.authorised) : [],
    gaps,
    ...endnotes(texts),
  };
}

/** `Our official papers stop at 7 June 2022.`: the last day of an official paper, or of a decision that one tells of. */
function papersStop({ documents, decisions }: CouncilRows): string {
  const official = documents.filter(({ evidence }) => evidence !== "press");
  const decided = decisions.filter(({ document }) => document.evidence !== "press");
  const last = [...official, ...decided]
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  if (last === undefined) return "";
  const isDated = official.every(({ date }) => date !== undefined);
  return `Our official papers stop at ${inWordsOfDate(last)}${isDated ? "" : ", as far as they are dated"}.`;
}
