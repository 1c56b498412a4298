/**
 * What each council's main decision authorised, by what is known of it: new, set aside before, or not
 * stated; a ceiling apart from fixed sums, capital apart from all else. Numbers only.
 */
import { perPerson } from "../../topic.ts";
import type { Council, Dataset, Decision, Figure } from "../../dataset/dataset.ts";
import { claimsOf } from "../../claims/claims.ts";
import type { NewnessClaim, SumClaim } from "../../claims/newness.ts";
import type { Newness } from "../../counting/new-money.ts";
import { isAll, type QualifiedParts } from "../../counting/qualified-parts.ts";
import { totalOf } from "../../counting/rules.ts";
import { colourOf } from "../../grouping/council-colours.ts";
import { headlineOf } from "../../measures/council-summary.ts";
import { denominator } from "../../measures/denominator.ts";
import { measureOf } from "../../measures/measure.ts";

/** One bar: what a council's main decision authorised, or one kind of it. */
export interface NewnessRow {
  readonly council: Council;
  readonly colour: number;
  readonly headline: Decision | undefined;
  /** What may be told as one sum; undefined where no amount is known. */
  readonly sum: SumClaim | undefined;
  readonly parts: readonly NewnessPart[];
}

/** A part of a bar, of which the same is known. */
export interface NewnessPart {
  /** Undefined where the papers do not say. */
  readonly newness: Newness | undefined;
  /** Printed as “up to”. */
  readonly ceiling: boolean;
  /** A fixed sum within a larger one that is a ceiling. */
  readonly within: boolean;
  /** All of it is printed as “about”, or is within a sum that is. */
  readonly about: boolean;
  readonly pounds: number;
  /** Its qualified parts, in pounds. */
  readonly qualified: QualifiedParts;
  /** Whether any of it is inferred: our reading, not printed in so many words. */
  readonly inferred: boolean;
  /** Taken as new because the paper calls it extra. */
  readonly extra: boolean;
  /** Undefined where the number of people is not known. */
  readonly per_person: number | undefined;
  /** The one figure that it is; undefined where there are several. */
  readonly figure: Figure | undefined;
}

/** One row for each council, more where it has capital, or one-off and ongoing sums; in the order given. */
export function newnessRows(dataset: Dataset, councils: readonly Council[]): NewnessRow[] {
  return councils.flatMap((council): NewnessRow[] => {
    const { sums } = claimsOf(totalOf(dataset, council, "decided"));
    const row = {
      council,
      colour: colourOf(dataset, council),
      headline: headlineOf(dataset, council),
    };
    if (sums.length === 0) return [{ ...row, sum: undefined, parts: [] }];
    const children = denominator(dataset, council, measureOf(perPerson.slug));
    const people = children?.known ? children.row.value : undefined;
    return sums.map((sum) => ({
      ...row,
      sum,
      parts: sum.parts.flatMap((claim) => barParts(claim, { sum, people })),
    }));
  });
}

/** What is fixed of a claim, then what is a ceiling. */
function barParts(
  claim: NewnessClaim,
  { sum, people }: { readonly sum: SumClaim; readonly people: number | undefined },
): NewnessPart[] {
  const over = sum.parts.length > 1 && isAll(sum.qualified.ceiling, sum.pounds);
  const { newness, pounds, qualified, inferred, extra, figures } = claim;
  const ceiling = isAll(qualified.ceiling, pounds) ? pounds : qualified.ceiling;
  const [figure, ...others] = figures;
  const part = (own: number, isCeiling: boolean): NewnessPart => ({
    newness,
    ceiling: isCeiling,
    within: over && !isCeiling,
    about: isAll(sum.qualified.about, sum.pounds) || isAll(qualified.about, pounds),
    pounds: own,
    qualified: isCeiling ? { ceiling: own, floor: 0, about: 0 } : { ...qualified, ceiling: 0 },
    inferred: inferred > 0,
    extra: extra > 0,
    per_person: people === undefined ? undefined : own / people,
    figure: others.length === 0 ? figure : undefined,
  });
  return [part(pounds - ceiling, false), part(ceiling, true)].filter((one) => one.pounds > 0);
}
