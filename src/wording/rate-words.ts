/** One council at the rate of another, in a sentence. A ceiling stays a ceiling; what a share leaves out is named. */
import type { RateRow } from "../comparability/rates.ts";
import { fixed, type QualifiedParts } from "../counting/qualified-parts.ts";
import { inWords } from "../format/money.ts";
import { inUnit } from "../format/units.ts";
import { possessive } from "../format/words.ts";
import type { TotalRow } from "../measures/totals.ts";
import { perPerson, shareOfSpending } from "../topic.ts";
import { qualifiedLink } from "./qualified/qualified-link.ts";
import { inBrackets } from "./qualified/qualified-amount.ts";
import { link, richText, type LinkTarget, type RichText } from "./rich-text.ts";
import { notHeldWords, totalTarget } from "./sums-in-words.ts";

/** The totals of the two councils in the measure of the rate: whose rate it is, and to whom it is applied. */
export interface RateSides {
  readonly at: TotalRow;
  readonly of: TotalRow;
}

/** `At Aston’s rate, up to £51.86 each, Barton would have authorised up to £3.86m instead of £4.46m.` */
export function rateSentence(
  row: RateRow,
  sides: RateSides,
  targetOf: (side: TotalRow) => LinkTarget = totalTarget,
): RichText {
  const { at, of } = row;
  const { rate, would_be, instead } = rateParts(row, sides, targetOf);
  return richText`At ${possessive(at.short_name)} rate, ${rate}, ${of.short_name} would have authorised ${would_be}${instead}.`;
}

/** The amounts of the sentence, each with its words. */
export function rateParts(
  { rate, would_be, was }: RateRow,
  { at, of }: RateSides,
  targetOf: (side: TotalRow) => LinkTarget = totalTarget,
) {
  const { after } = at.unit === perPerson.unit ? perPerson : shareOfSpending;
  const own = qualifiedLink(rate, at.qualified, (value, bound) =>
    link(inUnit(value, at.unit, bound), targetOf(at)),
  );
  const would = qualifiedLink(would_be, scaled(at.qualified, would_be / rate), (value, bound) =>
    link(inWords(value, bound), targetOf(at)),
  );
  const before = (value: number) =>
    qualifiedLink(
      value,
      scaled(of.qualified, value / (of.value ?? 1)),
      (part, bound) => link(inWords(part, bound), targetOf(of)),
      [notHeldWords(of)],
    );
  return {
    rate: richText`${own} ${after}${inBrackets([notHeldWords(at)])}`,
    would_be: would,
    instead: was === undefined ? [] : richText` instead of ${before(was)}`,
  };
}

function scaled({ ceiling, floor, about }: QualifiedParts, by: number): QualifiedParts {
  if (!Number.isFinite(by)) return fixed;
  return { ceiling: ceiling * by, floor: floor * by, about: about * by };
}
