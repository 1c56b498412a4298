/**
 * What a council’s main decision authorised beside one year’s spending of that council and beside the people
 * it is for: numbers with the rows that they come from. The share is the measure’s own.
 */
import { authorityOf } from "../../../dataset/authorities.ts";
import type { Council, Dataset } from "../../../dataset/dataset.ts";
import { claimsOf, type Claims } from "../../../claims/claims.ts";
import { breakdown } from "../../../counting/breakdown.ts";
import { namedItems } from "../../../counting/named-items.ts";
import { qualifiedParts, type QualifiedParts } from "../../../counting/qualified-parts.ts";
import type { Total } from "../../../counting/total.ts";
import { totalOf } from "../../../counting/rules.ts";
import type { ValuedRow } from "../../../grouping/statistics-of.ts";
import { measured, measuredParts, type Measured } from "../../../measures/measured.ts";
import { totalRow, type TotalRow } from "../../../measures/totals.ts";
import { perPerson, shareOfSpending } from "../../../topic.ts";
import { heldBySpending, surelyHeld, yardsticks } from "../../../topic-statistics.ts";
import type { StatisticTarget } from "../../../wording/rich-text.ts";
import { pointsOf, printedValue } from "../../../measures/yardstick.ts";

/** One council's decision in proportion. */
export interface Proportion {
  readonly council: Council;
  /** The sum in pounds of the day. */
  readonly sum: TotalRow & { readonly value: number };
  /** `one-off`, `ongoing`; undefined where the papers do not say, or say both. */
  readonly recurrence: string | undefined;
  /** Of the sum, what is held against the spending, and its share; undefined where that is nothing. */
  readonly share: Share | undefined;
  /** Whether the spending surely holds nothing of the sum, or may hold some. */
  readonly surelyOut: boolean;
  /** Whether what some of the sum is for is our reading, on which the share rests. */
  readonly purposeRead: boolean;
  /** Whether the spending holds some of the share by our reading, and not by its own lines. */
  readonly heldRead: boolean;
  /** Other sums on a page about the decision, in pounds: no two may be rounded to the same words. */
  readonly others: readonly number[];
  /** The sum for each person, in pounds, with the people; undefined where they are not known. */
  readonly each: { readonly row: TotalRow; readonly people: ValuedRow } | undefined;
  /** Why the people are not known, with the day that is meant; undefined where they are. */
  readonly noPeople: string | undefined;
  readonly spent: ValuedRow;
  /** The year’s spending for each person, in pounds of the day, and the people: those of the year in which it begins. */
  readonly spentEach: { readonly pounds: number; readonly people: ValuedRow } | undefined;
  /** What the papers name as paid for by the sum without an amount, though the spending may not hold it. */
  readonly unheld: readonly UnheldItem[];
  /** Where the spending stands with its release and place. */
  readonly target: StatisticTarget;
}

interface Share {
  readonly pounds: number;
  readonly percent: number;
  /** The qualified parts of the pounds, and those of the percentage. */
  readonly qualified: QualifiedParts;
  readonly qualifiedPercent: QualifiedParts;
}

interface UnheldItem {
  readonly label: string;
  /** Whether the spending surely does not hold it, or may or may not. */
  readonly sure: boolean;
}

/** What can be said of a decision of a year whose spending is not known. */
export interface ProportionUnknown extends Pick<
  Proportion,
  "sum" | "recurrence" | "surelyOut" | "purposeRead" | "heldRead" | "each" | "noPeople"
> {
  /** Why the spending is not known, with the year that is meant. */
  readonly noSpending: string;
  /** Whether the spending of a year holds some of the sum, so that there is a share, and nobody can tell it. */
  readonly isHeld: boolean;
}

/** Undefined where the sum is not known, or the year’s spending is. */
export function proportionUnknown(
  dataset: Dataset,
  council: Council,
): ProportionUnknown | undefined {
  const { total, sum, share } = asked(dataset, council);
  const { value } = sum;
  if (value === null || share.denominator?.known === true) return undefined;
  return {
    ...known(dataset, total, share),
    sum: { ...sum, value },
    isHeld: share.numerator !== undefined,
    noSpending: share.denominator?.reason ?? "",
  };
}

/** Undefined where the sum or the year’s spending is not known. */
export function proportionOf(dataset: Dataset, council: Council): Proportion | undefined {
  const { total, sum, share } = asked(dataset, council);
  const { value } = sum;
  if (value === null || share.denominator?.known !== true) return undefined;
  const spent = share.denominator.row;
  const [{ slug }] = yardsticks;
  const id = authorityOf(dataset, council.gss_code)?.id ?? council.id;
  return {
    ...{ council, spent },
    sum: { ...sum, value },
    ...known(dataset, total, share),
    share: shareOf(share),
    others: sumsInWords(claimsOf(total)),
    spentEach: spentForEach(dataset, spent),
    unheld: namedItems(total.included).flatMap(({ label, purpose }) => {
      const held = purpose === undefined ? "yes" : heldBySpending[purpose];
      return held === "yes" ? [] : [{ label, sure: held !== "unsure" }];
    }),
    target: { page: "statistic", id, measure: slug, period: spent.period },
  };
}

const question = (measure: typeof perPerson.slug | typeof shareOfSpending.slug) =>
  ({ count: "decided", measure, prices: "cash" }) as const;

function asked(dataset: Dataset, council: Council) {
  const total = totalOf(dataset, council, "decided");
  const share = measured(dataset, total, question(shareOfSpending.slug));
  return { total, share, sum: totalRow(dataset, total) };
}

/** What is known whether the year’s spending is or not. */
function known(dataset: Dataset, total: Total, share: Measured) {
  const by = question(perPerson.slug);
  const people = measured(dataset, total, by).denominator;
  const words = [...breakdown(total.included, "recurrence").keys()];
  return {
    recurrence: words.length === 1 ? words[0] : undefined,
    surelyOut: share.not_held.every(({ sure }) => sure),
    heldRead: [...breakdown(share.counted, "purpose").keys()].some(
      (purpose) => !surelyHeld.some((held) => held === purpose),
    ),
    purposeRead: claimsOf(total).purposes.some(({ inferred }) => inferred > 0),
    each:
      people?.known === true
        ? { row: totalRow(dataset, total, by), people: people.row }
        : undefined,
    noPeople: people?.known === false ? people.reason : undefined,
  };
}

function shareOf(share: Measured): Share | undefined {
  const { value: percent, numerator: pounds, counted } = share;
  if (percent === undefined || pounds === undefined) return undefined;
  const qualified = qualifiedParts(breakdown(counted, "qualifier"));
  const qualifiedPercent = qualifiedParts(measuredParts(share, "qualifier") ?? new Map());
  return { pounds, percent, qualified, qualifiedPercent };
}

/** Every sum that a page gives of a total: by newness, purpose, recurrence, years. */
function sumsInWords({ sums, purposes, recurrence, periods }: Claims): number[] {
  const claims = [...sums.flatMap(({ parts }) => parts), ...purposes, ...recurrence, ...periods];
  return claims.map(({ pounds }) => pounds);
}

function spentForEach(dataset: Dataset, { gss_code, period }: ValuedRow): Proportion["spentEach"] {
  const point = pointsOf(dataset, yardsticks[0], gss_code).find((one) => one.period === period);
  const people = printedValue(point?.bottom);
  if (point?.value === undefined || people === undefined) return undefined;
  return { pounds: point.value / point.factor, people };
}
