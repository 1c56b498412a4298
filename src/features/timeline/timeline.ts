/**
 * Decisions and events in the order of time, and the years that the decisions' money covers.
 * It knows when things were and how exactly that is known; it must not know how they are drawn.
 */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { dayNumber, daysOf, firstDayOf, isoDay, monthOf, type Days } from "../../format/days.ts";
import { capitalised } from "../../format/words.ts";
import { inListOrder } from "../../grouping/compared-councils.ts";
import { rowsOf } from "../../grouping/by-council.ts";
import { colourOf } from "../../grouping/council-colours.ts";
import { untoldJudgements } from "../../grouping/untold-judgements.ts";
import { eventItem, judgementItem } from "./event-items.ts";
import { decisionItem, type TimelineItem } from "./timeline-items.ts";
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
  /** Every decision, every event and every official judgement, the earliest first. */
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
    ...councils.flatMap((council) =>
      untoldJudgements(dataset, council, undefined).after.map((judgement) =>
        judgementItem(dataset, council, judgement),
      ),
    ),
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
