/**
 * A share of a whole that a paper prints in place of pounds: "50%". It is what the other parts of a
 * complete split leave, where all of them and the whole have amounts.
 */
import type { LinkedFigure } from "./dataset.ts";

/** Pounds of a figure that is printed as a share; undefined for others, and where they are not known. */
export function shareOf(figure: LinkedFigure): number | undefined {
  if (figure.amount_absent !== "share") return undefined;
  const [pounds] = figure.part_of.flatMap(({ whole, split }) => {
    if (whole.pounds === undefined || !whole.complete_splits?.includes(split)) return [];
    const others = whole.parts.filter((link) => link.split === split && link.part !== figure);
    if (others.some(({ part }) => part.pounds === undefined)) return [];
    return others.reduce((left, { part }) => left - (part.pounds ?? 0), whole.pounds);
  });
  return pounds;
}
