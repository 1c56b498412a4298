/**
 * Sums whose years are printed and lost in their pieces: these go by another split, and a pound stands in one
 * piece. And pieces that are no money of their own, but what rounding leaves of a sum.
 */
import { roundingOf } from "../dataset/checks/complete-splits.ts";
import type { Figure } from "../dataset/dataset.ts";
import { breakdown, dimensions } from "./breakdown.ts";
import { poundsCut } from "./cuts.ts";
import { pieces } from "./pieces.ts";
import type { Slice } from "./slice.ts";
import type { Included } from "./tally.ts";

/** A sum that is divided by year in breakdowns, and whose pieces do not say all of it. */
interface UndatedSum {
  /** Figures of its pieces that have no year. */
  readonly figures: readonly Figure[];
  /** Pounds by financial year that no piece of it has. */
  readonly years: ReadonlyMap<string, number>;
}

/** The sums within an included one whose years its pieces lose, each year’s pounds once. */
export function undatedSums(one: Included): UndatedSum[] {
  const all = pieces(one).map((piece) => ({ ...piece, path: [piece.figure, ...piece.within] }));
  const lostOf = (sum: Figure) =>
    lostYears(
      inside(one, sum),
      all.filter(({ path }) => path.includes(sum)),
    );
  if (lostOf(one.figure).size === 0) return [];
  const known = new Map<Figure, ReadonlyMap<string, number>>();
  const found: UndatedSum[] = [];
  // From the furthest down: what a sum inside has lost is not lost again by the one that holds it.
  const depth = (sum: Figure) => Math.max(...all.map(({ path }) => path.indexOf(sum)));
  const sums = [...new Set(all.flatMap(({ path }) => path))];
  for (const sum of sums.sort((a, b) => depth(a) - depth(b))) {
    const own = all.filter(({ path }) => path.includes(sum));
    const below = [...known].filter(
      ([inner]) => inner !== sum && own.some(({ path }) => path.includes(inner)),
    );
    const years = without(
      lostOf(sum),
      below.map(([, of]) => of),
    );
    if (years.size === 0) continue;
    known.set(sum, years);
    const undated = own.filter(({ figure }) => dimensions.financial_year(figure) === undefined);
    found.push({ figures: undated.map(({ figure }) => figure), years });
  }
  return found;
}

/** Pounds by year that a sum has in a breakdown, and its pieces have not. */
function lostYears(one: Included, own: readonly Pick<Slice, "figure" | "pounds">[]) {
  const stated = new Map<string, number>();
  for (const { figure, pounds } of own) {
    const year = dimensions.financial_year(figure) ?? "";
    stated.set(year, (stated.get(year) ?? 0) + pounds);
  }
  const years = [...breakdown([one], "financial_year")].flatMap(([year, pounds]) =>
    year === undefined ? [] : [[year, pounds] as const],
  );
  return without(new Map(years), [stated]);
}

function without(
  years: ReadonlyMap<string, number>,
  others: readonly ReadonlyMap<string, number>[],
): Map<string, number> {
  const left = [...years].map(([year, pounds]): [string, number] => [
    year,
    others.reduce((rest, other) => rest - (other.get(year) ?? 0), pounds),
  ]);
  return new Map(left.filter(([, pounds]) => pounds > 0));
}

function inside(one: Included, sum: Figure): Included {
  if (sum === one.figure) return one;
  return { ...one, figure: sum, pounds: (sum.pounds ?? 0) - poundsCut(sum.chain, one.cut) };
}

/** Figures of an included sum whose piece is only what rounded parts leave: no money that was decided. */
export function roundingRests(one: Included): Figure[] {
  const all = pieces(one);
  return all
    .filter(({ figure, pounds }) => {
      const isDivided = all.some(({ within }) => within.includes(figure));
      return isDivided && pounds <= roundingIn(figure);
    })
    .map(({ figure }) => figure);
}

/** How far the sum and its parts may be apart, in the complete split where that is most; 0 without one. */
function roundingIn({ chain }: Figure): number {
  const splits = chain.figures.flatMap((whole) =>
    (whole.complete_splits ?? []).map((split) => [
      whole,
      ...whole.parts.filter((link) => link.split === split).map(({ part }) => part),
    ]),
  );
  const known = splits.filter((figures) => figures.every(({ pounds }) => pounds !== undefined));
  return Math.max(0, ...known.map(roundingOf));
}
