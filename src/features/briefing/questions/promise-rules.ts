/** Questions about what was announced around a decision: what came of it. */
import type { Event } from "../../../dataset/dataset.ts";
import { inWordsOfDate } from "../../../format/dates.ts";
import { daysOf } from "../../../format/days.ts";
import { sumsIn } from "../../../dataset/sums-in-text.ts";
import type { RichText } from "../../../wording/rich-text.ts";
import type { CouncilFacts } from "../council-facts.ts";
import { note } from "../notes.ts";
import { shortened } from "../caps.ts";
import type { QuestionRule } from "./question-rule.ts";

/** The questions by their slug. */
export const promiseRules = {
  promised: {
    slug: "promised",
    when: "Papers around the main decision announce something for more than a fortnight later. The first is asked after by itself, the others by their dates.",
    ask: (facts) => {
      const [first, ...others] = promises(facts);
      if (!first) return [];
      const dates = Map.groupBy(others, ({ date }) => date);
      return [[first], ...dates.values()].map((events) => promised(facts, events));
    },
  },
} as const satisfies Record<string, QuestionRule>;

/** What the row itself says came of it is no question any more. */
const outcome = /\b(?:decided|published|held|approved|agreed) (?:on|in) /i;

/** What is due sooner is procedure, such as the end of the time in which others may object. */
const procedureDays = 14;

function promises({ headline, rows }: CouncilFacts): Event[] {
  if (!headline) return [];
  const { to } = daysOf(headline.date);
  return rows.events
    .filter(({ kind, title }) => kind === "planned" && sumsIn(title).length === 0)
    .filter(({ date }) => daysOf(date).from > to + procedureDays)
    .filter(({ document }) => document.evidence !== "press")
    .filter(({ note: announced = "" }) => !outcome.test(announced))
    .toSorted((a, b) => daysOf(a.date).from - daysOf(b.date).from);
}

/** It says what was announced and asks what came of it: that we have seen nothing is no evidence. */
function promised({ council }: CouncilFacts, events: readonly Event[]): RichText {
  const proof = { page: "council", id: council.id, part: "events" } as const;
  const isOne = events.length === 1;
  const when = inWordsOfDate(events[0]?.date ?? "");
  const announced = events.flatMap(({ title, document, locator }, index) => [
    `${index === 0 ? "" : "; "}${shortened(title, 100)}`,
    note({ document, locator, proof }),
  ]);
  return [
    `Announced for ${when}: `,
    ...announced,
    `. ${isOne ? "What came of it?" : "Which of them happened, and what came of them?"}`,
  ];
}
