/** Totals as flat rows: one for each council and combination, as machines and charts read them. */
import type { Dataset } from "../dataset/dataset.ts";
import { breakdown } from "./counting/breakdown.ts";
import { countRules } from "./counting/rules.ts";
import type { CountSlug, Total } from "./counting/total.ts";

/** A row of `comparison.json`. Amounts are in the measure's unit; null where it cannot be said. */
export interface ComparisonRow {
  readonly council: string;
  readonly count: CountSlug;
  readonly measure: "pounds";
  readonly prices: "cash";
  readonly value: number | null;
  readonly new_not_stated: number | null;
  readonly one_off: number | null;
  readonly ongoing: number | null;
  readonly recurrence_not_stated: number | null;
  readonly capital: number | null;
  readonly revenue: number | null;
  readonly type_not_stated: number | null;
  readonly numerator_gbp: number | null;
  readonly denominator: number | null;
  readonly denominator_source: string | null;
  readonly absent_amounts: number;
  readonly included: readonly string[];
  readonly excluded: readonly { readonly id: string; readonly reason: string }[];
}

/** Every council under every counting rule, in pounds and cash. */
export function comparison(dataset: Dataset): ComparisonRow[] {
  return countRules.flatMap(({ total }) =>
    dataset.councils.map((council) => comparisonRow(total(dataset, council))),
  );
}

function comparisonRow(total: Total): ComparisonRow {
  const known = total.pounds !== undefined;
  const recurrence = breakdown(total.included, "recurrence");
  const type = breakdown(total.included, "money_type");
  const part = (pounds: number | undefined) => (known ? (pounds ?? 0) : null);
  return {
    council: total.council.id,
    count: total.count,
    measure: "pounds",
    prices: "cash",
    value: total.pounds ?? null,
    new_not_stated: total.not_stated,
    one_off: part(recurrence.get("one-off")),
    ongoing: part(recurrence.get("ongoing")),
    recurrence_not_stated: part(recurrence.get(undefined)),
    capital: part(type.get("capital")),
    revenue: part(type.get("revenue")),
    type_not_stated: part(type.get(undefined)),
    numerator_gbp: total.pounds ?? null,
    denominator: null,
    denominator_source: null,
    absent_amounts: total.absent.length,
    included: total.included.map(({ figure }) => figure.id),
    excluded: total.excluded.map(({ figure, clause }) => ({ id: figure.id, reason: clause })),
  };
}
