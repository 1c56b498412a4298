/**
 * What a briefing shows of each section at most, so that it takes two pages of A4. The caps are fixed;
 * the browser tests print briefings and count their pages. What a cap leaves out is counted and linked.
 */

/** The first rows of a section, and how many more there are on the page that has all. */
export interface Shown<T> {
  readonly shown: readonly T[];
  readonly more: number;
}

/** How many rows a section shows at most, and how many letters all of them may have together. */
interface Cap {
  readonly rows: number;
  readonly letters: number;
}

/** Of a council's briefing. */
export const councilCaps = {
  questions: { rows: 5, letters: 540 },
  newness: { rows: 4, letters: 480 },
  balances: { rows: 3, letters: 560 },
  gaps: { rows: 4, letters: 300 },
} as const satisfies Record<string, Cap>;

/** Of a pair's; `newness`, `gaps` and `ownQuestions` of each of the two, `reasons` of each count. */
export const pairCaps = {
  reasons: { rows: 4, letters: 420 },
  sharedQuestions: { rows: 2, letters: 340 },
  ownQuestions: { rows: 2, letters: 220 },
  newness: { rows: 2, letters: 320 },
  gaps: { rows: 2, letters: 150 },
} as const satisfies Record<string, Cap>;

/** Letters of the summary of the decision. */
export const summaryLetters = { council: 400, pair: 220 } as const;

/**
 * The first rows within the cap. A row too long for the letters that are left is passed over, so that
 * shorter ones after it are shown; the first row is always shown, however long.
 */
export function capped<T>(rows: readonly T[], cap: Cap, textOf: (row: T) => string): Shown<T> {
  let left = cap.letters;
  const shown: T[] = [];
  for (const row of rows) {
    const { length } = textOf(row);
    const isTooLong = length > left && shown.length > 0;
    if (isTooLong || shown.length === cap.rows) continue;
    shown.push(row);
    left -= length;
  }
  return { shown, more: rows.length - shown.length };
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
