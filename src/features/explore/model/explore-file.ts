/**
 * The two files that the browser asks: one with words and money, which answers a question, and one with
 * names, which the list of figures and a search for words need as well. Both are columns with their
 * dictionaries, as JSON. Codes of a column are the characters of one text, which compresses to little
 * and is read in one pass.
 */
import type { FacetId } from "./facets.ts";

/** A word of a column. */
export interface FacetWord {
  /** Its part of addresses, unique in its facet. */
  readonly slug: string;
  readonly word: string;
}

/** A facet’s dictionary, and what each row says of it. */
export interface FacetFile {
  readonly id: FacetId;
  readonly words: readonly FacetWord[];
  /** A code for each row. Of `counted`, a bit for each rule. */
  readonly codes: string;
}

/** What the page needs of a council besides its words. */
interface CouncilFacts {
  readonly name: string;
  /** Its place in the palette; 0 for grey. */
  readonly colour: number;
  /** Whether single decisions only of it are read. */
  readonly part: boolean;
  /** Whom the services are for, in the year of its main decision; null where the statistic is missing. */
  readonly people: number | null;
}

/** What one counting rule makes of the rows. */
export interface RuleFile {
  readonly slug: string;
  readonly name: string;
  readonly about: string;
  /** A code for each row: its place in `ExploreFile.states`. */
  readonly states: string;
  /** The money, by the row that speaks for it: steps from the row of the piece before. */
  readonly pieces: readonly number[];
  /** Pounds of each piece; `ownAmount` where they are the row's own amount, null where it is not published. */
  readonly pounds: readonly (number | null)[];
  /** The worth of a pound in the base year: a code in `factors`; 0 where no outturn is known. */
  readonly prices: string;
  /** `y` where it is not stated whether the money is counted: beside the total, never in it. */
  readonly unsure: string;
  /** Rows that are a part of a counted row, and that row: pairs, each a step. */
  readonly wholes: readonly number[];
  /**
   * Sums that are told otherwise than piece by piece where all of their pieces are asked for, those that
   * hold others first: pounds that are “up to”, “at least” and “about”, then the places of the pieces.
   */
  readonly qualified: readonly (readonly number[])[];
  /** Sums whose printed years their pieces lose, as these go by what the money is for. */
  readonly undated: readonly UndatedPieces[];
  /** Places of the pieces that are only what rounding leaves of a sum. */
  readonly rests: readonly number[];
}

/** Places of pieces without a year, and pounds of their sum that are printed for a year. */
export interface UndatedPieces {
  readonly pieces: readonly number[];
  readonly years: readonly (readonly [year: string, pounds: number])[];
}

/** The file with words and money. */
export interface ExploreFile {
  /** ISO date of the last change to the data. */
  readonly date: string;
  readonly facets: readonly FacetFile[];
  readonly councils: readonly CouncilFacts[];
  readonly states: readonly string[];
  readonly factors: readonly number[];
  /** Pounds, a misprint at its expected value; null where absent. */
  readonly amounts: readonly (number | null)[];
  /** A code for each row: its decision; 0 for other amounts, which have none. */
  readonly decided: string;
  /** Of each row, which of its words are our reading: a bit for each of `readFacets`. */
  readonly read: string;
  /** Of each decision, its ISO date to the precision known; the first is empty. */
  readonly dates: readonly string[];
  /** Codes of the decisions whose day no paper gives, so that it is our reading. */
  readonly dates_read: readonly number[];
  readonly rules: readonly RuleFile[];
}

/** What the rows are called, in the order of the rows of `ExploreFile`. */
export interface NamesFile {
  readonly ids: readonly string[];
  /** Names in lists: with council, day and status beside them, no two are alike. */
  readonly names: readonly string[];
  /** Of each decision, its title, in the order of `ExploreFile.dates`. */
  readonly titles: readonly string[];
  /** Name of the pot of each row: a code in `pots`; 0 for none. */
  readonly pots: readonly string[];
  readonly pot: string;
  /** Amounts that their words do not tell, such as those that are absent: the row and what is said. */
  readonly told: readonly (readonly [row: number, words: string])[];
}

/** Stands for pounds that are the amount of the row. */
export const ownAmount = -1;

/** From this character on: digits, letters and so on, few of which JSON has to escape. */
const first = 48;

/** Codes as a text, a character for each. */
export function codeText(codes: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += 4096)
    parts.push(String.fromCharCode(...codes.slice(at, at + 4096).map((code) => first + code)));
  return parts.join("");
}

/** The codes of such a text. */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at) - first;
  return codes;
}
