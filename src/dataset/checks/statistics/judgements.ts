/** A judgement is of an authority of its time, has one row, and its report is not published before it was made. */
import { inWordsOfDate } from "../../../format/dates.ts";
import type { Problem } from "../../../csv/problem.ts";
import { authorityOf } from "../../authorities.ts";
import { dataDate } from "../../dates-of-data.ts";
import type { Dataset } from "../../dataset.ts";
import { linesOf, problemAt, type Check } from "../check.ts";

type Row = Dataset["judgements"][number];

export const judgementsOfAuthorities: Check = (dataset) => {
  const seen = new Map<string, Row>();
  return dataset.judgements.flatMap((row) => {
    const authority = authorityOf(dataset, row.gss_code);
    const key = `${authority?.gss_code ?? row.gss_code} ${row.published}`;
    const first = seen.get(key);
    seen.set(key, first ?? row);
    if (authority === undefined)
      return [problemAt(row, "gss_code", "the code of an authority: no other area is inspected")];
    if (first !== undefined)
      return [problemAt(row, "published", `each report of ${row.area} once (${linesOf([first])})`)];
    return days(row, authority, dataDate(dataset));
  });
};

function days(
  row: Row,
  {
    first_day = "",
    last_day = "9999",
  }: { first_day?: string | undefined; last_day?: string | undefined },
  today: string,
): Problem[] {
  const { inspected_from, inspected_to, published, area } = row;
  if (inspected_from < first_day)
    return [
      problemAt(row, "inspected_from", `a day since ${area} began, ${inWordsOfDate(first_day)}`),
    ];
  if (inspected_from > last_day)
    return [
      problemAt(row, "inspected_from", `a day before ${area} ended, ${inWordsOfDate(last_day)}`),
    ];
  if (inspected_to !== undefined && (inspected_to < inspected_from || inspected_to > published))
    return [problemAt(row, "inspected_to", "a day between the first one and the report")];
  if (published <= today || today === "") return [];
  return [problemAt(row, "published", `a day up to that of the data, ${inWordsOfDate(today)}`)];
}
