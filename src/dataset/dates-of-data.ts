/** Of when the data is: the last change to it, and the span of decisions. */
import type { Dataset, Decision } from "./dataset.ts";
import { inWordsOfDate } from "../format/dates.ts";
import { memoized } from "../format/memoized.ts";

/** ISO date of the last change in `changes.csv`; empty where none is recorded. */
export function dataDate({ changes }: Pick<Dataset, "changes">): string {
  return lastDate(changes);
}

const lastDate = memoized((changes: Dataset["changes"]) =>
  changes.reduce((last, { date }) => (date > last ? date : last), ""),
);

/** `of 7 June 2022`, `from 7 June 2022 to 27 September 2023`; `undated` where there are none. */
export function decisionSpan(decisions: readonly Pick<Decision, "date">[]): string {
  const dates = decisions.map(({ date }) => date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return "undated";
  if (first === last) return `of ${inWordsOfDate(first)}`;
  return `from ${inWordsOfDate(first)} to ${inWordsOfDate(last)}`;
}
