/** What of a part of a total is not fixed, fitted to the value that the part is measured as. */
import { breakdown, slices, type DimensionName } from "../counting/breakdown.ts";
import { firmnessOf, type Firmness } from "../counting/firmness.ts";
import type { Included } from "../counting/tally.ts";

/** One word of a respect, and what the money of which it is said is measured as, in any unit. */
interface Part {
  readonly word: string | undefined;
  readonly value: number;
}

/** In the unit of the value; nothing where no money of what is counted is of the word. */
export function firmnessOfPart(
  counted: readonly Included[],
  respect: DimensionName,
  { word, value }: Part,
): Firmness {
  const own = counted.flatMap((one) => {
    const parts = slices(one, respect).filter(({ category }) => category === word);
    const pounds = parts.reduce((sum, part) => sum + part.pounds, 0);
    // A sum all of which is of the word stays one: a ceiling over it is said of no part.
    return pounds === one.pounds
      ? [{ ...one, pounds }]
      : parts.map((part) => ({ figure: part.figure, pounds: part.pounds, cut: one.cut }));
  });
  const all = own.reduce((sum, { pounds }) => sum + pounds, 0);
  const fitted = [...breakdown(own, "firmness")].map(
    ([kind, pounds]) => [kind, all === 0 ? 0 : value * (pounds / all)] as const,
  );
  return firmnessOf(new Map(fitted));
}
