/** The finding of the home page: how many councils put in new money, and how much. No order in words. */
import { totalOf } from "../../counting/rules.ts";
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { countWord, inOrder, series } from "../../format/words.ts";
import { comparedCouncils } from "../../grouping/compared-councils.ts";
import { totalRow, type TotalRow } from "../../measures/totals.ts";
import { linkedSum } from "../sums-in-words.ts";
import { joinSeries, richText, type RichText } from "../rich-text.ts";

/** The councils of the home page, in alphabetical order. */
export function homeCouncils(dataset: Dataset): readonly Council[] {
  return comparedCouncils(dataset).toSorted((one, other) =>
    inOrder(one.short_name, other.short_name),
  );
}

/** `Of four decisions compared, two put in new money: BCP £4.46m and Bristol £1.74m`, without its full stop. */
export function homeFinding(dataset: Dataset): RichText {
  const rows = homeCouncils(dataset).map((council) =>
    totalRow(dataset, totalOf(dataset, council, "new-money")),
  );
  if (rows.length === 0) return ["No council’s decision is in the data yet"];
  const fresh = rows.filter(({ value }) => value !== null && value > 0);
  const of =
    rows.length === 1 ? "Of one decision" : `Of ${countWord(rows.length)} decisions compared`;
  if (fresh.length === 0) return [`${of}, none put in money that is known to be new`];
  const found = [`${of}, ${countWord(fresh.length)} put in new money`];
  if (fresh.length > namedAtMost) return found;
  return richText`${found}: ${joinSeries(fresh.map(named))}`;
}

/** More names than these are no headline. */
const namedAtMost = 4;

function named(row: TotalRow): RichText {
  return richText`${row.name} ${linkedSum(row)}`;
}

/** Of the others: how many drew on money set aside before, and how many papers do not say. */
export function homeRest(dataset: Dataset): string {
  const rows = homeCouncils(dataset).map((council) =>
    totalRow(dataset, totalOf(dataset, council, "new-money")),
  );
  const before = rows.filter(({ value, not_stated }) => value === 0 && not_stated === 0);
  const single = dataset.councils.filter(({ read }) => read === "part").length;
  const unsaid = rows.filter(({ value, not_stated }) => value === null || (not_stated ?? 0) > 0);
  return [
    ...(before.length > 0
      ? [
          `${before.length === 1 ? "That" : "Those"} of ${names(before)} released money set aside before.`,
        ]
      : []),
    ...(unsaid.length > 0
      ? [`Of some or all of the money of ${names(unsaid)} the papers do not say whether it is new.`]
      : []),
    ...(single > 0
      ? [
          `Of ${countWord(single)} more ${single === 1 ? "council" : "councils"} we hold single decisions only.`,
        ]
      : []),
  ].join(" ");
}

function names(rows: readonly TotalRow[]): string {
  if (rows.length > namedAtMost) return `${countWord(rows.length)} councils`;
  return series(rows.map(({ name }) => name));
}
