/** Totals as flat rows: one for each council and question, as machines read them. */
import type { Council, Dataset } from "../dataset/dataset.ts";
import { totalOf } from "../counting/rules.ts";
import { memoized } from "../format/memoized.ts";
import type { CountSlug } from "../counting/total.ts";
import type { MeasureSlug, PriceSlug } from "./measure.ts";
import { measured, measuredParts, type Measured } from "./measured.ts";
import { questions } from "./questions.ts";
import { readShare, totalParts } from "./total-parts.ts";

/** A row of `comparison.json`. Amounts are in the measure's unit; null where it cannot be said. */
export interface ComparisonRow {
  readonly council: string;
  /** Whether the council's main papers are read; `part` stays out of every comparison of the site. */
  readonly read: Council["read"];
  readonly count: CountSlug;
  readonly measure: MeasureSlug;
  readonly prices: PriceSlug;
  readonly value: number | null;
  /** What of the value is a ceiling, a floor or about right; all the rest is a fixed sum. */
  readonly value_up_to: number | null;
  readonly value_at_least: number | null;
  readonly value_about: number | null;
  /** Beside the value, never in it; null where there is no value for it to stand beside. */
  readonly new_not_stated: number | null;
  readonly one_off: number | null;
  readonly ongoing: number | null;
  readonly recurrence_not_stated: number | null;
  /** What of `one_off` and of `ongoing` is so by our reading: no paper prints it in so many words. */
  readonly one_off_our_reading: number | null;
  readonly ongoing_our_reading: number | null;
  /** What of the value is counted by our reading of what it is for. */
  readonly scope_our_reading: number | null;
  /** What of the value is known from what a member told a meeting alone. */
  readonly told_by_a_member: number | null;
  readonly capital: number | null;
  readonly revenue: number | null;
  readonly type_not_stated: number | null;
  /** Pounds in the prices of the row, before they are divided. */
  readonly numerator_gbp: number | null;
  /** Pounds of the day of the total that the denominator does not hold, and that are not divided. */
  readonly not_held_gbp: number;
  /** Figures without an amount that the numerator holds and the denominator does not. */
  readonly named_not_held: readonly string[];
  readonly denominator: number | null;
  /** The release that the denominator comes from, as in statistics/sources.csv. */
  readonly denominator_source: string | null;
  readonly absent_amounts: number;
  readonly included: readonly string[];
  readonly excluded: readonly { readonly id: string; readonly reason: string }[];
}

/** Every council under every question. */
export function comparison(dataset: Dataset): ComparisonRow[] {
  return questions.flatMap((question) =>
    dataset.councils.map((council) =>
      comparisonRow(measured(dataset, totalOf(dataset, council, question.count), question)),
    ),
  );
}

/** One measured total as a row; null stands for what cannot be said, never for nought. */
export const comparisonRow = memoized((sum: Measured): ComparisonRow => {
  const { total, measure, prices, denominator } = sum;
  const recurrence = measuredParts(sum, "recurrence");
  const type = measuredParts(sum, "money_type");
  const qualifier = measuredParts(sum, "qualifier");
  return {
    council: total.council.id,
    read: total.council.read,
    count: total.count,
    measure: measure.slug,
    prices,
    value: sum.value ?? null,
    value_up_to: part(qualifier, "up-to"),
    value_at_least: part(qualifier, "at-least"),
    value_about: part(qualifier, "about"),
    new_not_stated: sum.value === undefined ? null : (sum.not_stated ?? null),
    one_off: part(recurrence, "one-off"),
    ongoing: part(recurrence, "ongoing"),
    recurrence_not_stated: part(recurrence, undefined),
    one_off_our_reading: read(sum, "one-off"),
    ongoing_our_reading: read(sum, "ongoing"),
    scope_our_reading: behind(sum, "scope_read"),
    told_by_a_member: behind(sum, "told"),
    capital: part(type, "capital"),
    revenue: part(type, "revenue"),
    type_not_stated: part(type, undefined),
    numerator_gbp: sum.numerator ?? null,
    not_held_gbp: sum.not_held.reduce((all, { pounds }) => all + pounds, 0),
    named_not_held: sum.named_not_held.map(({ id }) => id),
    denominator: denominator?.known ? denominator.row.value : null,
    denominator_source: denominator?.known ? denominator.row.source_id : null,
    absent_amounts: total.absent.length,
    included: total.included.map(({ figure }) => figure.id),
    excluded: total.excluded.map(({ figure, clause }) => ({ id: figure.id, reason: clause })),
  };
});

/** An empty part is zero; every part of what cannot be said is null. */
function part(
  parts: ReadonlyMap<string | undefined, number> | undefined,
  word: string | undefined,
): number | null {
  return parts === undefined ? null : (parts.get(word) ?? 0);
}

function read(sum: Measured, word: string): number | null {
  const all = part(measuredParts(sum, "recurrence"), word);
  return all === null ? null : all * readShare(sum, sum.counted, word);
}

function behind(sum: Measured, ground: "scope_read" | "told"): number | null {
  return sum.value === undefined
    ? null
    : totalParts(sum).reduce((all, part) => all + (part[ground] ?? 0), 0);
}
