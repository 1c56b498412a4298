/** Which parts of a council's page have nothing in them. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { rowsOf } from "../../grouping/by-council.ts";
import { headlineOf } from "../../measures/council-summary.ts";

/** The parts of the council's page that have nothing in them, by the name of their anchor. */
export function emptyParts(dataset: Dataset, council: Council): string[] {
  const { pots, indicators } = rowsOf(dataset, council);
  const empty = {
    decision: headlineOf(dataset, council) === undefined,
    pots: pots.length === 0,
    bought: indicators.length === 0,
  };
  return Object.entries(empty).flatMap(([part, is]) => (is ? [part] : []));
}
