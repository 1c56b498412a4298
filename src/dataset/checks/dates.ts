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

/** A day that is our reading of a decision is no more for the paper that tells of it, and for its meeting. */
export const readDays: Check = ({ decisions, documents, events }) =>
  decisions
    .filter(({ inferred }) => inferred?.includes("date"))
    .flatMap((decision) => {
      const { council, date, document } = decision;
      const meetings = events.filter(
        (event) => event.council === council && event.kind === "meeting",
      );
      const same = [...documents.filter((one) => one === document), ...meetings].filter(
        (row) => row.date === date && !row.inferred?.includes("date"),
      );
      const { line } = decision.cells.position;
      return same.map((row) =>
        problemAt(row, "inferred", `date, as the decision of that day has it (line ${line})`),
      );
    });

/** Whether a date is before another, compared at the coarser precision. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

function laterThan({ date, cells }: Decision, reason: string): string {
  return `${date} or later, the date of the decision ${reason} (line ${cells.position.line})`;
}
