/** Sums of streams in words, one for each kind: one-off and ongoing money are never added. */
import { inWords } from "../../../format/money.ts";
import {
  addedQualified,
  qualifiedParts,
  type QualifiedParts,
} from "../../../counting/qualified-parts.ts";
import { qualifiedOfFigures } from "../../../counting/qualifier-slices.ts";
import type { Figure } from "../../../dataset/dataset.ts";
import { qualifiedAmount } from "../../../wording/qualified/qualified-amount.ts";
import { recurrenceRead } from "../../../wording/ground-words.ts";
import { kindOf } from "../../../wording/sums-in-words.ts";
import { inferredOf, type Money, type SumShare } from "./leg.ts";

interface Amount extends Money {
  readonly shares: readonly SumShare[];
}

const order = ["ongoing", "one-off", "not stated"];

/** Whether nothing is stated of the kind of any: then a sentence says so once. */
export function isPlain(amounts: readonly Money[]): boolean {
  return amounts.every(({ recurrence, capital }) => recurrence === "not stated" && !capital);
}

/**
 * `£10.5m ongoing`, `£8.17m capital`: one text for each kind of money. The key, whose tint the money has,
 * says “not stated whether one-off or ongoing”, so `£7.61m` alone does here.
 */
export function amountsInWords(amounts: readonly Amount[]): string[] {
  return amountsByKind(amounts, shortKind);
}

function shortKind({ recurrence, capital, inferred }: Money): string {
  const words = [
    ...(recurrence === "not stated" ? [] : [`${recurrence}${recurrenceRead(inferred)}`]),
    ...(capital ? ["capital"] : []),
  ];
  return words.map((word) => ` ${word}`).join("");
}

/** Sums of one kind each, with what is said behind each. */
export function amountsByKind(
  amounts: readonly Amount[],
  behind: (kind: Money) => string,
): string[] {
  const kinds = Map.groupBy(
    amounts,
    ({ recurrence, capital }) => `${capital ? 1 : 0}${order.indexOf(recurrence)}`,
  );
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...rest]]) => {
      if (!first) return [];
      const all = [first, ...rest];
      return `${plainAmounts(all.flatMap(({ shares }) => shares))}${behind({ ...first, inferred: inferredOf(all) })}`;
    });
}

/** `up to £600,000`, `£6.57m (£600,000 of it “up to”)`: of any kind, added up. */
export function plainAmounts(shares: readonly SumShare[]): string {
  const qualified = [...Map.groupBy(shares, ({ whole }) => whole)].map(qualifiedOfShares);
  return qualifiedAmount(poundsOf(shares), addedQualified(qualified), inWords);
}

/** Where all of a sum is here its own qualifier holds, as fixed shares may stand within a ceiling; else those of the shares. */
function qualifiedOfShares([whole, shares]: readonly [
  Figure,
  readonly SumShare[],
]): QualifiedParts {
  if (poundsOf(shares) === whole.pounds) return qualifiedOfFigures([whole]);
  const own = shares.map(({ pounds, qualifier }) => qualifiedParts(new Map([[qualifier, pounds]])));
  return addedQualified(own);
}

function poundsOf(shares: readonly SumShare[]): number {
  return shares.reduce((sum, { pounds }) => sum + pounds, 0);
}

/** `up to £600,000 one-off`, `£48.3m capital`: nobody asks of capital whether it is spent once or every year. */
export function amountInWords(amount: Amount): string {
  const { recurrence, capital } = amount;
  const sum = plainAmounts(amount.shares);
  if (recurrence !== "not stated") return `${sum} ${kindOf(amount)}`;
  return capital ? `${sum} capital` : `${sum} not stated whether one-off or ongoing`;
}

/** ` Within a sum of up to £4.78m.`: why a fixed sum has the outline of a ceiling. */
export function withinWords({ ceiling, qualifier, shares }: Amount): string {
  const [share] = shares;
  if (!ceiling || qualifier === "up-to" || share?.whole.qualifier !== "up-to") return "";
  return ` Within a sum of up to ${inWords(share.whole.pounds ?? 0, "ceiling")}.`;
}
