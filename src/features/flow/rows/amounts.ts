/** Sums of streams in words, told apart by kind: one-off and ongoing money are never added. */
import { inWords } from "../../../format/money.ts";
import { kindOf } from "../../../wording/sums-in-words.ts";
import type { Money } from "./leg.ts";

interface Amount extends Money {
  readonly pounds: number;
}

const order = ["ongoing", "one-off", "not stated"];

/** Whether nothing is stated of the kind of any: then amounts need not say so one by one. */
export function isPlain(amounts: readonly Money[]): boolean {
  return amounts.every(({ recurrence, capital }) => recurrence === "not stated" && !capital);
}

/** `£10.5m ongoing`, `up to £6.49m, one-off or ongoing not stated`: one text for each kind of money. */
export function amountsInWords(amounts: readonly Amount[]): string[] {
  const kinds = Map.groupBy(
    amounts,
    ({ recurrence, capital }) => `${capital ? 1 : 0}${order.indexOf(recurrence)}`,
  );
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...rest]]) => {
      if (!first) return [];
      const pounds = rest.reduce((sum, one) => sum + one.pounds, first.pounds);
      return amountInWords({
        ...first,
        pounds,
        ceiling: [first, ...rest].some(({ ceiling }) => ceiling),
      });
    });
}

/** `up to £600,000`: of any kind. */
export function plainAmount({ pounds, ceiling }: Pick<Amount, "pounds" | "ceiling">): string {
  return `${ceiling ? "up to " : ""}${inWords(pounds)}`;
}

/** `up to £600,000 one-off`, `£48.3m capital`: nobody asks of capital whether it is spent once or every year. */
export function amountInWords(amount: Amount): string {
  const { recurrence, capital } = amount;
  if (recurrence !== "not stated") return `${plainAmount(amount)} ${kindOf(amount)}`;
  return `${plainAmount(amount)}${capital ? " capital" : ", one-off or ongoing not stated"}`;
}
