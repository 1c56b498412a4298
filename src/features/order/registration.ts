/** How the order of the councils turns with the question, registered. */
import { orderSlope } from "./order-slope.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { urlsUnder } from "../../site/url-scheme.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { orderRecords } from "./order-records.ts";
import type { CouncilGroup } from "../../grouping/council-groups.ts";
import { headlineOf } from "../../measures/council-summary.ts";
import { dataDate, decisionSpan } from "../../dataset/dates-of-data.ts";
import { orderHeading, orderRows, orderSentence } from "./order.ts";
import { pageGroups } from "../../grouping/page-groups.ts";
import type { RegisteredChart, Registration } from "../../site/charts/registered-chart.ts";
import { absoluteUrls } from "../../site/charts/absolute-urls.ts";

/** The id of the one picture of all orders of a group's councils. */
export function orderChartId({ slug }: CouncilGroup): string {
  return `order-of-councils${slug === "all" ? "" : `-${slug}`}`;
}

/** What `src/site/charts/registry.ts` collects. */
export const registration: Registration = { order: 3, charts: [orderCharts] };

/** One picture for each group of councils that are compared. */
export function orderCharts(dataset: Dataset): RegisteredChart[] {
  return pageGroups(dataset, "compare").map((group) => orderChart(dataset, group));
}

function orderChart(dataset: Dataset, group: CouncilGroup): RegisteredChart {
  const rows = orderRows(dataset, group.councils);
  const changed = inWordsOfDate(dataDate(dataset));
  const mains = group.councils.flatMap((council) => headlineOf(dataset, council) ?? []);
  const isAll = group.slug === "all";
  const page = isAll ? "" : urlsUnder("").compare("decided", "pounds", "cash", group.slug).slice(1);
  return {
    id: orderChartId(group),
    name: `The order of the councils under ${rows.length} questions${isAll ? "" : `, ${group.name}`}`,
    draw: (frame) => orderSlope(rows, frame),
    finding: [orderHeading(rows)],
    sentence: [`${orderSentence(rows)} Each line is one question, the largest sum at the left.`],
    caveat:
      "A place is not a verdict: whether two of the amounts may be compared depends on status, period and purpose. Equal sums share a place.",
    sources: "the councils’ decision papers, and the statistics that their totals are divided by.",
    dated: `Decisions ${decisionSpan(mains)}; data of ${changed}.`,
    data_date: changed,
    page,
    listed: "order",
    quotes: [`${orderSentence(rows)} A place is not a verdict.`],
    records: () =>
      orderRecords(rows, { page: absoluteUrls.page(page), data_date: dataDate(dataset) }),
  };
}
