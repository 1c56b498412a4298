/**
 * How firm counted money is: which pounds of it are a ceiling, a floor or about right. A qualifier
 * belongs to the sum that it is printed with: a fixed sum may hold a part that is “up to”.
 */
import type { Chain, Figure } from "../dataset/dataset.ts";
import { movesMoney, preferred } from "../dataset/movements.ts";
import { poundsCut } from "./cuts.ts";
import { addedFirmness, firmnessOf, looseOf, ownFirmness, type Firmness } from "./firmness.ts";
import type { Slice } from "./slice.ts";
import type { Included } from "./tally.ts";

/**
 * Divides an included sum, in pounds by qualifier. A sum with a qualifier of its own has it whole; a
 * fixed sum is looked into, part by part, whether or not its parts add up to it. Of several splits
 * the one that finds most; what no part qualifies is `exactly`. The pounds add up to those included.
 */
export function firmSlices({ figure, pounds, cut }: Included): Slice[] {
  if (pounds === undefined) return [];
  const own: Slice = { category: looseOf(figure) ?? "exactly", pounds, figure, within: [] };
  if (own.category !== "exactly" || pounds === 0) return [own];
  const parts = loosest(figure.chain, cut).map((part) => ({
    ...part,
    within: [...part.within, figure],
  }));
  const loose = parts.reduce((sum, part) => sum + part.pounds, 0);
  // Parts of more than is counted, such as of an increase: nobody says which of them count.
  if (loose > pounds || pounds !== uncut(figure, cut)) return [own];
  return loose === pounds ? parts : [...parts, { ...own, pounds: pounds - loose }];
}

/** What is not fixed of some figures together, each with its whole amount. */
export function firmnessOfFigures(figures: readonly Figure[]): Firmness {
  return addedFirmness(
    figures.map((figure) => firmnessOfOne({ figure, pounds: figure.pounds, cut: [] })),
  );
}

/** What is not fixed of the counted money that a figure holds: the counted one itself, or one within it. */
export function firmnessWithin(
  one: Included,
  { figure, pounds = 0 }: Pick<Included, "figure" | "pounds">,
): Firmness {
  if (figure === one.figure) return firmnessOfOne(one);
  if (looseOf(figure) !== undefined) return ownFirmness(figure, pounds);
  return firmnessOfOne({ figure, pounds: uncut(figure, one.cut), cut: one.cut });
}

function firmnessOfOne(one: Included): Firmness {
  const all = firmSlices(one).map(({ category, pounds }) =>
    firmnessOf(new Map([[category, pounds]])),
  );
  return addedFirmness(all);
}

/** Sums in place of their sources, where all of these are there: a sum is told as it is printed. */
export function gathered(included: readonly Included[]): Included[] {
  const bySum = Map.groupBy(included, (one) => one.of ?? one);
  return [...bySum].flatMap(([sum, own]) => {
    const known = own.reduce((all, { pounds = NaN }) => all + pounds, 0);
    return known === sum.pounds ? [sum] : own;
  });
}

/** What is not fixed in the parts of a sum, in the split that finds most of it. */
function loosest(whole: Chain, cut: readonly Chain[]): Slice[] {
  const splits = [...Map.groupBy(whole.parts, ({ split }) => split).values()];
  const found = splits.map((links) => links.flatMap(({ chain }) => looseIn(chain, cut)));
  const sum = (slices: readonly Slice[]) => slices.reduce((all, { pounds }) => all + pounds, 0);
  return found.reduce<Slice[]>((most, one) => (sum(one) > sum(most) ? one : most), []);
}

function looseIn(chain: Chain, cut: readonly Chain[]): Slice[] {
  const figure = preferred(chain.figures.filter(movesMoney));
  if (!figure || cut.includes(chain)) return [];
  const slices = firmSlices({ figure, pounds: uncut(figure, cut), cut });
  return slices.filter(({ category, pounds }) => category !== "exactly" && pounds > 0);
}

/** Pounds of a figure without what is cut from it. */
function uncut({ pounds = 0, chain }: Figure, cut: readonly Chain[]): number {
  return Math.max(0, pounds - poundsCut(chain, cut));
}
