/** The day of a thing on the timeline in words, with the mark where it is our reading; and things by their year. */
import type { TimelineItem } from "./timeline-items.ts";
import { inWordsOfDate } from "../../format/dates.ts";

interface Dated {
  readonly date: string;
  readonly date_read: boolean;
}

/** `7 June 2022`, `6 June 2023 (our reading)` */
export function dayOf(item: Dated): string {
  return `${inWordsOfDate(item.date)}${readMark(item)}`;
}

/** With the columns that are our reading, as rows of the tables have them. */
export function datedItem({ date, date_read }: Dated) {
  return { date, inferred: date_read ? ["date"] : [] };
}

/** ` (our reading)` behind a day that no paper gives. */
export function readMark({ date_read }: Dated): string {
  return date_read ? " (our reading)" : "";
}

/** The years in which something was, each with its items, the earliest first. */
export function byYear(items: readonly TimelineItem[]): { year: string; items: TimelineItem[] }[] {
  const years = Map.groupBy(items, ({ date }) => date.slice(0, 4));
  return [...years].map(([year, own]) => ({ year, items: own }));
}
