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
  const { advance } = letters[room.weight];
  const words = text.split(/\s+/).map((word): Word => ({ word, units: advance(word) }));
  for (let size = room.size; ; size -= 1) {
    const lines = broken(words, { ...room, size });
    const height = lines.length * size * leading;
    const isWide = lines.some((line) => widthOf(line, room.weight, size) > room.width);
    if ((!isWide && height <= room.height) || size <= 1) {
      const even = balanced(words, { ...room, size }, lines);
      return { size, lines: even.map((line) => line.map(({ word }) => word).join(" ")), height };
    }
  }
}

/** A word with what it takes at any size: each is measured once, however often its line is broken. */
interface Word {
  readonly word: string;
  readonly units: number;
}

type Line = readonly Word[];

function widthOf(line: Line, weight: Weight, size: number): number {
  const units = line.reduce((sum, word) => sum + word.units, 0);
  return letters[weight].widthOf({ units, words: line.length }, size);
}

/** Lines of more even length: as narrow as the text can be set in as many lines. */
function balanced(words: Line, room: Box, lines: readonly Line[]): readonly Line[] {
  for (let width = room.width - 8, best = lines; ; width -= 8) {
    const next = broken(words, { ...room, width });
    const isWide = next.some((line) => widthOf(line, room.weight, room.size) > width);
    if (next.length > lines.length || isWide) return best;
    best = next;
  }
}

/** Breaks between words; a word wider than the room stands alone. */
function broken(words: Line, { width, weight, size }: Omit<Box, "height">): Line[] {
  const set: Word[][] = [];
  let units = 0;
  for (const word of words) {
    const last = set.at(-1);
    const together = { units: units + word.units, words: (last?.length ?? 0) + 1 };
    const isFull = last === undefined || letters[weight].widthOf(together, size) > width;
    units = isFull ? word.units : together.units;
    if (isFull) set.push([word]);
    else last.push(word);
  }
  return set;
}
