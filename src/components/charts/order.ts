/** How the order of the councils turns with the question, registered. */
import { orderSlope } from "../../charts/order-slope.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { orderRecords } from "../../publish/order-records.ts";
import { comparedCouncils } from "../../views/compared-councils.ts";
import { headlineOf } from "../../views/council-summary.ts";
import { dataDate, decisionSpan } from "../../views/dates-of-data.ts";
import { orderHeading, orderRows, orderSentence } from "../../views/order.ts";
import type { RegisteredChart } from "./registered-chart.ts";
import { whole } from "./site.ts";

/** The id of the one picture of all orders. */
export const orderChartId = "order-of-councils";

export function orderCharts(dataset: Dataset): RegisteredChart[] {
  const rows = orderRows(dataset);
  const changed = inWordsOfDate(dataDate(dataset));
  const mains = comparedCouncils(dataset).flatMap((council) => headlineOf(dataset, council) ?? []);
  return [
    {
      id: orderChartId,
      name: `The order of the councils under ${rows.length} questions`,
      draw: (frame) => orderSlope(rows, frame),
      finding: orderHeading(rows),
      sentence: `${orderSentence(rows)} Each line is one question, the largest sum at the left.`,
      caveat:
        "A place is not a verdict: whether two of the amounts may be compared depends on status, period and purpose. Equal sums share a place.",
      sources:
        "the councils’ decision papers, and the statistics that their totals are divided by.",
      dated: `Decisions ${decisionSpan(mains)}; data of ${changed}.`,
      data_date: changed,
      page: "",
      quotes: [`${orderSentence(rows)} A place is not a verdict.`],
      records: () => orderRecords(rows, { page: whole.home, data_date: dataDate(dataset) }),
    },
  ];
}
