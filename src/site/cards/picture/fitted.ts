/** Text set in lines of a measured typeface, as large as its room allows. It draws nothing. */
import { letters, type Weight } from "./typeface.ts";

/** A text broken into lines, at the size at which it fits. */
export interface Fitted {
  /** Pixels. */
  readonly size: number;
  readonly lines: readonly string[];
  /** Pixels from the top of the first line to the bottom of the last. */
  readonly height: number;
}

interface Box {
  readonly width: number;
  readonly height: number;
  readonly weight: Weight;
  /** The size to begin with; smaller ones are tried until all of the text fits. */
  readonly size: number;
}

/** The distance from line to line, as a multiple of the size of the letters. */
export const leading = 1.22;

/** The whole text in the largest size in which it fits its room. Nothing is ever cut off. */
export function fitted(text: string, room: Box): Fitted {
  for (let size = room.size; ; size -= 1) {
    const lines = broken(text, { ...room, size });
    const height = lines.length * size * leading;
    const isWide = lines.some((line) => letters[room.weight].width(line, size) > room.width);
    if ((!isWide && height <= room.height) || size <= 1)
      return { size, lines: balanced(text, { ...room, size }, lines), height };
  }
}

/** Lines of more even length: as narrow as the text can be set in as many lines. */
function balanced(text: string, room: Box, lines: readonly string[]): readonly string[] {
  for (let width = room.width - 8, best = lines; ; width -= 8) {
    const next = broken(text, { ...room, width });
    const isWide = next.some((line) => letters[room.weight].width(line, room.size) > width);
    if (next.length > lines.length || isWide) return best;
    best = next;
  }
}

/** Breaks between words; a word wider than the room stands alone. */
function broken(
  text: string,
  { width, weight, size }: Pick<Box, "width" | "weight" | "size">,
): string[] {
  const set: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = set.at(-1);
    if (last === undefined || letters[weight].width(`${last} ${word}`, size) > width)
      set.push(word);
    else set[set.length - 1] = `${last} ${word}`;
  }
  return set;
}
