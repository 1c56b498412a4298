/** The days that the timeline draws a period over. */
import type { Period } from "../../dataset/period.ts";
import { daysOf, daysOfFinancialYear, type Days } from "../../format/days.ts";

/** What the money covers. Where only the start is stated, `to` is the end of its first month. */
export interface TimelineDays extends Days {
  readonly end: "stated" | "not stated";
}

/** The days that a period covers; undefined where it is only words, or only an end. */
export function daysCovered(period: Period): TimelineDays | undefined {
  const { financial_year, period_from, period_to } = period;
  if (period_from && period_to)
    return { from: daysOf(period_from).from, to: daysOf(period_to).to, end: "stated" };
  if (period_from) return { ...daysOf(period_from), end: "not stated" };
  if (period_to || !financial_year) return undefined;
  return { ...daysOfFinancialYear(financial_year), end: "stated" };
}
