/** An included sum judged as one: how much of it is new, was set aside before, or is not stated. */
import type { Figure } from "../dataset/dataset.ts";
import { breakdown, slices } from "../counting/breakdown.ts";
import { certainly, firmnessOf, type Firmness } from "../counting/firmness.ts";
import { newMoneyPieces } from "../counting/new-money.ts";
import type { Included } from "../counting/tally.ts";
import type { CountSlug } from "../counting/total.ts";
import { earmarkingEvidence } from "../counting/evidence.ts";

/** Whether money is new, or an earlier decision had set it aside. */
export type Newness = "new" | "already set aside";

/** Money of which the same is known. */
export interface NewnessClaim {
  /** Undefined where the papers do not say. */
  readonly newness: Newness | undefined;
  readonly pounds: number;
  readonly firmness: Firmness;
  /** Pounds of it of which it is our reading, and not printed in so many words. */
  readonly reading: number;
  /** Pounds that are taken as new because the paper calls them extra and names no pot. */
  readonly extra: number;
  /** The figures that were judged. */
  readonly figures: readonly Figure[];
}

/** A claim for each piece that the counting rule judges by itself. */
export function judgedClaims(part: Included, count: CountSlug): NewnessClaim[] {
  return amountsOf(part, count)
    .filter(({ pounds }) => pounds > 0)
    .map(({ figure, newness, pounds, whole }) => {
      const isReading = newness !== undefined && earmarkingEvidence(figure) === "our reading";
      const isExtra = newness === "new" && figure.inherited.from_pot?.kind === "not named";
      const own = breakdown([{ figure, pounds: whole, cut: part.cut }], "firmness");
      return {
        newness,
        pounds,
        firmness: certainly(firmnessOf(own), { part: pounds, whole }),
        reading: isReading ? pounds : 0,
        extra: isExtra ? pounds : 0,
        figures: [figure],
      };
    });
}

interface JudgedAmount {
  readonly figure: Figure;
  readonly newness: Newness | undefined;
  readonly pounds: number;
  /** What was judged together with it. */
  readonly whole: number;
}

/** As the rule for new money judges what a decision authorised, else by each figure's pot. */
function amountsOf(part: Included, count: CountSlug): JudgedAmount[] {
  const { figure, pounds = 0 } = part;
  if (count === "new-money") return [{ figure, newness: "new", pounds, whole: pounds }];
  if (count === "all-identified")
    return slices(part, "earmarked").map((slice) => ({
      figure: slice.figure,
      newness: earmarked[slice.category ?? ""],
      pounds: slice.pounds,
      whole: slice.pounds,
    }));
  return newMoneyPieces({ included: [part] }).flatMap((piece) => {
    const { new_pounds, before, not_stated } = piece;
    const whole = new_pounds + before + not_stated;
    return [
      { figure: piece.figure, newness: "new" as const, pounds: new_pounds, whole },
      { figure: piece.figure, newness: "already set aside" as const, pounds: before, whole },
      { figure: piece.figure, newness: undefined, pounds: not_stated, whole },
    ];
  });
}

const earmarked: Readonly<Record<string, Newness | undefined>> = {
  yes: "already set aside",
  no: "new",
};
