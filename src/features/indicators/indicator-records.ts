/** A series of performance figures as flat records: a row for each dot, by its id in `indicators.csv`. */
import type { Council } from "../../dataset/dataset.ts";
import type { IndicatorSeries, IndicatorTable } from "./indicators.ts";
import { recordsOf, type Records } from "../../publish/records.ts";
import type { Edition } from "../../publish/records.ts";

/** Values in the unit that stands beside them. What is printed in brackets beside a value has a column. */
export function indicatorRecords(
  {
    council,
    document,
    series: { name, heading, unit, points },
  }: {
    readonly council: Pick<Council, "id">;
    readonly document: Pick<IndicatorTable["document"], "id">;
    readonly series: IndicatorSeries;
  },
  edition: Edition,
): Records {
  return recordsOf(
    points.map(({ id, date, value, printed, beside, locator, note }) => ({
      council: council.id,
      id,
      series: name,
      date,
      value,
      unit,
      value_printed: printed,
      printed_beside: beside ?? null,
      document: document.id,
      locator,
      note: note ?? null,
      heading: heading ?? null,
      ...edition,
    })),
  );
}
