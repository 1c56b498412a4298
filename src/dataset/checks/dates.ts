/** Decisions come after those they follow, and figures after those they supersede. */
import type { Decision } from "../dataset.ts";
import { problemAt, type Check } from "./check.ts";

export const decisionDates: Check = ({ decisions }) =>
  decisions.flatMap((decision) =>
    decision.follows
      .filter((earlier) => isBefore(decision.date, earlier.date))
      .map((earlier) => problemAt(decision, "date", laterThan(earlier, "which it follows"))),
  );

export const successionDates: Check = ({ figures }) =>
  figures.flatMap((figure) =>
    figure.supersedes
      .filter((earlier) => isBefore(figure.decision.date, earlier.decision.date))
      .map((earlier) => {
        const line = earlier.cells.position.line;
        const allowed = `figures decided not later than ${figure.decision.date} (line ${line}: ${earlier.decision.date})`;
        return problemAt(figure, "supersedes", allowed);
      }),
  );

/** Whether a date is before another, compared at the coarser precision. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

function laterThan({ date, cells }: Decision, reason: string): string {
  return `${date} or later, the date of the decision ${reason} (line ${cells.position.line})`;
}
