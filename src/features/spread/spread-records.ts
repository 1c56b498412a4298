/** The spread of many councils' totals as flat records: a row for each step. */
import type { Question } from "../../measures/questions.ts";
import type { Spread } from "../../measures/spread.ts";
import { recordsOf, type Records } from "../../publish/records.ts";
import type { Edition } from "../../publish/records.ts";

/** A total of a step is at least `from` and less than `to`, in the unit. Councils without a total are in none. */
export function spreadRecords(
  { count, measure, prices }: Question,
  { steps, unit, unknown }: Spread,
  edition: Edition,
): Records {
  return recordsOf(
    steps.map(({ from, to, councils }) => ({
      count,
      measure,
      prices,
      from,
      to,
      unit,
      councils,
      councils_without_a_total: unknown,
      ...edition,
    })),
  );
}
