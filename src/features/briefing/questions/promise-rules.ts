/** Questions about what was announced around a decision: what came of it. */
import type { Event } from "../../../dataset/dataset.ts";
import { inWordsOfDate, onDate } from "../../../format/dates.ts";
import { isAfter } from "../../../grouping/decision-neighbours.ts";
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
    when: "Papers around the main decision announce something for more than a fortnight later. What the decision’s own paper promises to those who decided is asked after first, the others by their dates.",
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
  const isOwn = ({ document, title }: Event) =>
    document === headline.document && headline.body !== undefined && title.includes(headline.body);
  return rows.events
    .filter(({ kind, title }) => kind === "planned" && sumsIn(title).length === 0)
    .filter((event) => isAfter(event, headline.date) && lastDay(event) > to + procedureDays)
    .filter(({ document }) => document.evidence !== "press")
    .filter(({ note: announced = "" }) => !outcome.test(announced))
    .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || lastDay(a) - lastDay(b));
}

function lastDay({ date }: Event): number {
  return daysOf(date).to - 1;
}

/** It says what was announced and asks what came of it: that we have seen nothing is no evidence. */
function promised({ council, headline }: CouncilFacts, events: readonly Event[]): RichText {
  const proof = { page: "council", id: council.id, part: "events" } as const;
  const [event, ...others] = events;
  const isOne = others.length === 0;
  const due = event && isOne ? wasDue(event, headline?.body) : undefined;
  if (event && due) {
    const { document, locator } = event;
    return [due.said, note({ document, locator, proof }), `. ${due.asked}`];
  }
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

/** `A request to Cabinet was due in September 2022`, `Cabinet was to receive a plan in 2023`; undefined of other titles. */
function wasDue({ title, date }: Event, body: string | undefined) {
  const [, what, where] = /^(.*) due( at .*)?$/.exec(title) ?? [];
  if (what !== undefined)
    return {
      said: `${shortened(what, 100)} was due${where ?? ""} ${onDate(date)}`,
      asked: "Did it come?",
    };
  const start = `${body} to `;
  if (!title.startsWith(start)) return undefined;
  const act = shortened(title.slice(start.length), 100);
  return { said: `${body} was to ${act} ${onDate(date)}`, asked: "Did it?" };
}
