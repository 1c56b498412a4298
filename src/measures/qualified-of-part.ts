/** The qualified parts of a part of a total, scaled to the value that the part is measured as. */
import { breakdown, slices, type DimensionName } from "../counting/breakdown.ts";
import { qualifiedParts, type QualifiedParts } from "../counting/qualified-parts.ts";
import { memoized } from "../format/memoized.ts";
import type { Included } from "../counting/tally.ts";

/** One word of a dimension, and the value of the money that has it, in any unit. */
interface Part {
  readonly word: string | undefined;
  readonly value: number;
}

/** In the unit of the value; nothing where no money of what is counted is of the word. */
export function qualifiedOfPart(
  counted: readonly Included[],
  dimension: DimensionName,
  { word, value }: Part,
): QualifiedParts {
  const { all, byQualifier } = moneyOf(counted, dimension, word);
  const fitted = [...byQualifier].map(
    ([kind, pounds]) => [kind, all === 0 ? 0 : value * (pounds / all)] as const,
  );
  return qualifiedParts(new Map(fitted));
}

/** The money that has a word. The same is counted in several measures, and in both prices. */
const moneyOf = memoized(
  (counted: readonly Included[], dimension: DimensionName, word: string | undefined) => {
    const own = counted.flatMap((one) => {
      const parts = slices(one, dimension).filter(({ category }) => category === word);
      const pounds = parts.reduce((sum, part) => sum + part.pounds, 0);
      // A sum all of which is of the word stays one: a ceiling over it is said of no part.
      return pounds === one.pounds
        ? [{ ...one, pounds }]
        : parts.map((part) => ({ figure: part.figure, pounds: part.pounds, cut: one.cut }));
    });
    return {
      all: own.reduce((sum, { pounds }) => sum + pounds, 0),
      byQualifier: breakdown(own, "qualifier"),
    };
  },
  (dimension, word) => (word === undefined ? dimension : `${dimension} ${word}`),
);
