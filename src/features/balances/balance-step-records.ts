/** The picture of a pot's balance as flat records: a row for each of its bars, in their order. */
import type { BalanceStory } from "./balance-stories.ts";
import { recordsOf, type Records } from "../../publish/records.ts";
import type { Edition } from "../../publish/records.ts";

/**
 * What went in less what went out is left; a row `replaced` is a former size of the pot, of which a
 * row `in` has the latest. A date that is `reported` is that of a meeting which was told of the
 * movement. What is left has no figure, and no amount where it cannot be said.
 */
export function balanceStepRecords(
  { pot, name, council, steps }: BalanceStory,
  edition: Edition,
): Records {
  return recordsOf(
    steps.map((step) => ({
      council: council.id,
      pot,
      pot_name: name,
      step: step.kind,
      name: step.name,
      date: step.date ?? null,
      date_our_reading: step.date === undefined ? null : step.date_read ? "yes" : "no",
      date_is: step.dated ?? null,
      amount_gbp: step.pounds ?? null,
      qualifier: step.qualifier ?? null,
      amount_up_to_gbp: step.pounds === undefined ? null : step.ceiling,
      figure: step.figure ?? null,
      ...edition,
    })),
  );
}
