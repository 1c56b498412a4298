/** Which word of a cell is not one of its column, and which was probably meant. Text only. */
import { quoted } from "../../csv/problem.ts";
import { probablyMeant } from "../../format/near-names.ts";
import type { Column } from "../column.ts";

/** A hint to add to what is allowed, in brackets; empty where the cell is no word, or like none. */
export function wrongWords(text: string, { kind, words = {} }: Column): string {
  const names = Object.keys(words);
  if (kind !== "words" && kind !== "word") return "";
  const wrong = (kind === "word" ? [text] : text.split(" ")).filter((one) => !names.includes(one));
  const hints = wrong.flatMap((one) => {
    const meant = probablyMeant(one, names, (name) => [name]);
    if (meant === undefined) return kind === "word" || text === one ? [] : [`not ${quoted(one)}`];
    return [`for ${quoted(one)} perhaps ${meant}`];
  });
  return hints.length === 0 ? "" : ` (${hints.join("; ")})`;
}
