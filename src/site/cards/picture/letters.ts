/** Text in a font: how wide it is with its kerning, and its outline. It knows font files and nothing of cards. */
import { create, type Font } from "fontkit";

/** What is asked of a font. */
export interface Letters {
  /** Pixels that a line of text takes at a font size. */
  readonly width: (text: string, size: number) => number;
  /** What a word takes at any size, in units of the font. */
  readonly advance: (word: string) => number;
  /** Pixels of a line of so many words that take so much together. */
  readonly widthOf: (line: WordsTogether, size: number) => number;
  /** A line of text as the data of an SVG path, from the place where its baseline begins. */
  readonly outline: (text: string, size: number, from: Point) => string;
}

interface WordsTogether {
  readonly units: number;
  readonly words: number;
}

/** Pixels from the left and from the top. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Reads a static font. A file that is none is an error of ours. */
export function readLetters(bytes: Buffer): Letters {
  const font = create(bytes);
  if (!("layout" in font)) throw new Error("a collection of fonts; one font is needed");
  const widths = new Map<string, number>();
  const advance = (word: string) => {
    const units = widths.get(word) ?? font.layout(word).advanceWidth;
    widths.set(word, units);
    return units;
  };
  const space = advance(" ");
  // The font looks this up each time that it is asked.
  const { unitsPerEm } = font;
  const widthOf = ({ units, words }: WordsTogether, size: number) =>
    ((units + (words - 1) * space) * size) / unitsPerEm;
  return {
    ...{ advance, widthOf },
    // A space kerns with no letter of ours, so words are measured one by one, and each only once.
    width: (text, size) => {
      const words = text.split(" ");
      const units = words.reduce((sum, word) => sum + advance(word), 0);
      return widthOf({ units, words: words.length }, size);
    },
    outline: (text, size, from) => outlineOf(font, text, size / unitsPerEm, from),
  };
}

function outlineOf(font: Font, text: string, scale: number, { x, y }: Point): string {
  const { glyphs, positions } = font.layout(text);
  let left = x;
  let data = "";
  for (const [index, glyph] of glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0 } = positions[index] ?? {};
    const start = left + xOffset * scale;
    // The methods of fontkit that scale and write a path make every point anew, and take ten times as long.
    for (const { command, args } of glyph.path.commands) {
      data += letterOf[command];
      for (let at = 0; at < args.length; at += 2) {
        const [right = 0, up = 0] = [args[at], args[at + 1]];
        data += `${at > 0 ? " " : ""}${hundredths(start + right * scale)} ${hundredths(y - up * scale)}`;
      }
    }
    left += xAdvance * scale;
  }
  return data;
}

const letterOf = {
  moveTo: "M",
  lineTo: "L",
  quadraticCurveTo: "Q",
  bezierCurveTo: "C",
  closePath: "Z",
} as const;

function hundredths(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
