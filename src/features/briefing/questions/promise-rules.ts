/** Questions about what was announced around a decision: what came of it. */
import type { Event } from "../../../dataset/dataset.ts";
import { inWordsOfDate } from "../../../format/dates.ts";
import { daysOf } from "../../../format/days.ts";
import { sumsIn } from "../../../dataset/sums-in-text.ts";
import { richText, type RichText } from "../../../wording/rich-text.ts";
import type { CouncilFacts } from "../council-facts.ts";
import { note } from "../notes.ts";
import { shortened } from "../caps.ts";
import type { QuestionRule } from "./question-rule.ts";

/** The questions by their slug. */
export const promiseRules = {
  promised: {
    slug: "promised",
    when: "Papers around the main decision announce something for more than a fortnight later.",
    ask: (facts) => promises(facts).map((event) => promised(facts, event)),
  },
} as const satisfies Record<string, QuestionRule>;

/** What is due sooner is procedure, such as the end of the time in which others may object. */
const procedureDays = 14;

function promises({ headline, rows }: CouncilFacts): Event[] {
  if (!headline) return [];
  const { to } = daysOf(headline.date);
  return rows.events
    .filter(({ kind, title }) => kind === "planned" && sumsIn(title).length === 0)
    .filter(({ date }) => daysOf(date).from > to + procedureDays)
    .filter(({ document }) => document.evidence !== "press")
    .toSorted((a, b) => daysOf(a.date).from - daysOf(b.date).from);
}

/** It says what was announced and asks what came of it: that we have seen nothing is no evidence. */
function promised({ council }: CouncilFacts, { date, title, document, locator }: Event): RichText {
  const proof = { page: "council", id: council.id, part: "events" } as const;
  return richText`For ${inWordsOfDate(date)} the papers announced: ${shortened(title, 100)}.${note({ document, locator, proof })} What came of it?`;
}
