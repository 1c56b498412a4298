/** How the order of the councils turns with the question, registered. */
import { orderSlope } from "../../charts/order-slope.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { addresses } from "../../format/address.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { orderRecords } from "../../publish/order-records.ts";
import type { CouncilGroup } from "../../views/council-groups.ts";
import { headlineOf } from "../../views/council-summary.ts";
import { dataDate, decisionSpan } from "../../views/dates-of-data.ts";
import { orderHeading, orderRows, orderSentence } from "../../views/order.ts";
import { pageGroups } from "../../views/page-groups.ts";
import type { RegisteredChart } from "./registered-chart.ts";
import { whole } from "./site.ts";

/** The id of the one picture of all orders of a group's councils. */
export function orderChartId({ slug }: CouncilGroup): string {
  return `order-of-councils${slug === "all" ? "" : `-${slug}`}`;
}

/** One picture for each group of councils that are compared. */
export function orderCharts(dataset: Dataset): RegisteredChart[] {
  return pageGroups(dataset, "compare").map((group) => orderChart(dataset, group));
}

function orderChart(dataset: Dataset, group: CouncilGroup): RegisteredChart {
  const rows = orderRows(dataset, group.councils);
  const changed = inWordsOfDate(dataDate(dataset));
  const mains = group.councils.flatMap((council) => headlineOf(dataset, council) ?? []);
  const isAll = group.slug === "all";
  const page = isAll ? "" : addresses("").compare("decided", "pounds", "cash", group.slug).slice(1);
  return {
    id: orderChartId(group),
    name: `The order of the councils under ${rows.length} questions${isAll ? "" : `, ${group.name}`}`,
    draw: (frame) => orderSlope(rows, frame),
    finding: orderHeading(rows),
    sentence: `${orderSentence(rows)} Each line is one question, the largest sum at the left.`,
    caveat:
      "A place is not a verdict: whether two of the amounts may be compared depends on status, period and purpose. Equal sums share a place.",
    sources: "the councils’ decision papers, and the statistics that their totals are divided by.",
    dated: `Decisions ${decisionSpan(mains)}; data of ${changed}.`,
    data_date: changed,
    page,
    quotes: [`${orderSentence(rows)} A place is not a verdict.`],
    records: () => orderRecords(rows, { page: whole.page(page), data_date: dataDate(dataset) }),
  };
}
