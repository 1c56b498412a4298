/**
 * Counted money divided as far down as its papers divide it: each pound then stands with one figure,
 * so that any choice of figures, and any grouping of them, counts it at most once.
 */
import type { Figure } from "../dataset/dataset.ts";
import { asFarAsPrinted, dimensions, divide, type Slice } from "./breakdown.ts";
import type { Included } from "./tally.ts";

/** Counted money that one figure alone speaks for: the furthest down that prints it. */
type Piece = Omit<Slice, "category">;

/**
 * The pieces of one included figure: through all of its items, else sources, else through those that are printed,
 * where one is for something else than the sum, else by year, and so on within each part. What no part explains
 * stays with the sum that holds it. They add up to the included pounds; a figure whose amount is absent has none.
 */
export function pieces({ figure, pounds, cut }: Included): Piece[] {
  if (pounds === undefined) return [];
  const division = { dimension: dimensions.purpose, ways: asFarAsPrinted, cut };
  const found = new Map<Figure, Piece>();
  for (const { figure: part, pounds: own, within } of divide(figure, pounds, division)) {
    const before = found.get(part)?.pounds ?? 0;
    found.set(part, { figure: part, pounds: before + own, within });
  }
  return [...found.values()];
}
