/** Of when a chart is: the span of what it shows, and the last change to the data. */
import type { Dataset } from "../../dataset/dataset.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { dataDate, decisionSpan } from "../../dataset/dates-of-data.ts";
import type { RegisteredChart } from "./registered-chart.ts";

/** `Decisions of 7 June 2022; data of 27 November 2026.` A day that is our reading says so. */
export function dating(
  dataset: Dataset,
  what: string,
  rows: Parameters<typeof decisionSpan>[0],
): Pick<RegisteredChart, "dated" | "data_date"> {
  const changed = inWordsOfDate(dataDate(dataset));
  return { dated: `${what} ${decisionSpan(rows)}; data of ${changed}.`, data_date: changed };
}
