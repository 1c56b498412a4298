/** The day of a decision, an event or a document in words, with the mark where it is our reading. */
import { inWordsOfDate, onDate } from "../../format/dates.ts";

/** A row with a day, and the columns of it that are our reading. */
interface Dated {
  readonly date: string;
  readonly inferred?: readonly string[] | undefined;
}

/** `7 June 2022`, `6 June 2023 (our reading)` */
export function decisionDay(decision: Dated): string {
  return `${inWordsOfDate(decision.date)}${readingMark(decision)}`;
}

/** `on 7 June 2022`, `in July 2022`, `on 6 June 2023 (our reading)` */
export function onDecisionDay(decision: Dated): string {
  return `${onDate(decision.date)}${readingMark(decision)}`;
}

function readingMark(decision: Pick<Dated, "inferred">): string {
  return isDayRead(decision) ? " (our reading)" : "";
}

/** Whether no paper gives the day of a row, so that it is our reading. */
export function isDayRead({ inferred }: Pick<Dated, "inferred">): boolean {
  return inferred?.includes("date") ?? false;
}
