/**
 * Every chart that can be taken away, collected from `registration.ts` of each feature. Downloads and
 * embed pages are generated from this list: a new chart is one more entry of its feature, and
 * `<Chart id=…>` then shows the ways to take it.
 */
import type { Dataset } from "../../dataset/dataset.ts";
import type { RegisteredChart, Registration } from "./registered-chart.ts";
import { memoized } from "../../format/memoized.ts";

const features = import.meta.glob<{ registration: Registration }>(
  "../../features/*/registration.ts",
  { eager: true },
);
const families = Object.values(features)
  .map(({ registration }) => registration)
  .toSorted((a, b) => a.order - b.order)
  .flatMap(({ charts }) => charts);

/** The charts of a dataset by their id. */
export const registeredCharts = memoized((dataset: Dataset): ReadonlyMap<string, RegisteredChart> =>
  byId(families.flatMap((family) => family(dataset))),
);

/** A chart by its id. One that is not registered is an error of ours. */
export function registeredChart(dataset: Dataset, id: string): RegisteredChart {
  const charts = registeredCharts(dataset);
  const chart = charts.get(id);
  if (chart) return chart;
  const allowed = [...charts.keys()].join(", ");
  throw new Error(`no chart "${id}" in src/site/charts/registry.ts, which has ${allowed}`);
}

function byId(charts: readonly RegisteredChart[]): ReadonlyMap<string, RegisteredChart> {
  const map = new Map(charts.map((chart) => [chart.id, chart]));
  if (map.size < charts.length) throw new Error("two charts are registered under one id");
  return map;
}
