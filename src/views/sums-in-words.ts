/** A total in words. One-off and ongoing money are told apart, unless the paper prints them as one sum. */
import { inUnitWords } from "../format/units.ts";
import { series } from "../format/words.ts";
import type { TotalPart, TotalRow } from "./totals.ts";

/** `£6.57m`, `up to £4.78m`, `£14.6m ongoing and £7.45m one-off`, `not stated`, `not available`. */
export function sumInWords(row: TotalRow): string {
  if (row.value === null) return row.missing === "not stated" ? "not stated" : "not available";
  const before = row.ceiling ? "up to " : "";
  if (row.one_sum) return `${before}${inUnitWords(row.value, row.unit)}`;
  return (
    before + series(row.parts.map((part) => `${inUnitWords(part.value, row.unit)} ${kindOf(part)}`))
  );
}

/** `ongoing`, `one-off`, `one-off capital`, `not stated which`. */
export function kindOf({ recurrence, capital }: TotalPart): string {
  const word = recurrence === "not stated" ? "not stated which" : recurrence;
  return capital ? `${word}, capital` : word;
}
