/**
 * How much has room on two pages. Sections take what fits, in their own order, and count the rest:
 * the type never shrinks and a sentence is never cut off in the middle.
 */

/** What a section shows, and how many more there are on the page that has all. */
export interface Shown<T> {
  readonly shown: readonly T[];
  readonly more: number;
}

export interface Room {
  /** Lines of print that a section may take. */
  readonly lines: number;
  /** Letters on a line. */
  readonly letters: number;
}

/** The first that fit. One that is too long for what is left is passed over for shorter ones after it. */
export function fitting<T>(
  rows: readonly T[],
  { lines, letters }: Room,
  textOf: (row: T) => string,
): Shown<T> {
  let left = lines;
  const shown = rows.filter((row) => {
    const needed = linesOf(textOf(row), letters);
    if (needed > left) return false;
    left -= needed;
    return true;
  });
  return { shown, more: rows.length - shown.length };
}

/** Lines that a text takes: at least one. */
export function linesOf(text: string, letters: number): number {
  return Math.max(1, Math.ceil(text.length / letters));
}

/** As many whole sentences as fit, the first of them in any case but not beyond its words that fit. */
export function leadingSentences(text: string, most: number): string {
  if (text.length <= most) return text;
  const ends = [...text.slice(0, most + 1).matchAll(/[.?!](?=\s)/g)];
  const last = ends.at(-1);
  return last === undefined ? shortened(text, most) : text.slice(0, last.index + 1);
}

/** The text, or as many of its whole words as fit with `…`. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const end = cut.lastIndexOf(" ");
  return `${cut.slice(0, end > 0 ? end : cut.length).replace(/[,;:]$/, "")}…`;
}
