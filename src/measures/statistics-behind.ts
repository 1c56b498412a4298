/** Which releases of official statistics stand behind totals. */
import type { Dataset } from "../dataset/dataset.ts";
import type { StatisticSourceRow } from "../tables/statistics.ts";
import { sourceOf } from "./denominator.ts";
import type { Measured } from "./measured.ts";

/** The releases that the sums are divided by, then those that they are deflated by, each once. */
export function statisticsBehind(
  dataset: Dataset,
  sums: readonly Measured[],
): StatisticSourceRow[] {
  const denominators = sums.flatMap(({ denominator }) =>
    denominator?.known === true && denominator.source ? [denominator.source] : [],
  );
  return [...new Set([...denominators, ...deflatorsBehind(dataset, sums)])];
}

/** The releases of the price indices that the sums are deflated by, each once; none in cash. */
export function deflatorsBehind(dataset: Dataset, sums: readonly Measured[]): StatisticSourceRow[] {
  const indices = sums.flatMap(({ years }) => years.flatMap(({ index }) => index ?? []));
  return [...new Set(indices.flatMap((row) => sourceOf(dataset, row) ?? []))];
}
