/**
 * How much has room on two pages. Sections take what fits in their own order and count the rest, and
 * where all of it is too much the sections that weigh least give way first. Type never shrinks.
 */

/** What a section shows, and how many more there are on the page that has all. */
export interface Shown<T> {
  readonly shown: readonly T[];
  readonly more: number;
}

/** Lines of print for each section. */
export type LineLimits<Name extends string> = Readonly<Record<Name, number>>;

/** The first rows that fit. One that is too long for what is left is passed over for shorter ones. */
export function fitting<T>(
  rows: readonly T[],
  lines: number,
  linesOfRow: (row: T) => number,
): Shown<T> {
  let left = lines;
  const shown = rows.filter((row) => {
    const needed = linesOfRow(row);
    if (needed > left) return false;
    left -= needed;
    return true;
  });
  return { shown, more: rows.length - shown.length };
}

/** What sections may take at most and should keep at least, and what there is for all of them. */
export interface Sheet<Name extends string> {
  readonly most: LineLimits<Name>;
  readonly least: number;
  /** The section that gives way first stands first. */
  readonly givesWay: readonly Name[];
  /** Lines that the whole may take. */
  readonly available: number;
}

/**
 * The whole as it is composed where it takes no more lines than there are. Each section has given way
 * to its least before the next does; where even the least of all is too much, that is what stands.
 */
export function fitted<Name extends string, Whole>(
  { most, least, givesWay, available }: Sheet<Name>,
  composed: (rooms: LineLimits<Name>) => Whole,
  linesOfWhole: (whole: Whole) => number,
): Whole {
  let rooms = most;
  let whole = composed(rooms);
  for (const name of givesWay) {
    while (rooms[name] > least && linesOfWhole(whole) > available) {
      rooms = { ...rooms, [name]: rooms[name] - 1 };
      whole = composed(rooms);
    }
  }
  return whole;
}

/** Lines that a text takes: at least one. */
export function linesOf(text: string, letters: number): number {
  return Math.max(1, Math.ceil(text.length / letters));
}

/** As many whole sentences as fit; of a first sentence that is too long, its first words. */
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
