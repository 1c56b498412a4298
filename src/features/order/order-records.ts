/** The order of the councils as flat records: a row for each question and council. */
import type { OrderRow } from "./order.ts";
import { recordsOf, type Records } from "../../publish/records.ts";
import type { Edition } from "../../publish/records.ts";

/** A place without a number is that of a council whose sum cannot be said. */
export function orderRecords(rows: readonly OrderRow[], edition: Edition): Records {
  return recordsOf(
    rows.flatMap(({ question, label, places }) =>
      places.map(({ council, rank, joint, sum, value, unit, ceiling }) => ({
        question: label,
        ...question,
        council,
        place: rank,
        shared: joint ? "yes" : "no",
        value,
        unit,
        total_holds_a_ceiling: ceiling ? "yes" : "no",
        sum,
        ...edition,
      })),
    ),
  );
}
