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

/** In the order of the table. */
const judgementsOf = memoized(
  (judgements: Dataset["judgements"], codes: readonly string[]) =>
    judgements.filter(({ gss_code }) => codes.includes(gss_code)),
  (codes) => codes.join(" "),
);
