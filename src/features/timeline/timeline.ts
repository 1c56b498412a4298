/**
 * Decisions and events in the order of time, and the years that the decisions' money covers.
 * It knows when things were and how exactly that is known; it must not know how they are drawn.
 */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { dayNumber, daysOf, firstDayOf, isoDay, monthOf, type Days } from "../../format/days.ts";
import { capitalised, counted, inDigits, series, uncapitalised } from "../../format/words.ts";
import { inListOrder } from "../../grouping/compared-councils.ts";
import { rowsOf } from "../../grouping/by-council.ts";
import { colourOf } from "../../grouping/council-colours.ts";
import { decisionItem, eventItem, type TimelineItem } from "./timeline-items.ts";
import {
  timelineGroups,
  timelineRows,
  type TimelineGroup,
  type TimelineRow,
} from "./timeline-rows.ts";

/** A council on the timeline. */
export interface TimelineCouncil {
  readonly id: string;
  readonly name: string;
  /** Only single decisions of it are held. */
  readonly read_in_part?: true;
  /** Place in the palette; 0 is grey. */
  readonly colour: number;
}

/** A kind of item, and how many there are. */
export interface TimelineKind {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** All that a page shows of some councils' time. */
export interface Timeline {
  readonly councils: readonly TimelineCouncil[];
  /** The kinds that occur, decisions first, then the most frequent. */
  readonly kinds: readonly TimelineKind[];
  /** The rows of the picture, in their order from above. */
  readonly groups: readonly { readonly id: TimelineGroup; readonly name: string }[];
  /** Every decision and every event, the earliest first. */
  readonly items: readonly TimelineItem[];
  /** What a picture draws: the items and the years that the money covers. */
  readonly rows: readonly TimelineRow[];
  /** Whole years that hold everything. */
  readonly extent: Days;
  /** What is shown first: from two years before the first headline decision to the end of what is known. */
  readonly window: Days;
  /** Each mark has a line of its own, with its whole label beside it. */
  readonly fullLabels: boolean;
}

/** The timeline of all councils, or of those given. */
export function timeline(
  dataset: Dataset,
  councils: readonly Council[] = dataset.councils,
): Timeline {
  const own = councils.map((council) => rowsOf(dataset, council));
  const decisions = own.flatMap((rows) => rows.decisions);
  const events = own.flatMap((rows) => rows.events);
  const items = [
    ...decisions.map((decision) => decisionItem(dataset, decision)),
    ...events.map((event) => eventItem(dataset, event)),
  ].sort(inOrder);
  return {
    ...drawn(items, items.flatMap(timelineRows)),
    councils: inListOrder(councils).map((council) => ({
      id: council.id,
      name: council.short_name,
      ...(council.read === "part" ? { read_in_part: true as const } : {}),
      colour: colourOf(dataset, council),
    })),
    groups: Object.entries(timelineGroups).map(([id, name]) => ({ id: id as TimelineGroup, name })),
    fullLabels: false,
  };
}

/** The parts of a timeline that are worked out from its items and rows. */
export function drawn(
  items: readonly TimelineItem[],
  rows: readonly TimelineRow[],
): Pick<Timeline, "items" | "rows" | "kinds" | "extent" | "window"> {
  const extent = calendarExtent(rows);
  const headlines = items.filter(({ headline }) => headline);
  return {
    items,
    rows,
    extent,
    kinds: kindsOf(items),
    window: firstWindow(headlines, rows, extent),
  };
}

/** `34 of 92 figures do not say which years they cover`. A period in words such as `six months` says none. */
export function timelineFinding({ items }: Pick<Timeline, "items">): string {
  const periods = items.flatMap((item) => item.periods);
  const count = (some: typeof periods) =>
    some.reduce((sum, { figures }) => sum + figures.length, 0);
  if (count(periods) === 0) return "No decision has a figure in the data yet";
  const without = count(periods.filter(({ days }) => days === undefined));
  const all = counted(count(periods), "figure");
  if (without === 0) return `Of ${all}, each says which years it covers`;
  return `${inDigits(without)} of ${all} ${without === 1 ? "does" : "do"} not say which years the money covers`;
}

/** The finding as a sentence to quote: in whose papers, and what counts as a stated year. */
export function timelineQuote({ items, councils }: Timeline): string {
  return `In the decision papers of ${inNames(councils)}: ${uncapitalised(timelineFinding({ items }))} (a period in words alone, such as “six months”, names none).`;
}

/** `The main decisions fall between June 2022 and September 2023`; undefined where there are not two. */
export function mainDecisionsHeading({ items }: Timeline): string | undefined {
  const months = items.filter(({ headline }) => headline).map(({ date }) => date.slice(0, 7));
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined || months.length < 2) return undefined;
  if (first === last) return `The main decisions fall in ${inWordsOfDate(first)}`;
  return `The main decisions fall between ${inWordsOfDate(first)} and ${inWordsOfDate(last)}`;
}

