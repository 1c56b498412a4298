/** The decisions of a timeline as flat records, in the order of time. */
import type { TimelineItem } from "./timeline-items.ts";
import { authorisedCells, sourceCells } from "./timeline-records.ts";
import { recordsOf, type Records } from "../../publish/records.ts";
import type { Edition } from "../../publish/records.ts";

/**
 * A row for each decision. What the council's main decision authorised stands in pounds and in the
 * picture's words; it is empty for every other.
 */
export function decisionRecords(items: readonly TimelineItem[], edition: Edition): Records {
  return recordsOf(
    items
      .filter(({ kind }) => kind === "decision")
      .map((item) => ({
        council: item.council,
        decision: item.id,
        date: item.date,
        date_our_reading: item.date_read ? "yes" : "no",
        title: item.title,
        body: item.body,
        stage: item.stage,
        main_decision: item.headline ? "yes" : "no",
        ...authorisedCells(item),
        ...sourceCells(item),
        press: item.press ? "yes" : "no",
        ...edition,
      })),
  );
}
