/** Totals of all councils under one counting rule, as flat rows for the bar chart and its table. */
import type { Dataset } from "../dataset/dataset.ts";
import { colourOf } from "./council-colours.ts";
import { breakdown } from "./counting/breakdown.ts";
import { totalOf } from "./counting/rules.ts";
import type { Included } from "./counting/tally.ts";
import type { CountSlug, Total } from "./counting/total.ts";

export type Recurrence = "ongoing" | "one-off" | "not stated";

/** Money of one kind: one-off and ongoing, capital and revenue are never added together on a page. */
export interface TotalPart {
  readonly recurrence: Recurrence;
  readonly capital: boolean;
  readonly pounds: number;
}

export interface TotalRow {
  readonly council: string;
  readonly name: string;
  /** Place in the palette; 0 is grey. */
  readonly colour: number;
  /** Pounds; null where nothing is known. */
  readonly pounds: number | null;
  /** The sum may be told as one: the paper prints it so, or all of it is of one kind. */
  readonly one_sum: boolean;
  /** The total holds a ceiling: it is what may be spent at most. */
  readonly ceiling: boolean;
  /** Pounds of which it is not stated whether they are new. */
  readonly not_stated: number;
  /** Counted figures whose amount is not published. */
  readonly absent: number;
  readonly parts: readonly TotalPart[];
  /** The one figure that makes the total, where there is one. */
  readonly figure: string | null;
}

/** One row per council, the largest total first, unknown ones last. */
export function totalRows(dataset: Dataset, count: CountSlug): TotalRow[] {
  const totals = dataset.councils.map((council) => totalOf(dataset, council, count));
  return totals.map((total) => totalRow(dataset, total)).sort(largestFirst);
}

export function totalRow(dataset: Pick<Dataset, "councils">, total: Total): TotalRow {
  const parts = totalParts(total.included);
  return {
    council: total.council.id,
    name: total.council.short_name,
    colour: colourOf(dataset, total.council),
    pounds: total.pounds ?? null,
    one_sum: total.included.length <= 1 || parts.length <= 1,
    ceiling: total.included.some(({ figure }) => figure.qualifier === "up-to"),
    not_stated: total.not_stated,
    absent: total.absent.length,
    parts,
    figure: total.included.length === 1 ? (total.included[0]?.figure.id ?? null) : null,
  };
}

/** What is counted, by kind of money: ongoing first, then one-off, then what is not stated. */
export function totalParts(included: readonly Included[]): TotalPart[] {
  const isCapital = ({ figure }: Included) => figure.read.money_type === "capital";
  return [false, true].flatMap((capital) => {
    const sums = breakdown(
      included.filter((one) => isCapital(one) === capital),
      "recurrence",
    );
    const part = (recurrence: Recurrence, word: string | undefined) => ({
      recurrence,
      capital,
      pounds: sums.get(word) ?? 0,
    });
    const parts = [
      part("ongoing", "ongoing"),
      part("one-off", "one-off"),
      part("not stated", undefined),
    ];
    return parts.filter(({ pounds }) => pounds > 0);
  });
}

function largestFirst(a: TotalRow, b: TotalRow): number {
  return (b.pounds ?? -1) - (a.pounds ?? -1) || (a.name < b.name ? -1 : 1);
}
