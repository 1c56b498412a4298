/** The flow diagrams, registered: one for each council that has one. */
import { flowChart } from "./picture/flow.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { possessive } from "../../format/words.ts";
import { flowRecords } from "./flow-records.ts";
import { dataDate, decisionSpan } from "../../dataset/dates-of-data.ts";
import { flowOf, type Flow } from "./rows/flow.ts";
import { pageOfCouncil } from "../../grouping/page-groups.ts";
import { plainText, richText } from "../../wording/rich-text.ts";
import type { RegisteredChart, Registration } from "../../site/charts/registered-chart.ts";
import { absoluteUrls } from "../../site/charts/absolute-urls.ts";

/** What `src/site/charts/registry.ts` collects. */
export const registration: Registration = { order: 2, charts: [flowCharts] };

function flowCharts(dataset: Dataset): RegisteredChart[] {
  return dataset.councils.flatMap((council) => {
    const flow = flowOf(dataset, council);
    const page = pageOfCouncil(dataset, "flow", council);
    return flow.streams.length > 0 ? [registered(dataset, flow, page)] : [];
  });
}

/** The id of a council's flow diagram. */
export function flowChartId({ council }: Flow): string {
  return `flow-${council.id}`;
}

/** What the picture shows, for those who cannot see it. */
export function flowName({ council }: Flow): string {
  return `Where ${possessive(council.short_name)} money came from, what it passed through, what it was for`;
}

function registered(dataset: Dataset, flow: Flow, page: string): RegisteredChart {
  const changed = inWordsOfDate(dataDate(dataset));
  const { council, sum, finding, legs } = flow;
  const decisions = legs.flatMap(({ decision }) => decision ?? []);
  return {
    id: flowChartId(flow),
    name: flowName(flow),
    draw: (frame) => flowChart(flow, frame),
    finding,
    sentence: richText`What comes in is everything identified, each pound once: ${sum}. Whatever leaves a pot is the same money further on.`,
    caveat:
      "Streams of one picture may be compared, not those of two. The darker tint is ongoing money, the lighter one one-off; hatched is not stated whether one-off or ongoing. A dashed outline is a ceiling, “up to”.",
    sources: `the decision papers of ${council.name}.`,
    dated: `Decisions ${decisionSpan(decisions)}; data of ${changed}.`,
    data_date: changed,
    page,
    listed: flowChartId(flow),
    quotes: [`${plainText(finding)} (of everything identified, each pound counted once).`],
    records: () => {
      const place = absoluteUrls.page(`${page}#flow-${council.id}`);
      return flowRecords(flow, { page: place, data_date: dataDate(dataset) });
    },
  };
}
