/**
 * Every chart that can be taken away. Downloads and embed pages are generated from this list: a new
 * chart is one more entry of it, and `<Chart id=…>` then shows the ways to take it.
 */
import type { Dataset } from "../../dataset/dataset.ts";
import { siteDataset } from "../../dataset/load.ts";
import { balanceCharts } from "./balances.ts";
import { councilTotalsCharts } from "./council-totals.ts";
import { flowCharts } from "./flow.ts";
import { indicatorCharts } from "./indicators.ts";
import { mainDecisionsCharts } from "./main-decisions.ts";
import { orderCharts } from "./order.ts";
import type { RegisteredChart } from "./registered-chart.ts";
import { spreadCharts } from "./spreads.ts";
import { timelineCharts } from "./timelines.ts";
import { totalsCharts } from "./totals.ts";

const families: readonly ((dataset: Dataset) => readonly RegisteredChart[])[] = [
  totalsCharts,
  flowCharts,
  councilTotalsCharts,
  orderCharts,
  balanceCharts,
  indicatorCharts,
  timelineCharts,
  mainDecisionsCharts,
  spreadCharts,
];

const known = new WeakMap<Dataset, ReadonlyMap<string, RegisteredChart>>();

/** The charts of this site by their id. */
export function registeredCharts(dataset = siteDataset()): ReadonlyMap<string, RegisteredChart> {
  const charts = known.get(dataset) ?? byId(families.flatMap((family) => family(dataset)));
  known.set(dataset, charts);
  return charts;
}

/** A chart by its id. One that is not registered is an error of ours. */
export function registeredChart(id: string): RegisteredChart {
  const charts = registeredCharts();
  const chart = charts.get(id);
  if (chart) return chart;
  const allowed = [...charts.keys()].join(", ");
  throw new Error(`no chart "${id}" in src/components/charts/registry.ts, which has ${allowed}`);
}

function byId(charts: readonly RegisteredChart[]): ReadonlyMap<string, RegisteredChart> {
  const map = new Map(charts.map((chart) => [chart.id, chart]));
  if (map.size < charts.length) throw new Error("two charts are registered under one id");
  return map;
}
