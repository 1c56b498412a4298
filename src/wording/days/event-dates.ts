/** Says whether the date of an inspection is that of the inspection or of its report, and gives the other date. */
import type { Dataset, Event } from "../../dataset/dataset.ts";
import { judgementBehind, toldDay } from "../../dataset/event-judgements.ts";
import { inWordsOfDate } from "../../format/dates.ts";

/** `The day is that of the report; the inspection began on 8 July 2024.` Empty for what the official list does not hold. */
export function inspectionDateSentence(dataset: Dataset, event: Event): string {
  const found = judgementBehind(dataset, event);
  if (!found?.dated) return "";
  const { published, inspected_from } = found.judgement;
  const { date_precision } = toldDay(dataset, event);
  const isDay = date_precision === "day";
  const own = `The ${date_precision} is that of the`;
  const [report, inspection] = [published, inspected_from].map(inWordsOfDate);
  const on = (day = "", words = "") => (isDay ? "" : `, ${words}${day}`);
  return found.dated === "report"
    ? `${own} report${on(report, "of ")}; the inspection began on ${inspection}.`
    : `${own} inspection${on(inspection, "which began on ")}; the report is of ${report}.`;
}
