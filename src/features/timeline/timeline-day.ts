/** The day of a thing on the timeline in words, with the mark where it is our reading. */
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
