/** What the looks of the bars of totals mean, those that are drawn. */
import type { TotalRow } from "../../measures/totals.ts";

/** `Dashed: a ceiling, “up to”. Dotted: “about”. Hatched: not stated whether one-off or ongoing.`; empty where none is drawn. */
export function totalsKey(rows: readonly Pick<TotalRow, "parts">[]): string {
  const parts = rows.flatMap((row) => row.parts);
  return [
    ...(parts.some(({ qualified }) => qualified.ceiling > 0)
      ? ["Dashed: a ceiling, “up to”."]
      : []),
    ...(parts.some(({ qualified }) => qualified.about > 0) ? ["Dotted: “about”."] : []),
    ...(parts.some(({ recurrence }) => recurrence === "not stated")
      ? ["Hatched: not stated whether one-off or ongoing."]
      : []),
  ].join(" ");
}
