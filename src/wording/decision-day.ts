/** The day of a decision in words, with the mark where it is our reading. */
import type { Decision } from "../dataset/dataset.ts";
import { inWordsOfDate, onDate } from "../format/dates.ts";

/** `7 June 2022`, `6 June 2023 (our reading)` */
export function decisionDay(decision: Pick<Decision, "date" | "inferred">): string {
  return `${inWordsOfDate(decision.date)}${readingMark(decision)}`;
}

/** `on 7 June 2022`, `in July 2022`, `on 6 June 2023 (our reading)` */
export function onDecisionDay(decision: Pick<Decision, "date" | "inferred">): string {
  return `${onDate(decision.date)}${readingMark(decision)}`;
}

function readingMark(decision: Pick<Decision, "inferred">): string {
  return isDayRead(decision) ? " (our reading)" : "";
}

/** Whether no paper gives the day of a decision, so that it is our reading. */
export function isDayRead({ inferred }: Pick<Decision, "inferred">): boolean {
  return inferred?.includes("date") ?? false;
}
