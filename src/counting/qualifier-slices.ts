/**
 * The qualifiers of counted money: which pounds of it are a ceiling, a floor or approximate. A qualifier
 * belongs to the sum that it is printed with: a fixed sum may hold a part that is “up to”.
 */
import type { Chain, Figure } from "../dataset/dataset.ts";
import { movesMoney, preferred } from "../dataset/movements.ts";
import { poundsCut } from "./cuts.ts";
import {
  addedQualified,
  qualifiedParts,
  inexactQualifier,
  ownQualified,
  type QualifiedParts,
} from "./qualified-parts.ts";
import type { Slice } from "./slice.ts";
import type { Included } from "./tally.ts";

/**
 * Divides an included sum, in pounds by qualifier. A sum with a qualifier of its own has it whole; a
 * fixed sum is looked into, part by part, whether or not its parts add up to it. Of several splits
 * the one that finds most; what no part qualifies is `exactly`. The pounds add up to those included.
 */
export function qualifierSlices({ figure, pounds, cut }: Included): Slice[] {
  if (pounds === undefined) return [];
  const own: Slice = {
    category: inexactQualifier(figure) ?? "exactly",
    pounds,
    figure,
    within: [],
  };
  if (own.category !== "exactly" || pounds === 0) return [own];
  const parts = mostQualified(figure.chain, cut).map((part) => ({
    ...part,
    within: [...part.within, figure],
  }));
  const qualified = parts.reduce((sum, part) => sum + part.pounds, 0);
  // Parts of more than is counted, such as of an increase: nobody says which of them count.
  if (qualified > pounds || pounds !== uncut(figure, cut)) return [own];
  return qualified === pounds ? parts : [...parts, { ...own, pounds: pounds - qualified }];
}

/** The qualified parts of some figures together, each with its whole amount. */
export function qualifiedOfFigures(figures: readonly Figure[]): QualifiedParts {
  return addedQualified(
    figures.map((figure) => qualifiedOfOne({ figure, pounds: figure.pounds, cut: [] })),
  );
}

/** The qualified parts of the counted money of a figure: the counted one itself, or one within it. */
export function qualifiedWithin(
  one: Included,
  { figure, pounds = 0 }: Pick<Included, "figure" | "pounds">,
): QualifiedParts {
  if (figure === one.figure) return qualifiedOfOne(one);
  if (inexactQualifier(figure) !== undefined) return ownQualified(figure, pounds);
  return qualifiedOfOne({ figure, pounds: uncut(figure, one.cut), cut: one.cut });
}

function qualifiedOfOne(one: Included): QualifiedParts {
  const all = qualifierSlices(one).map(({ category, pounds }) =>
    qualifiedParts(new Map([[category, pounds]])),
  );
  return addedQualified(all);
}

/** Replaces sources by their sum, where all of them are there: the qualifier of the sum is the one that is printed. */
export function sumsForSources(included: readonly Included[]): Included[] {
  const bySum = Map.groupBy(included, (one) => one.of ?? one);
  return [...bySum].flatMap(([sum, own]) => {
    const known = own.reduce((all, { pounds = NaN }) => all + pounds, 0);
    return known === sum.pounds ? [sum] : own;
  });
}

/** The parts of a sum that have a qualifier, in the split where these are most. */
function mostQualified(whole: Chain, cut: readonly Chain[]): Slice[] {
  const splits = [...Map.groupBy(whole.parts, ({ split }) => split).values()];
  const found = splits.map((links) => links.flatMap(({ chain }) => qualifiedSlices(chain, cut)));
  const sum = (slices: readonly Slice[]) => slices.reduce((all, { pounds }) => all + pounds, 0);
  return found.reduce<Slice[]>((most, one) => (sum(one) > sum(most) ? one : most), []);
}

function qualifiedSlices(chain: Chain, cut: readonly Chain[]): Slice[] {
  const figure = preferred(chain.figures.filter(movesMoney));
  if (!figure || cut.includes(chain)) return [];
  const slices = qualifierSlices({ figure, pounds: uncut(figure, cut), cut });
  return slices.filter(({ category, pounds }) => category !== "exactly" && pounds > 0);
}

/** Pounds of a figure without what is cut from it. */
function uncut({ pounds = 0, chain }: Figure, cut: readonly Chain[]): number {
  return Math.max(0, pounds - poundsCut(chain, cut));
}
