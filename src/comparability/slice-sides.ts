/** One council's money in a slice: how much, of what, with which qualifiers, and how much of it is inferred. */
import type { Council, Dataset } from "../dataset/dataset.ts";
import { addedQualified, type QualifiedParts } from "../counting/qualified-parts.ts";
import { denominator } from "../measures/denominator.ts";
import { measureOf } from "../measures/measure.ts";
import { perPerson } from "../topic.ts";
import type { Cell, NewnessShare } from "./cells.ts";

/** One council's money in a slice. */
export interface SliceSide {
  readonly council: Council;
  readonly pounds: number;
  /** Of the council's whole total, between 0 and 1. */
  readonly share: number;
  /** Of the council's money of this kind, between 0 and 1: money in slices of a narrower kind is not in it. */
  readonly of_kind: number;
  /** How much of it is new, was set aside before, or is not stated: one of these where the slice is of one. */
  readonly newness: readonly NewnessShare[];
  /** Undefined where the number of people is not known. */
  readonly per_person: number | undefined;
  /** Its qualified parts, in pounds. */
  readonly qualified: QualifiedParts;
  /** Pounds of the ceiling that all of it is a fixed part of; undefined where it is of none. */
  readonly within: number | undefined;
  /** The figures that the money is, or is a part of. */
  readonly figures: readonly string[];
}

interface OneSide {
  readonly cells: readonly Cell[];
  /** Pounds of the council's whole total, and of all of it that is of the kind. */
  readonly total: number;
  readonly kind: number;
}

/** What cells come to, with what of it is not fixed. */
export function moneyOf(cells: readonly Cell[]): Pick<SliceSide, "pounds" | "qualified"> {
  const qualified = addedQualified(cells.map((cell) => cell.qualified));
  return { pounds: sumOf(cells), qualified };
}

/** The side of a council that has these cells. */
export function sideOf(
  dataset: Dataset,
  council: Council,
  { cells, total, kind }: OneSide,
): SliceSide {
  const { pounds, qualified } = moneyOf(cells);
  const children = denominator(dataset, council, measureOf(perPerson.slug));
  const figures = cells.map(({ included: { figure } }) => figure);
  return {
    council,
    pounds,
    share: pounds / total,
    of_kind: pounds / kind,
    newness: [...Map.groupBy(cells, ({ newness }) => newness)].map(([newness, own]) => ({
      newness,
      pounds: sumOf(own),
      inferred: own.reduce((sum, { inferred }) => sum + inferred, 0),
      extra: own.reduce((sum, { extra }) => sum + extra, 0),
    })),
    within: cells.every(({ within }) => within === cells[0]?.within) ? cells[0]?.within : undefined,
    per_person: children?.known ? pounds / children.row.value : undefined,
    qualified,
    figures: [...new Set(figures.map(({ id }) => id))],
  };
}

/** The pounds of some cells. */
export function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { pounds }) => sum + pounds, 0);
}
