/** The bars as flat records: a row for each part, one with an empty amount where none is known. */
import { perPersonColumn } from "../../measures/measure.ts";
import { recordsOf, type Edition, type Records } from "../../publish/records.ts";
import { isDayRead } from "../../wording/days/decision-day.ts";
import type { NewnessRow } from "./newness-rows.ts";

/** A record for each part of each row. */
export function newnessRecords(rows: readonly NewnessRow[], edition: Edition): Records {
  return recordsOf(
    rows.flatMap(({ council, headline, sum, parts }) =>
      (parts.length === 0 ? [undefined] : parts).map((part) => ({
        council: council.id,
        council_name: council.name,
        decision: headline?.id ?? null,
        decision_date: headline?.date ?? null,
        decision_date_our_reading: headline ? yesNo(isDayRead(headline)) : null,
        capital: sum?.capital ? "yes" : "no or not stated",
        recurrence: sum?.recurrence ?? null,
        newness: part ? (part.newness ?? "not stated") : null,
        pounds: part?.pounds ?? null,
        ceiling: part ? yesNo(part.ceiling) : null,
        within_ceiling_gbp: part?.within ? (sum?.pounds ?? null) : null,
        about: part ? yesNo(part.about) : null,
        our_reading: part ? yesNo(part.inferred) : null,
        called_extra: part ? yesNo(part.extra) : null,
        [perPersonColumn]: part?.per_person ?? null,
        figure: part?.figure?.id ?? null,
        ...edition,
      })),
    ),
  );
}

function yesNo(is: boolean): string {
  return is ? "yes" : "no";
}
