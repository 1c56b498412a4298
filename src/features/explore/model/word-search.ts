/**
 * Looks for beginnings of words in the texts of rows: a text that many rows share is looked through once, and those that
 * each row has for itself are looked through as one text.
 */

import { searchable } from "../../../format/searchable.ts";

/** Texts of which each row has one, by its code. */
export interface SharedTexts {
  readonly texts: readonly string[];
  readonly codeOf: (row: number) => number;
}

/** Marks the rows that have a word which begins like this one, which is `searchable`, with 1. */
export type RowsWithWord = (word: string) => Uint8Array;

/** `own` is a text for each row, or nothing where rows have none for themselves. */
export function wordSearch(
  length: number,
  shared: readonly SharedTexts[],
  own: readonly string[] = [],
): RowsWithWord {
  const low = shared.map(({ texts, codeOf }) => ({ texts: texts.map(searchable), codeOf }));
  const lines = joined(own);
  const search = (word: string) => {
    const begins = ` ${word}`;
    const found = new Uint8Array(length);
    for (const { texts, codeOf } of low) {
      const holds = Uint8Array.from(texts, (text) => Number(text.includes(begins)));
      if (!holds.includes(1)) continue;
      for (let row = 0; row < length; row++) if (holds[codeOf(row)] === 1) found[row] = 1;
    }
    markLines(lines, begins, found);
    return found;
  };
  const latest = new Map<string, Uint8Array>();
  return (word) => {
    const found = latest.get(word) ?? search(word);
    if (latest.size >= latestWords) latest.clear();
    latest.set(word, found);
    return found;
  };
}

/** So many words are found again without a search: an answer may ask for its words more than once. */
const latestWords = 8;

/** The texts of all rows, one after the other, and the place at which each ends. */
interface Lines {
  readonly text: string;
  readonly ends: Float64Array;
}

const between = "\n";

function joined(own: readonly string[]): Lines {
  const lines = own.map(searchable);
  let end = 0;
  const ends = Float64Array.from(lines, (line) => {
    end += line.length + between.length;
    return end;
  });
  return { text: lines.join(between), ends };
}

/** A line begins with a space too. From each find it goes on after the line that has it; after the last line there is nothing to find. */
function markLines({ text, ends }: Lines, begins: string, found: Uint8Array): void {
  let row = 0;
  for (let at = text.indexOf(begins); at >= 0; at = text.indexOf(begins, ends[row])) {
    while (at >= (ends[row] ?? Infinity)) row++;
    found[row] = 1;
  }
}
