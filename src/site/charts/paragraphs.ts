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
      return `<tspan x="${left}" y="${y}">${escaped(line)}</tspan>`;
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
  let set = filled(text, most);
  const { length } = set;
  if (length < 2 || most < longLine) return set;
  for (let fewer = most - 1; fewer > 0; fewer -= 1) {
    const narrower = filled(text, fewer);
    if (narrower.length > length) break;
    set = narrower;
  }
  return set;
}

/** Each line as full as it can be. */
function filled(text: string, most: number): string[] {
  const set: string[] = [];
  for (const word of text.split(/[^\S\u00a0]+/)) {
    const last = set.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) set.push(word);
    else set[set.length - 1] = `${last} ${word}`;
  }
  return set;
}

/** Text as XML has it, within elements and attributes. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
