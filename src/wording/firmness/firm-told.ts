/** How firm an amount is, where the amount leads to its figures. */
import type { Firmness } from "../../counting/firmness.ts";
import { firmWords, inBrackets } from "./firm-words.ts";
import { richText, type Link, type RichText } from "../rich-text.ts";

/** `up to £4.78m`, `£6.57m (£600,000 of it “up to”)`, with the link that `told` makes of the amount; it holds the notes too. */
export function firmTold(
  value: number,
  firmness: Firmness,
  told: (value: number) => Link,
  notes: readonly string[] = [],
): RichText {
  const { before, note } = firmWords(value, firmness, (part) => told(part).text);
  const amount = told(value);
  const text = `${amount.text}${inBrackets([note, ...notes])}`;
  return richText`${before}${{ ...amount, text }}`;
}
