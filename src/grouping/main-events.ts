/** Which events of a council weigh most: what it has to answer comes before what it did. */
import type { Event } from "../dataset/dataset.ts";
import { unjudgedInspections } from "../topic.ts";
import { inTime } from "./decision-neighbours.ts";

type Kind = Event["kind"];

/** What a council has to answer, the heaviest first. */
export const graveKinds: readonly Kind[] = [
  "notice",
  "direction",
  "judgment",
  "inspection",
  "commissioner",
];

/**
 * A few events that weigh most, in the order of time. Judgements of the services weigh more than other
 * inspections; of the same weight the earlier goes first. What was announced has not happened.
 */
export function mainEvents(events: readonly Event[], most: number): Event[] {
  const happened = inTime(events).filter(({ kind }) => kind !== "planned");
  return inTime(happened.toSorted((one, other) => weight(one) - weight(other)).slice(0, most));
}

/** Small is heavy. */
function weight({ kind, title }: Event): number {
  const place = graveKinds.indexOf(kind);
  if (place < 0) return graveKinds.length + 1;
  return kind === "inspection" && unjudgedInspections.test(title) ? graveKinds.length : place;
}
