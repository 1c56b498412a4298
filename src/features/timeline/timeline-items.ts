/** One decision as a line of the timeline, and what every line has: when, who, what, where it is printed, which money. */
import type { Council, Dataset, Decision, Event, Figure } from "../../dataset/dataset.ts";
import type { Period } from "../../dataset/period.ts";
import { rowsOf } from "../../grouping/by-council.ts";
import { isAll } from "../../counting/qualified-parts.ts";
import { totalOf } from "../../counting/rules.ts";
import { isDayRead } from "../../wording/days/decision-day.ts";
import { documentKind } from "../../wording/document-kind.ts";
import { standingWords } from "../../wording/read-in-part.ts";
import { amountText, nameOf, periodText } from "../../wording/statement.ts";
import { sentenceOf } from "../../wording/row-sentences.ts";
import { sumInWords } from "../../wording/sums-in-words.ts";
import type { RichText } from "../../wording/rich-text.ts";
import { totalRow } from "../../measures/totals.ts";
import { daysCovered, type TimelineDays } from "./period-days.ts";

/** A decision, an event, or an official judgement that no event tells of. */
export interface TimelineItem {
  readonly id: string;
  readonly council: string;
  readonly council_name: string;
  /** To the precision known: `2022-06-07`, `2022-06` or `2022`. */
  readonly date: string;
  /** The date is our reading. */
  readonly date_read: boolean;
  /** `decision`, or the kind of event. */
  readonly kind: string;
  /** How far a decision has come; empty for an event. */
  readonly stage: string;
  readonly title: string;
  /** The title with its sums led to their figures. */
  readonly linkedTitle: RichText;
  /** A few words to stand beside the mark: what the main decision authorised, else the title, or nothing. */
  readonly label: string;
  /** Who decided; empty for an event. */
  readonly body: string;
  readonly headline: boolean;
  /** The decision that stands for its council, in words. */
  readonly standing: string;
  /** What the main decision authorised; undefined for every other. */
  readonly authorised: Authorised | undefined;
  /** Known from the press only. */
  readonly press: boolean;
  /** Where it is printed; an official list goes before what tells the same. */
  readonly sources: readonly [TimelineSource, ...TimelineSource[]];
  /** What was decided, or what there is to know of the event. */
  readonly note: RichText;
  readonly follows: readonly TimelineLink[];
  readonly followed_by: readonly TimelineLink[];
  /** A decision's figures by what they cover; none is left out. */
  readonly periods: readonly TimelinePeriod[];
}

/** A place where an item is printed. */
export interface TimelineSource {
  readonly document: string;
  /** What the document is, where its title would be too long. */
  readonly document_kind: string;
  readonly url: string | undefined;
  readonly locator: string;
}

interface Authorised {
  /** Null where it cannot be said. */
  readonly pounds: number | null;
  /** All of it is a ceiling. */
  readonly ceiling: boolean;
  /** In words, such as `up to £6.49m`. */
  readonly words: string;
}

/** Another decision, as a reader may be sent to it. */
interface TimelineLink {
  readonly id: string;
  readonly date: string;
  readonly date_read: boolean;
  readonly body: string;
  readonly stage: string;
}

/** Figures of a decision that cover the same time. */
export interface TimelinePeriod {
  /** `2022-23`, `from April 2022`, `six months`, `years not stated`. */
  readonly text: string;
  /** Undefined where the paper names no date to start from. */
  readonly days: TimelineDays | undefined;
  readonly figures: readonly TimelineFigure[];
}

/** A figure as the timeline names it. */
export interface TimelineFigure {
  readonly id: string;
  readonly label: string;
  /** In words, such as `up to £6,490,000`. */
  readonly amount: string;
  /** Whole pounds as printed; undefined where the amount is absent. */
  readonly amount_gbp: number | undefined;
  readonly qualifier: Figure["qualifier"];
  readonly status: Figure["status"];
  /** Known from the press only. */
  readonly press: boolean;
}

/** A decision with its figures. */
export function decisionItem(dataset: Dataset, decision: Decision): TimelineItem {
  const { figures, decisions } = rowsOf(dataset, decision.council);
  const own = figures.filter((figure) => figure.decision === decision);
  const main = decision.headline === "yes" ? authorised(dataset, decision.council) : undefined;
  return {
    ...sharedCells(dataset, "decisions", decision),
    date_read: isDayRead(decision),
    kind: "decision",
    stage: decision.stage,
    label: main?.words ?? decision.title,
    body: decision.body,
    headline: main !== undefined,
    authorised: main,
    note: sentenceOf(dataset, "decisions", decision, "summary"),
    follows: decision.follows.map(linkTo),
    followed_by: decisions.filter(({ follows }) => follows.includes(decision)).map(linkTo),
    periods: periodsOf(own),
  };
}

/** What decisions and events have alike. */
export function sharedCells(
  dataset: Dataset,
  table: "decisions" | "events",
  row: Decision | Event,
) {
  const { id, council, date, title, document, locator } = row;
  return {
    linkedTitle: sentenceOf(dataset, table, row, "title"),
    id,
    council: council.id,
    council_name: council.short_name,
    standing: standingWords(council).the,
    date,
    title,
    press: document.evidence === "press",
    sources: [
      {
        ...{ document: document.title, document_kind: documentKind(document) },
        ...{ url: document.url, locator },
      },
    ] as const,
  };
}

function authorised(dataset: Dataset, council: Council): Authorised {
  const row = totalRow(dataset, totalOf(dataset, council, "decided"));
  const ceiling = isAll(row.qualified.ceiling, row.value ?? 0);
  return { pounds: row.value, ceiling, words: sumInWords(row) };
}

function linkTo(decision: Decision): TimelineLink {
  const { id, date, body, stage } = decision;
  return { id, date, date_read: isDayRead(decision), body, stage };
}

/** Figures by what they cover: what can be dated first, the earliest first; not stated last. */
function periodsOf(figures: readonly Figure[]): TimelinePeriod[] {
  const groups = Map.groupBy(figures, (figure) => textOf(figure.inherited.period));
  const periods = [...groups].map(([text, own]) => ({
    text,
    days: own[0]?.inherited.period && daysCovered(own[0].inherited.period),
    figures: own.map((figure) => ({
      id: figure.id,
      label: nameOf(figure),
      amount: amountText(figure),
      amount_gbp: figure.pounds,
      qualifier: figure.qualifier,
      status: figure.status,
      press: figure.document.evidence === "press",
    })),
  }));
  const start = ({ text, days }: TimelinePeriod) =>
    days?.from ?? (text === notStated ? Infinity : Number.MAX_SAFE_INTEGER);
  return periods.sort((a, b) => (start(a) === start(b) ? 0 : start(a) - start(b)));
}

const notStated = "years not stated";

function textOf(period: Period | undefined): string {
  return period === undefined ? notStated : periodText(period);
}
