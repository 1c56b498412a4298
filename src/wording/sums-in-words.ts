/** A total in words. One-off and ongoing money are told apart, unless the paper prints them as one sum. */
import { inUnitWords } from "../format/units.ts";
import {
  link,
  plainText,
  richText,
  joinSeries,
  type LinkTarget,
  type RichText,
} from "./rich-text.ts";
import { missingWords, type TotalPart, type TotalRow } from "../measures/totals.ts";

/** `£6.57m`, `up to £4.78m`, `£14.6m ongoing and £7.45m one-off`, `not stated`, `not available`. */
export function sumInWords(row: TotalRow): string {
  return plainText(sumTold(row));
}

/** The same, each sum with the place where its figures are. */
export function sumTold(row: TotalRow): RichText {
  if (row.value === null) return [missingWords(row)];
  const before = row.ceiling ? "up to " : "";
  if (row.one_sum) return richText`${before}${amountTold(row, row.value)}`;
  return richText`${before}${joinSeries(row.parts.map((part) => richText`${amountTold(row, part.value)} ${kindOf(part)}`))}`;
}

/** An amount of a total, in its unit. */
export function amountTold(row: TotalRow, value: number): RichText {
  return [link(inUnitWords(value, row.unit), totalTarget(row))];
}

/** The one figure that a total is, else the list of those that it is made of. */
export function totalTarget({ figure, council, count }: TotalRow): LinkTarget {
  return figure === null
    ? { page: "council", id: council, part: count }
    : { page: "figure", id: figure };
}

/** `ongoing`, `one-off`, `one-off capital`, `not stated which`. */
export function kindOf({ recurrence, capital }: Pick<TotalPart, "recurrence" | "capital">): string {
  const word = recurrence === "not stated" ? "not stated which" : recurrence;
  return capital ? `${word}, capital` : word;
}
