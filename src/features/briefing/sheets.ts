/**
 * The two pages in numbers: letters on a line and lines for each section, for the widest of the
 * common fonts at the size that the style sheet prints. What has no room stands on another page.
 */
import { evidenceIn, plainText, type RichText } from "../../wording/rich-text.ts";
import type { Endnote } from "./endnotes.ts";
import { linesOf, type Sheet } from "./room.ts";

/** Letters of the summary of the decision. */
export const summaryLetters = { council: 400, pair: 260 } as const;

/** Bars of the picture. */
export const mostBars = 7;

/** A question outweighs all else but the decision itself; what is not known stands on the page of checks. */
export const councilSheet: Sheet<"compared" | "questions" | "judged" | "balances" | "gaps"> = {
  most: { compared: 12, questions: 13, judged: 9, balances: 9, gaps: 12 },
  least: 5,
  givesWay: ["gaps", "judged", "balances", "compared", "questions"],
  available: 119,
};

/** `judged` and `gaps` of each of the two; `reasons` of each count. */
export const pairSheet: Sheet<"reasons" | "questions" | "judged" | "gaps"> = {
  most: { reasons: 13, questions: 13, judged: 6, gaps: 8 },
  least: 5,
  givesWay: ["gaps", "judged", "questions", "reasons"],
  available: 126,
};

/** Letters on a line: of the whole page, of a table's columns, of half a page. */
export const letters = {
  page: 97,
  answer: 86,
  reason: 34,
  third: 31,
  half: 40,
  heading: 48,
} as const;

export function linesOfTold(text: RichText, most: number = letters.page): number {
  // A note takes the room of its number in brackets.
  return linesOf(plainText(text) + "[00]".repeat(evidenceIn(text).length), most);
}

/** In two columns. */
export function linesOfNotes(notes: readonly Endnote[]): number {
  const all = notes.map(({ source, locator }) => linesOf(`${source}, ${locator}`, letters.half));
  return 2 + Math.ceil(all.reduce((sum, lines) => sum + lines + gap, 0) / 2);
}

/** Rows under one another, with the space between them. */
export function linesOfAll<T>(rows: readonly T[], linesOfRow: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + linesOfRow(row) + gap, 0);
}

/** The space between two paragraphs, in lines. */
const gap = 0.2;

/** A row of a table has lines and space around it. */
export const rowSpace = 0.25;

/** The line above the title, the title, and the foot of the site. */
export function linesOfFrame(finding: RichText): number {
  return 1 + 1.7 * linesOf(plainText(finding), letters.heading) + 4;
}

/** A section's heading with the space around it; with the heads of a table where it has one. */
export const headingLines = 2.2;
export const tableHeadLines = 2.3;
