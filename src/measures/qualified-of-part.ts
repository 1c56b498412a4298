/** The qualified parts of a part of a total, scaled to the value that the part is measured as. */
import { slices, type DimensionName } from "../counting/breakdown.ts";
import { qualifiedParts, type QualifiedParts } from "../counting/qualified-parts.ts";
import { memoized } from "../format/memoized.ts";
import type { Included } from "../counting/tally.ts";
import { measuredParts, type Measured } from "./measured.ts";

/** One word of a dimension, and the value of the money that has it, in any unit. */
interface Part {
  readonly word: string | undefined;
  readonly value: number;
}

/** Of what is included of a sum, in the unit of the value; nothing where no money of it is of the word. */
export function qualifiedOfPart(
  sum: Measured,
  included: readonly Included[],
  dimension: DimensionName,
  { word, value }: Part,
): QualifiedParts {
  const own = moneyOf(included, dimension, word);
  const found = [...(measuredParts(sum, "qualifier", own) ?? [])];
  const all = found.reduce((known, [, part]) => known + part, 0);
  const fitted = found.map(([kind, part]) => [kind, all === 0 ? 0 : value * (part / all)] as const);
  return qualifiedParts(new Map(fitted));
}

/** The money that has a word. The same is counted in several measures, and in both prices. */
const moneyOf = memoized(
  (
    included: readonly Included[],
    dimension: DimensionName,
    word: string | undefined,
  ): readonly Included[] =>
    included.flatMap((one) => {
      const parts = slices(one, dimension).filter(({ category }) => category === word);
      const pounds = parts.reduce((sum, part) => sum + part.pounds, 0);
      // A sum all of which is of the word stays one: a ceiling over it is said of no part.
      return pounds === one.pounds
        ? [{ ...one, pounds }]
        : parts.map((part) => ({ figure: part.figure, pounds: part.pounds, cut: one.cut }));
    }),
  (dimension, word) => (word === undefined ? dimension : `${dimension} ${word}`),
);
