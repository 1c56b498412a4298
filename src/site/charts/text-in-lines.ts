/** Words of a picture, set in lines. */
import { element, tenths, wordSpace } from "./svg.ts";

/**
 * Words in lines one below the other: a line alone is the text itself; between several stands an invisible space,
 * so that their words are not joined when read out or copied.
 */
export function textInLines(
  document: Document,
  rows: readonly string[],
  {
    x,
    y,
    leading,
    ...look
  }: Readonly<Record<string, string | number>> & Readonly<Record<"x" | "y" | "leading", number>>,
): Element {
  const [first = ""] = rows;
  if (rows.length < 2) return element(document, "text", { ...look, ...placeOf(x, y) }, first);
  const text = element(document, "text", look);
  rows.forEach((row, index) => {
    if (index > 0) text.append(wordSpace(document));
    text.append(element(document, "tspan", { x: tenths(x), y: tenths(y + index * leading) }, row));
  });
  return text;
}

/** Nought is where everything begins, and is not said. */
function placeOf(x: number, y: number): Readonly<Record<string, number>> {
  return x === 0 ? { y: tenths(y) } : { x: tenths(x), y: tenths(y) };
}
