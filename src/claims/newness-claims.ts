/** How much of one included sum is new, was set aside before, or is not stated. */
import type { Figure } from "../dataset/dataset.ts";
import { breakdown, slices } from "../counting/breakdown.ts";
import {
  surelyQualified,
  qualifiedParts,
  type QualifiedParts,
} from "../counting/qualified-parts.ts";
import { newMoneyPieces, type Newness } from "../counting/new-money.ts";
import type { Included } from "../counting/tally.ts";
import type { CountSlug } from "../counting/total.ts";
import { earmarkingEvidence, yearSetAside } from "../counting/evidence.ts";

/** Money of which the same is known. */
export interface NewnessClaim {
  /** Undefined where the papers do not say. */
  readonly newness: Newness | undefined;
  readonly pounds: number;
  readonly qualified: QualifiedParts;
  /** Pounds of it for which the answer is inferred: our reading, not printed in so many words. */
  readonly inferred: number;
  /** Pounds that are taken as new because the paper calls them extra and names no pot. */
  readonly extra: number;
  /** Pounds from a government grant, and those of them that are about right. */
  readonly grant: number;
  readonly grant_about: number;
  /** Of money for every year that is set aside before: what is so of the money of one year only. */
  readonly of_one_year: readonly { readonly year: string; readonly pounds: number }[];
  /** The figures that the claim rests on. */
  readonly figures: readonly Figure[];
}

/** A claim for each piece of an included sum, as the counting rule divides it. */
export function newnessClaims(part: Included, count: CountSlug): NewnessClaim[] {
  return amountsOf(part, count)
    .filter(({ pounds }) => pounds > 0)
    .map(({ figure, newness, pounds, whole }) => {
      const isReading = newness !== undefined && earmarkingEvidence(figure) === "our reading";
      const isExtra = newness === "new" && figure.inherited.from_pot?.kind === "not named";
      const own = breakdown([{ figure, pounds: whole, cut: part.cut }], "qualifier");
      const qualified = surelyQualified(qualifiedParts(own), { part: pounds, whole });
      const isGrant = figure.inherited.from_pot?.kind === "government grant";
      return {
        newness,
        pounds,
        qualified,
        inferred: isReading ? pounds : 0,
        extra: isExtra ? pounds : 0,
        grant: isGrant ? pounds : 0,
        grant_about: isGrant ? qualified.about : 0,
        of_one_year: newness === "already set aside" ? ofOneYear(figure, pounds) : [],
        figures: [figure],
      };
    });
}

function ofOneYear(figure: Figure, pounds: number): NewnessClaim["of_one_year"] {
  const year = yearSetAside(figure);
  return year === undefined ? [] : [{ year, pounds }];
}

interface NewnessAmount {
  readonly figure: Figure;
  readonly newness: Newness | undefined;
  readonly pounds: number;
  /** Pounds of the piece that the amount is a part of. */
  readonly whole: number;
}

/** What a decision authorised, by the rule for new money; for other totals by each figure's pot. */
function amountsOf(part: Included, count: CountSlug): NewnessAmount[] {
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