/** The same with the councils that have one named, true away from the page; empty where there is no heading. */
export function mainDecisionsFinding(view: Timeline): string {
  const heading = mainDecisionsHeading(view) ?? "";
  const main = new Set(view.items.filter(({ headline }) => headline).map((item) => item.council));
  const councils = view.councils.filter(({ id }) => main.has(id));
  const isPart = councils.some(({ read_in_part }) => read_in_part);
  const [which, apart] = isPart ? ["The decisions", ", one of each,"] : ["The main decisions", ""];
  return heading.replace("The main decisions", `${which} of ${inNames(councils)}${apart}`);
}

/** What the page holds, in one sentence. */
export function timelineSummary({ items, councils }: Timeline): string {
  const decisions = items.filter(({ kind }) => kind === "decision").length;
  const kinds = [
    { count: decisions, noun: "decision" },
    { count: items.length - decisions, noun: "event" },
  ];
  const some = kinds.filter(({ count }) => count > 0);
  const [first, last] = [items[0]?.date.slice(0, 4), items.at(-1)?.date.slice(0, 4)];
  const sum =
    some.length === 0
      ? "No decision or event"
      : series(some.map(({ count, noun }) => counted(count, noun)));
  const span = first === last ? `in ${first}` : `from ${first} to ${last}`;
  const years = first === undefined ? "" : `, ${span}`;
  const [only] = councils.length === 1 ? councils : [];
  return `${sum} of ${only?.name ?? counted(councils.length, "council")}${years}.`;
}

/** The names of a few councils; of many, their number. */
function inNames(councils: readonly TimelineCouncil[]): string {
  const names = councils.map(({ name }) => name);
  return names.length > 4 ? counted(names.length, "council") : series(names);
}

/** What is known less exactly comes first: 2022, then June 2022, then 7 June 2022. */
function inOrder(a: TimelineItem, b: TimelineItem): number {
  const [one, other] = a.date === b.date ? [a.id, b.id] : [a.date, b.date];
  return one < other ? -1 : 1;
}

function kindsOf(items: readonly TimelineItem[]): TimelineKind[] {
  const counts = Map.groupBy(items, ({ kind }) => kind);
  const decisionsFirst = (id: string) => (id === "decision" ? 0 : 1);
  return [...counts]
    .map(([id, own]) => ({ id, name: capitalised(id), count: own.length }))
    .sort((a, b) => decisionsFirst(a.id) - decisionsFirst(b.id) || b.count - a.count);
}

function calendarExtent(rows: readonly Days[]): Days {
  const [first, last] = ends(rows);
  const year = (day: number) => Number(isoDay(day).slice(0, 4));
  return { from: dayNumber(year(first), 1), to: dayNumber(year(last - 1) + 1, 1) };
}

function firstWindow(
  headlines: readonly TimelineItem[],
  rows: readonly Days[],
  extent: Days,
): Days {
  if (headlines.length === 0) return extent;
  const [first] = ends(headlines.map(({ date }) => daysOf(date)));
  const [, last] = ends(rows);
  const year = Number(isoDay(first).slice(0, 4));
  return {
    from: Math.max(extent.from, dayNumber(year - 2, 1)),
    to: Math.min(extent.to, firstDayOf(monthOf(last) + 2)),
  };
}

/** The first day and the day after the last. Without rows it is one day. */
function ends(spans: readonly Days[]): [number, number] {
  if (spans.length === 0) return [0, 1];
  return [Math.min(...spans.map(({ from }) => from)), Math.max(...spans.map(({ to }) => to))];
}
