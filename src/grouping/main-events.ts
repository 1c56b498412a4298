/** Which events of a council weigh most: what it has to answer comes before what it did. */
import type { Dataset, Event } from "../dataset/dataset.ts";
import { judgementBehind } from "../dataset/event-judgements.ts";
import { inTime } from "./decision-neighbours.ts";

/** What a council has to answer. */
export const graveKinds: readonly Event["kind"][] = [
  "inspection",
  "direction",
  "notice",
  "judgment",
  "commissioner",
];

/**
 * A few events that weigh most, in the order of time. The report of a judgement weighs most, then the
 * grave kinds; one of each comes before the second of any, and the earlier before the later. What was
 * announced has not happened.
 */
export function mainEvents(dataset: Dataset, events: readonly Event[], most: number): Event[] {
  const happened = inTime(events).filter(({ kind }) => kind !== "planned");
  const alike = Map.groupBy(happened, (event) => weight(dataset, event));
  const places = [...alike].flatMap(([heavy, own]) =>
    own.map((event, turn) => ({ event, heavy, turn: heavy === light ? most : turn })),
  );
  const order = places.sort((one, other) => one.turn - other.turn || one.heavy - other.heavy);
  return inTime(order.slice(0, most).map(({ event }) => event));
}

/** What is not grave, and comes after all that is. */
const light = Infinity;

/** Small is heavy. */
function weight(dataset: Dataset, event: Event): number {
  const place = graveKinds.indexOf(event.kind);
  if (place < 0) return light;
  if (event.kind !== "inspection") return place;
  return judgementBehind(dataset, event)?.dated === "report" ? place : graveKinds.length;
}
