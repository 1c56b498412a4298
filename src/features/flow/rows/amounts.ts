/** Sums of streams in words, one for each kind: one-off and ongoing money are never added. */
import { inWords } from "../../../format/money.ts";
import { addedQualified, qualifiedParts } from "../../../counting/qualified-parts.ts";
import { qualifiedAmount } from "../../../wording/qualified/qualified-amount.ts";
import { recurrenceRead } from "../../../wording/ground-words.ts";
import { kindOf } from "../../../wording/sums-in-words.ts";
import { inferredOf, type Money } from "./leg.ts";

interface Amount extends Money {
  readonly pounds: number;
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
      return `${plainAmounts(all)}${behind({ ...first, inferred: inferredOf(all) })}`;
    });
}

/** `up to £600,000`, `£6.57m (£600,000 of it “up to”)`: of any kind, added up. */
export function plainAmounts(amounts: readonly Pick<Amount, "pounds" | "qualifier">[]): string {
  const all = amounts.reduce((sum, { pounds }) => sum + pounds, 0);
  const qualified = amounts.map(({ pounds, qualifier }) =>
    qualifiedParts(new Map([[qualifier, pounds]])),
  );
  return qualifiedAmount(all, addedQualified(qualified), inWords);
}

/** `up to £600,000 one-off`, `£48.3m capital`: nobody asks of capital whether it is spent once or every year. */
export function amountInWords(amount: Amount): string {
  const { recurrence, capital } = amount;
  const sum = plainAmounts([amount]);
  if (recurrence !== "not stated") return `${sum} ${kindOf(amount)}`;
  return capital ? `${sum} capital` : `${sum} not stated whether one-off or ongoing`;
}
