/** What the timeline's arithmetic needs of a row, so that a browser need not load the rest. */
import type { TimelineRow } from "../timeline-rows.ts";

/** Everything of a row but its name. */
export type TimelineShape = Omit<TimelineRow, "name">;

/** The item that a row belongs to, from the row's key. */
export function itemOfKey(key: string): string {
  return key.split(":")[0] ?? key;
}
