/** Events as lines of the timeline, and official judgements that no event tells of. */
import { authorityOf } from "../../dataset/authorities.ts";
import type { Council, Dataset, Event } from "../../dataset/dataset.ts";
import { toldDay } from "../../dataset/event-judgements.ts";
import { sumsIn } from "../../dataset/sums-in-text.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import type { JudgementRow } from "../../tables/judgements.ts";
import { isDayRead } from "../../wording/days/decision-day.ts";
import { inspectionDateSentence } from "../../wording/days/event-dates.ts";
import { judgementTarget, judgementWords, officialList } from "../../wording/judgements.ts";
import { standingWords } from "../../wording/read-in-part.ts";
import { sentenceOf } from "../../wording/row-sentences.ts";
import { joinSentences, link, plainText, richText } from "../../wording/rich-text.ts";
import { sharedCells, type TimelineItem, type TimelineSource } from "./timeline-items.ts";

const noDecision = {
  ...{ stage: "", body: "", headline: false, authorised: undefined },
  ...{ follows: [], followed_by: [], periods: [] },
} as const;

/** An event; on the day of the official list, where that has the same inspection. */
export function eventItem(dataset: Dataset, event: Event): TimelineItem {
  const told = toldDay(dataset, event);
  const shared = sharedCells(dataset, "events", event);
  const { judgement } = told;
  return {
    ...shared,
    ...noDecision,
    date: told.date,
    date_read: isDayRead(told),
    kind: event.kind,
    // Its mark leads to the list, so that a sum beside it would be two steps from its figure.
    label: sumsIn(event.title).length > 0 ? "" : event.title,
    press: shared.press && judgement === undefined,
    note: joinSentences(
      [
        sentenceOf(dataset, "events", event, "note"),
        richText`${inspectionDateSentence(dataset, event)}`,
      ].filter((sentence) => plainText(sentence) !== ""),
    ),
    sources: judgement ? [judgementSource(dataset, judgement), ...shared.sources] : shared.sources,
  };
}

/** A judgement that the council’s papers and pages do not tell of, on the day of its report. */
export function judgementItem(
  dataset: Dataset,
  council: Council,
  judgement: JudgementRow,
): TimelineItem {
  const { published, inspected_from, kind } = judgement;
  const title = judgementWords(judgement);
  const id = authorityOf(dataset, judgement.gss_code)?.id ?? council.id;
  return {
    ...noDecision,
    ...{ id: `judged-${council.id}-${published}`, council: council.id },
    council_name: council.short_name,
    standing: standingWords(council).the,
    ...{ date: published, date_read: false, kind: "inspection", press: false },
    ...{ title, label: title, linkedTitle: [link(title, judgementTarget(id, published))] },
    note: [
      `A ${kind} inspection, which began on ${inWordsOfDate(inspected_from)}. The day is that of the report.`,
    ],
    sources: [judgementSource(dataset, judgement)],
  };
}

function judgementSource(
  { statistic_sources }: Dataset,
  { source_id, report, locator }: JudgementRow,
): TimelineSource {
  const source = statistic_sources.find((one) => one.source_id === source_id);
  return {
    ...{ document: source?.title ?? source_id, document_kind: officialList },
    ...{ url: report ?? source?.url, locator },
  };
}
