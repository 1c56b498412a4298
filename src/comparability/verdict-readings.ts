/** The parts of a total that a verdict marks as our reading, dimension by dimension: pounds by word. */
import { breakdownOf, slices, type Breakdown } from "../counting/breakdown.ts";
import { evidenceOf } from "../counting/evidence.ts";
import type { Total } from "../counting/total.ts";
import { newnessParts } from "./cells.ts";
import type { Profile } from "./verdict-likeness.ts";

/** Without what is printed, and without what the papers do not say. */
export function readingsOf({ included, count }: Total): Partial<Profile> {
  const known = included.filter(({ pounds }) => pounds !== undefined);
  const byDimension = (["recurrence", "money_type", "purpose", "period"] as const).map(
    (dimension) =>
      [
        dimension,
        breakdownOf(
          known
            .flatMap((one) => slices(one, dimension))
            .filter(({ figure }) => evidenceOf(figure, dimension) === "our reading"),
        ),
      ] as const,
  );
  const newness = known
    .flatMap((one) => newnessParts(one, count))
    .map(({ newness: category, inferred }) => ({ category, pounds: inferred }));
  const all: readonly (readonly [string, Breakdown])[] = [
    ...byDimension,
    ["newness", breakdownOf(newness)],
  ];
  return Object.fromEntries(all.filter(([, parts]) => [...parts.values()].some(Boolean)));
}
