/** Of when the data is: the last change to it, and the span of decisions. */
import type { Dataset } from "./dataset.ts";
import { inWordsOfDate } from "../format/dates.ts";
import { memoized } from "../format/memoized.ts";

/** ISO date of the last change in `changes.csv`; empty where none is recorded. */
export function dataDate({ changes }: Pick<Dataset, "changes">): string {
  return lastDate(changes);
}

const lastDate = memoized((changes: Dataset["changes"]) =>
  changes.reduce((last, { date }) => (date > last ? date : last), ""),
);

/** A row with a day, and the columns of it that are our reading. */
interface Dated {
  readonly date: string;
  readonly inferred?: readonly string[] | undefined;
}

/**
 * `of 7 June 2022`, `from 7 June 2022 to 27 September 2023`; `undated` where there are none. A day that is our
 * reading of every row that has it says so.
 */
export function decisionSpan(decisions: readonly Dated[]): string {
  const dates = decisions.map(({ date }) => date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return "undated";
  if (first === last) return `of ${dayIn(decisions, first)}`;
  return `from ${dayIn(decisions, first)} to ${dayIn(decisions, last)}`;
}

function dayIn(rows: readonly Dated[], day: string): string {
  const isRead = rows.every(({ date, inferred }) => date !== day || inferred?.includes("date"));
  return `${inWordsOfDate(day)}${isRead ? " (our reading)" : ""}`;
}
