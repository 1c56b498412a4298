/** An amount with its qualifiers, linked to its figures. */
import type { Bound } from "../../format/money.ts";
import type { QualifiedParts } from "../../counting/qualified-parts.ts";
import { wordsAround, inBrackets } from "./qualified-amount.ts";
import { richText, type Link, type RichText } from "../rich-text.ts";

/** `up to £4.78m`, `£6.57m (£600,000 of it “up to”)`, linked as `linked` links the amount, notes included. */
export function qualifiedLink(
  value: number,
  qualified: QualifiedParts,
  linked: (value: number, bound?: Bound) => Link,
  notes: readonly string[] = [],
): RichText {
  const { before, amount, note } = wordsAround(
    value,
    qualified,
    (part, bound) => linked(part, bound).text,
  );
  const text = `${amount}${inBrackets([note, ...notes])}`;
  return richText`${before}${{ ...linked(value), text }}`;
}
