/** A flow as flat records: a row for each leg of the money's way, with the stage that it belongs to. */
import { evidenceOf } from "../../counting/evidence.ts";
import type { Flow } from "./rows/flow.ts";
import { recordsOf, type Records } from "../../publish/records.ts";
import type { Edition } from "../../publish/records.ts";

/** Only the rows of stage `in` may be added up: all others are the same money further on, or before. */
export function flowRecords({ council, legs }: Flow, edition: Edition): Records {
  return recordsOf(
    legs.map((leg) => ({
      council: council.id,
      stage: leg.stage,
      from: leg.from.pot ? leg.from.name : null,
      decision: leg.decision?.id ?? null,
      to: leg.to.name,
      amount_gbp: leg.pounds,
      qualifier: leg.qualifier ?? null,
      our_reading: evidenceOf(leg.figure, "from_pot") === "our reading" ? "yes" : "no",
      recurrence: leg.recurrence === "not stated" ? null : leg.recurrence,
      recurrence_our_reading:
        leg.inferred === undefined ? "no" : leg.inferred === "all" ? "yes" : "in part",
      capital: leg.capital ? "yes" : "no or not stated",
      figure: leg.figure.id,
      ...edition,
    })),
  );
}
