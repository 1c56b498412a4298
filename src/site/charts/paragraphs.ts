/** Text set in lines for pictures, where nothing can be measured. It knows type and nothing of charts. */

interface Paragraph {
  readonly text: string;
  /** Pixels. */
  readonly size: number;
  readonly weight: number;
  readonly family: string;
  readonly colour: string;
}

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Paragraphs one below the other as SVG text, and the pixel where the next thing may start. */
export function paragraphs(
  texts: readonly Paragraph[],
  { left, top, width }: Extent,
): { readonly markup: string; readonly bottom: number } {
  const markup: string[] = [];
  let bottom = top;
  for (const { text, size, weight, family, colour } of texts) {
    const set = lines(
      text,
      Math.floor(width / (size * (weight < 600 ? emPerLetter : emPerBoldLetter))),
    );
    const spans = set.map((line, index) => {
      const y = Math.round(bottom + size + index * size * leading);
      // Lines have a space between them for who reads aloud or copies.
      const space = index < set.length - 1 ? " " : "";
      return `<tspan x="${left}" y="${y}">${escaped(line)}${space}</tspan>`;
    });
    markup.push(
      `<text font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${colour}">${spans.join("")}</text>`,
    );
    bottom = Math.round(bottom + set.length * size * leading + size / 2);
  }
  return { markup: markup.join("\n"), bottom };
}

// Wide enough for the widest of the common fonts.
const emPerLetter = 0.56;
const emPerBoldLetter = 0.62;
const leading = 1.35;

/** Letters of a line from which on the last may be much shorter than the others, and looks forgotten. */
const longLine = 30;

/**
 * Breaks between words, not at spaces that hold, at most `most` letters a line; a longer word stands alone.
 * Long lines are made about as long as each other, so that no word is left alone on the last.
 */
export function lines(text: string, most: number): string[] {
  const words = text.split(/[^\S\u00a0]+/);
  const begins = (letters: number) => lineBegins(words, letters);
  let set = begins(most);
  const { length } = set;
  for (let fewer = most - 1; length > 1 && most >= longLine && fewer > 0; fewer -= 1) {
    const narrower = begins(fewer);
    if (narrower.length > length) break;
    set = narrower;
  }
  return set.map((begin, line) => words.slice(begin, set[line + 1]).join(" "));
}

/** The places of the words that begin a line, each line as full as it can be. */
function lineBegins(words: readonly string[], most: number): number[] {
  const begins: number[] = [];
  let taken = Infinity;
  words.forEach(({ length }, place) => {
    taken += 1 + length;
    if (taken <= most) return;
    begins.push(place);
    taken = length;
  });
  return begins;
}

/** Text as XML has it, within elements and attributes. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
