/** The bars of two councils, registered: one picture for each pair that is compared. */
import type { Dataset } from "../../dataset/dataset.ts";
import { dataDate } from "../../dataset/dates-of-data.ts";
import { comparedPairs } from "../../grouping/council-groups.ts";
import { absoluteUrls } from "../../site/charts/absolute-urls.ts";
import { dating } from "../../site/charts/dating.ts";
import type { RegisteredChart, Registration } from "../../site/charts/registered-chart.ts";
import { urlsUnder } from "../../site/url-scheme.ts";
import { plainText } from "../../wording/rich-text.ts";
import { pairBars, pairBarsOf } from "./pair-bars.ts";
import { pairRecords } from "./pair-records.ts";
import { pairView, type Pair } from "./pair-view.ts";
import { alikeSentence, pairKey, verdictHeading } from "./pair-words.ts";

/** What `src/site/charts/registry.ts` collects. */
export const registration: Registration = { order: 8, charts: [pairCharts] };

/** The id of the picture of a pair. */
export function pairChartId([one, other]: Pair): string {
  return `pair-${one.id}-and-${other.id}`;
}

function pairCharts(dataset: Dataset): RegisteredChart[] {
  return comparedPairs(dataset).map((pair) => registered(dataset, pair));
}

function registered(dataset: Dataset, pair: Pair): RegisteredChart {
  const [one, other] = pair;
  const view = pairView(dataset, pair);
  const bars = pairBarsOf(dataset, view);
  const id = pairChartId(pair);
  const heading = verdictHeading(view.verdict);
  return {
    id,
    name: `${one.short_name} and ${other.short_name}: what both have, and all that each authorised`,
    draw: pairBars(bars),
    finding: [heading],
    sentence: alikeSentence(view),
    caveat: pairKey(view),
    sources: `the decision papers of ${one.name} and ${other.name}.`,
    ...dating(
      dataset,
      "Decisions",
      view.authorised.flatMap(({ headline }) => headline ?? []),
    ),
    page: urlsUnder("").pair(one.id, other.id).slice(1),
    listed: id,
    quotes: [`${heading} (of each the main decision). ${plainText(alikeSentence(view))}`],
    records: () =>
      pairRecords(view, {
        page: absoluteUrls.pair(one.id, other.id),
        data_date: dataDate(dataset),
      }),
  };
}
