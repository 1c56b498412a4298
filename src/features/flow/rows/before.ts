/**
 * Where a pot that money comes from was itself filled from. Told only where nobody can doubt it:
 * all that went in stands in our tables, and it is one sum from one pot.
 */
import type { Dataset, Figure } from "../../../dataset/dataset.ts";
import { potMovements } from "../../../dataset/movements.ts";
import { inexactQualifier } from "../../../counting/qualified-parts.ts";
import { rowsOf } from "../../../grouping/by-council.ts";
import type { Total } from "../../../counting/total.ts";
import { inferredOf, type Leg } from "./leg.ts";
import { passing, sourceOf, type FlowEnd } from "./flow-ends.ts";
import { isCounted } from "./releases.ts";

/** One leg for each kind of money from such a pot. The legs' own source is a pot passed through. */
export function legsBefore(dataset: Dataset, total: Total, legs: readonly Leg[]): Leg[] {
  const sources = new Map(legs.map(({ from }) => [from.key, from]));
  return [...sources.values()].flatMap((source) => {
    const out = legs.filter(({ from }) => from.key === source.key);
    const filling = onlyFilling(dataset, total, source);
    const sum = out.reduce((all, { pounds }) => all + pounds, 0);
    const isFilled = legs.some(({ to }) => to.kind === "pot" && to.pot === source.pot);
    if (!filling || isFilled || (filling.pounds ?? 0) < sum) return [];
    return kinds(out).map((leg) => ({
      ...leg,
      stage: "before" as const,
      from: sourceOf(filling.inherited.from_pot),
      to: source,
      ceiling: filling.qualifier === "up-to",
      qualifier: inexactQualifier(filling),
      figure: filling,
      whole: filling,
      decision: filling.decision,
    }));
  });
}

/** Sources that have such a leg before them, as places that money passes through. */
export function afterBefore(legs: readonly Leg[]): Leg[] {
  const known = new Set(legs.filter(({ stage }) => stage === "before").map(({ to }) => to.key));
  const settle = (place: FlowEnd): FlowEnd =>
    place.pot && known.has(place.key) ? passing(place.pot) : place;
  return legs.map((leg) =>
    leg.stage === "before" ? { ...leg, to: settle(leg.to) } : { ...leg, from: settle(leg.from) },
  );
}

function onlyFilling(dataset: Dataset, total: Total, { kind, pot }: FlowEnd): Figure | undefined {
  if (kind !== "source" || pot?.inflow !== "whole") return undefined;
  const { fillings } = potMovements(rowsOf(dataset, total.council), pot);
  const [filling] = fillings;
  const from = filling?.inherited.from_pot;
  if (!filling || fillings.length > 1 || !from || from === pot) return undefined;
  return isCounted(filling, total) ? undefined : filling;
}

/** The legs with those of the same kind added. */
function kinds(legs: readonly Leg[]): Leg[] {
  const alike = Map.groupBy(legs, ({ recurrence, capital }) =>
    [recurrence, capital ? "capital" : "revenue"].join(" "),
  );
  return [...alike.values()].flatMap(([first, ...rest]) =>
    first
      ? [
          {
            ...first,
            pounds: rest.reduce((all, { pounds }) => all + pounds, first.pounds),
            inferred: inferredOf([first, ...rest]),
          },
        ]
      : [],
  );
}
