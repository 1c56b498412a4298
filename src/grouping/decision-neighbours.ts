/** What stands around a decision: what it follows and is followed by, and the council's events near it. */
import type { Council, Dataset, Decision, Event } from "../dataset/dataset.ts";
import { isBefore } from "../dataset/checks/dates.ts";
import { toldDay } from "../dataset/event-judgements.ts";
import { inOrder } from "../format/words.ts";
import { rowsOf } from "./by-council.ts";

interface DecisionNeighbours {
  readonly followed_by: readonly Decision[];
  readonly previous: Decision | undefined;
  readonly next: Decision | undefined;
  readonly events: NearEvents;
}

/** A council's events around a date, each list in the order of time. */
export interface NearEvents {
  readonly before: readonly Event[];
  /** Neither before nor after the decision by their dates, which may be known only to the year. */
  readonly with_it: readonly Event[];
  readonly after: readonly Event[];
}

/** Previous and next are those of the same council by date. */
export function decisionNeighbours(dataset: Dataset, decision: Decision): DecisionNeighbours {
  const { decisions } = rowsOf(dataset, decision.council);
  const order = inTime(decisions);
  const place = order.indexOf(decision);
  const around = eventsAround(dataset, decision);
  return {
    followed_by: order.filter(({ follows }) => follows.includes(decision)),
    previous: order[place - 1],
    next: order[place + 1],
    events: {
      before: around.before.slice(-nearest),
      with_it: around.with_it,
      after: around.after.slice(0, nearest),
    },
  };
}

/** All events of the decision's council, before and after it. */
export function eventsAround(dataset: Dataset, { council, date }: Decision): NearEvents {
  const events = inTime(rowsOf(dataset, council).events);
  const told = (event: Event) => ({ ...event, date: toldDay(dataset, event).date });
  const after = events.filter((event) => isAfter(told(event), date));
  const before = events.filter((event) => isBefore(told(event).date, date));
  const sorted = new Set([...after, ...before]);
  return { before, with_it: events.filter((event) => !sorted.has(event)), after };
}

/** Whether an event came after a day. What a paper of that day or later announces comes after it, though only its month or year is known. */
export function isAfter(event: Pick<Event, "kind" | "date" | "document">, day: string): boolean {
  if (isBefore(day, event.date)) return true;
  const announced = event.kind === "planned" ? event.document.date : undefined;
  if (announced === undefined || isBefore(event.date, day)) return false;
  return event.date.length < day.length && !isBefore(announced, day);
}

/** All events of a council around its headline decision; without one, all as after it. */
export function councilEvents(
  dataset: Dataset,
  council: Council,
  headline: Decision | undefined,
): NearEvents {
  if (headline) return eventsAround(dataset, headline);
  return { before: [], with_it: [], after: inTime(rowsOf(dataset, council).events) };
}

/** By date, the earliest first; rows of one date stay in file order. */
export function inTime<Dated extends { readonly date: string }>(rows: readonly Dated[]): Dated[] {
  return [...rows].sort((a, b) => inOrder(a.date, b.date));
}

const nearest = 4;
