/** Of when a chart is: the span of what it shows, and the last change to the data. */
import type { Dataset } from "../../dataset/dataset.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { dataDate, decisionSpan } from "../../dataset/dates-of-data.ts";
import type { RegisteredChart } from "./registered-chart.ts";

/** `Decisions of 7 June 2022; data of 27 November 2026.` Dates are ISO, to the precision known. */
export function dating(
  dataset: Dataset,
  what: string,
  dates: readonly string[],
): Pick<RegisteredChart, "dated" | "data_date"> {
  const changed = inWordsOfDate(dataDate(dataset));
  const span = decisionSpan(dates.map((date) => ({ date })));
  return { dated: `${what} ${span}; data of ${changed}.`, data_date: changed };
}
