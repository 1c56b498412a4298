/** What an inspectorate judged, in a few words. */
import type { JudgementRow } from "../tables/judgements.ts";
import { standing } from "../topic-statistics.ts";
import type { StatisticTarget } from "./rich-text.ts";

/** What a list of judgements is called where it is named as a source. */
export const officialList = "official list";

/** Who judged, and the grade of the whole. */
export function judgementWords({ overall }: Pick<JudgementRow, "overall">): string {
  return `${standing.inspectorate}: ${overall}`;
}

/** The row of a judgement, on the page of the authority whose official values they are. */
export function judgementTarget(id: string, published: string): StatisticTarget {
  return { page: "statistic", id, measure: "judged", period: published };
}
