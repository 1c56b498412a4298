/** All questions that a council's papers leave open, by the rules that ask them, in one stated order. */
import type { RichText } from "../../../wording/rich-text.ts";
import type { CouncilFacts } from "../council-facts.ts";
import { openMoneyRules } from "./open-money-rules.ts";
import { paperRules } from "./paper-rules.ts";
import { promiseRules } from "./promise-rules.ts";
import type { QuestionRule } from "./question-rule.ts";
import { silenceRules } from "./silence-rules.ts";

interface AskedQuestion {
  readonly rule: string;
  readonly text: RichText;
}

/** In the order of their weight: what may still be done about the money comes first. */
export const questionRules: readonly QuestionRule[] = [
  paperRules.calledIn,
  openMoneyRules.undrawn,
  promiseRules.promised,
  silenceRules.source,
  silenceRules.newness,
  openMoneyRules.afterwards,
  openMoneyRules.ceiling,
  silenceRules.recurrence,
  openMoneyRules.undivided,
  silenceRules.purpose,
  silenceRules.period,
  paperRules.absent,
  paperRules.misprint,
  paperRules.unapproved,
  paperRules.inPrinciple,
  openMoneyRules.reserve,
];

/** Every question: the first of each rule in the order of the rules, then the second of each, and so on. */
export function questionsToAsk(facts: CouncilFacts): AskedQuestion[] {
  const asked = questionRules.map(({ slug, ask }) =>
    ask(facts).map((text): AskedQuestion => ({ rule: slug, text })),
  );
  const most = Math.max(0, ...asked.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) =>
    asked.flatMap((questions) => questions[turn] ?? []),
  ).flat();
}
