/**
 * How much each section of a briefing may take, in lines of print and letters on a line, so that all
 * of it stands on two pages of A4. What has no room is counted and stands on the council's page.
 */
import type { Room } from "./room.ts";

interface SectionLimits {
  /** Letters of the summary of the decision. */
  readonly summary: number;
  /** Bars of the picture. */
  readonly bars: number;
  readonly questions: Room;
  readonly judged: Room;
  readonly balances: Room;
  readonly gaps: Room;
}

export const councilLimits: SectionLimits & { readonly compared: Room } = {
  summary: 400,
  bars: 7,
  compared: { lines: 9, letters: 60 },
  questions: { lines: 13, letters: 100 },
  judged: { lines: 6, letters: 60 },
  balances: { lines: 7, letters: 100 },
  gaps: { lines: 9, letters: 100 },
};

/** For each of the two councils, but for the picture and the questions of both. */
export const pairLimits: SectionLimits = {
  summary: 260,
  bars: 6,
  questions: { lines: 10, letters: 100 },
  judged: { lines: 5, letters: 48 },
  balances: { lines: 4, letters: 48 },
  gaps: { lines: 6, letters: 48 },
};
