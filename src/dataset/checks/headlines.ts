/** Each council that has figures has exactly one headline decision, which an official document records. */
import type { Problem } from "../../csv/problem.ts";
import { isOfficial } from "../chains.ts";
import type { Decision } from "../dataset.ts";
import { problemAt, type Check } from "./check.ts";

export const headlines: Check = ({ councils, decisions, figures }) => {
  const decided = Map.groupBy(decisions, ({ council }) => council);
  const withFigures = new Set(figures.map(({ council }) => council));
  return councils.flatMap((council) => {
    const own = decided.get(council) ?? [];
    const [first, ...others] = own.filter((decision) => decision.headline === "yes");
    if (first) {
      const line = first.cells.position.line;
      const repeated = others.map((other) =>
        problemAt(other, "headline", `one headline per council (line ${line} is one)`),
      );
      return [...fromPress(first), ...repeated];
    }
    if (!withFigures.has(council)) return [];
    const row = own[0] ?? council;
    const field = own[0] ? "headline" : "id";
    return [problemAt(row, field, `yes in one decision of ${council.id}, which has figures`)];
  });
};

/** Nothing that rests on press enters a total, so it cannot stand for the council. */
function fromPress(decision: Decision): Problem[] {
  if (isOfficial(decision)) return [];
  const allowed = `an empty cell, and yes in a decision that an official document records: ${decision.document.id} is press`;
  return [problemAt(decision, "headline", allowed)];
}
