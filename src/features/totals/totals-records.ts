/**
 * The bar chart's totals as flat records: a row for each bar, with everything that a reader needs to
 * cite it in columns of its own. It knows rows of views and no page.
 */
import type { Dataset } from "../../dataset/dataset.ts";
import type { StatisticSourceRow } from "../../tables/statistics.ts";
import { headlineOf } from "../../measures/council-summary.ts";
import type { Measured } from "../../measures/measured.ts";
import { pricesBase } from "../../measures/measure.ts";
import { deflatorsBehind } from "../../measures/statistics-behind.ts";
import type { TotalPart, TotalRow } from "../../measures/totals.ts";
import { recordsOf, type Edition, type Records } from "../../publish/records.ts";

/**
 * One record for each bar; a council without a bar has one too, its value empty where it
 * cannot be said, zero only where zero is known. The sums
 * are those that the rows were made from, in the same order.
 */
export function totalsRecords(
  dataset: Dataset,
  rows: readonly TotalRow[],
  { sums, edition }: { readonly sums: readonly Measured[]; readonly edition: Edition },
): Records {
  return recordsOf(
    rows.flatMap((row, index) => {
      const sum = sums[index];
      if (sum?.total.council.id !== row.council) throw new Error("rows and sums do not match");
      const bars = row.parts.length === 0 ? [undefined] : row.parts;
      return bars.map((part) => ({
        ...rowCells(row, part),
        ...sumCells(dataset, sum),
        ...edition,
      }));
    }),
  );
}

/** How much of a value is our reading, as other files say it. */
const howMuch = { all: "yes", some: "in part", none: "no" } as const;

function rowCells(row: TotalRow, part: TotalPart | undefined) {
  return {
    council: row.council,
    recurrence: part?.recurrence ?? null,
    recurrence_our_reading: part ? howMuch[part.inferred ?? "none"] : null,
    capital: part === undefined ? null : part.capital ? "yes" : "no or not stated",
    value: part?.value ?? row.value,
    unit: row.unit,
    missing: row.missing,
    value_up_to: part?.qualified.ceiling ?? null,
    value_at_least: part?.qualified.floor ?? null,
    value_about: part?.qualified.about ?? null,
    scope_our_reading: part ? (part.scope_read ?? 0) : null,
    told_by_a_member: part ? (part.told ?? 0) : null,
    not_held_gbp: row.not_held.reduce((sum, { pounds }) => sum + pounds, 0),
    not_held_reason: row.not_held.map(({ reason }) => reason).join("; ") || null,
    named_not_held: row.named_not_held.map(({ label }) => label).join("; ") || null,
    new_not_stated: row.value === null ? null : row.not_stated,
    new_called_extra_gbp: row.basis?.extra ?? null,
    new_our_reading_gbp: row.basis?.inferred ?? null,
    amounts_not_known: row.absent,
  };
}

function sumCells(dataset: Dataset, sum: Measured) {
  const { total, measure, prices, denominator } = sum;
  const known = denominator?.known === true ? denominator : undefined;
  const headline = headlineOf(dataset, total.council);
  const releases = (found: readonly StatisticSourceRow[]) =>
    found.map(({ title, release }) => `${title}; ${release}`).join(" | ") || null;
  return {
    council_name: total.council.name,
    count: total.count,
    measure: measure.slug,
    prices,
    decision: headline?.id ?? null,
    decision_date: headline?.date ?? null,
    denominator: known?.row.value ?? null,
    denominator_period: known?.row.period ?? null,
    denominator_source: releases(known?.source ? [known.source] : []),
    prices_of: prices === "real" ? pricesBase : "the day",
    deflator: releases(deflatorsBehind(dataset, [sum])),
    figures: total.included.map(({ figure }) => figure.id).join(" "),
    sources: documents(sum),
  };
}

/** The documents of the included figures, each once, with their dates and addresses. */
function documents({ total }: Measured): string {
  const found = new Set(total.included.map(({ figure }) => figure.document));
  return [...found]
    .map(({ title, date, url }) => [title, date, url].filter(Boolean).join(", "))
    .join(" | ");
}
