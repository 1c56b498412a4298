/**
 * Which official judgement an event of a council tells of, and which of its days the event's date is. It
 * knows no sentence.
 */
import { daysOf } from "../format/days.ts";
import { memoized } from "../format/memoized.ts";
import type { JudgementRow } from "../tables/judgements.ts";
import { inspectionsWithoutGrade } from "../topic-statistics.ts";
import { authorityOf } from "./authorities.ts";
import type { Dataset, Event } from "./dataset.ts";

/** A judgement, and what the date of the event is: that of its report, of its inspection, or neither. */
interface EventJudgement {
  readonly judgement: JudgementRow;
  readonly dated: "report" | "inspection" | undefined;
}

/** Days after a report within which a page about it counts as news of it. */
const newsDays = 31;

/** The judgement of an inspection; undefined for any other event, and where the list has none near. */
export function judgementBehind(
  dataset: Pick<Dataset, "authorities" | "judgements">,
  { kind, title, date, council }: Pick<Event, "kind" | "title" | "date" | "council">,
): EventJudgement | undefined {
  if (kind !== "inspection" || inspectionsWithoutGrade.test(title)) return undefined;
  const codes = authorityOf(dataset, council.gss_code)?.codes ?? [];
  const days = daysOf(date);
  const touches = (from: string, to: string, more = 0) =>
    days.from < daysOf(to).to + more && days.to > daysOf(from).from;
  const judgement = judgementsOf(dataset.judgements, codes).find(({ inspected_from, published }) =>
    touches(inspected_from, published, newsDays),
  );
  if (!judgement) return undefined;
  const { published, inspected_from, inspected_to = inspected_from } = judgement;
  const dated = touches(published, published)
    ? "report"
    : touches(inspected_from, inspected_to)
      ? "inspection"
      : undefined;
  return { judgement, dated };
}

/** When an event was, as far as anything held tells, and the official judgement that it tells of. */
interface ToldDay extends Pick<Event, "date" | "date_precision" | "inferred"> {
  readonly judgement: JudgementRow | undefined;
}

/** An event’s own date; where that is coarser than the official list’s day of the same, that day. */
export function toldDay(
  dataset: Pick<Dataset, "authorities" | "judgements">,
  event: Pick<Event, "kind" | "title" | "council" | "date" | "date_precision" | "inferred">,
): ToldDay {
  const { date, date_precision, inferred } = event;
  const found = judgementBehind(dataset, event);
  if (!found?.dated) return { date, date_precision, inferred, judgement: undefined };
  const { judgement, dated } = found;
  const day = dated === "report" ? judgement.published : judgement.inspected_from;
  if (date_precision === "day" || !day.startsWith(date))
    return { date, date_precision, inferred, judgement };
  return { date: day, date_precision: "day", inferred: [], judgement };
}

/** In the order of the table. */
const judgementsOf = memoized(
  (judgements: Dataset["judgements"], codes: readonly string[]) =>
    judgements.filter(({ gss_code }) => codes.includes(gss_code)),
  (codes) => codes.join(" "),
);
