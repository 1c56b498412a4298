/** What the looks of the bars of totals mean, those that are drawn. */
import { isAll } from "../../counting/qualified-parts.ts";
import type { TotalRow } from "../../measures/totals.ts";
import { keyOf, outlineWords } from "../../site/charts/bar-key.ts";
import { unsaidRecurrence } from "../../wording/recurrence-words.ts";

/** `Dashed: a ceiling, “up to”. Hatched: not stated whether one-off or ongoing.`; empty where none is drawn. */
export function totalsKey(rows: readonly Pick<TotalRow, "parts">[]): string {
  return keyOf(
    rows.flatMap(({ parts }) => parts),
    [
      [outlineWords.ceiling, ({ qualified }) => qualified.ceiling > 0],
      // Of an amount only a part of which is “about” no part is dotted.
      [outlineWords.about, ({ qualified, value }) => isAll(qualified.about, value)],
      [`Hatched: ${unsaidRecurrence}.`, ({ recurrence }) => recurrence === "not stated"],
    ],
  );
}
