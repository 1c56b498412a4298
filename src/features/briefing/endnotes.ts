/** The notes of a briefing, numbered as they are read. It knows the order of the text, not its layout. */
import type { Document } from "../../dataset/dataset.ts";
import { decisionDay } from "../../wording/days/decision-day.ts";
import { datedWords, numberedKind } from "../../wording/document-kind.ts";
import {
  evidenceIn,
  type Evidence,
  type LinkTarget,
  type RichText,
} from "../../wording/rich-text.ts";
import { shortened } from "./caps.ts";

/** One numbered note: where a paper prints what was said. */
export interface Endnote {
  readonly number: number;
  /** The document with its number and its date, or `As note 1` where an earlier note has told it. */
  readonly source: string;
  /** Public address of the document, with its first note. */
  readonly url: string | undefined;
  /** Paragraph, table or page. */
  readonly locator: string;
  /** The page of the site that proves it. */
  readonly proof: LinkTarget;
}

/** The notes of a page, and the number of each place. */
export interface Endnotes {
  readonly notes: readonly Endnote[];
  /** The number of a place among the notes. */
  readonly numberOf: (place: Evidence) => number;
}

/** One note for each place, in the order in which the texts of the page first name it. */
export function endnotes(texts: readonly RichText[]): Endnotes {
  const places = new Map<string, Evidence>();
  for (const place of texts.flatMap(evidenceIn)) {
    if (!places.has(keyOf(place))) places.set(keyOf(place), place);
  }
  const keys = [...places.keys()];
  return {
    notes: notesAt([...places.values()]),
    numberOf: (place) => keys.indexOf(keyOf(place)) + 1,
  };
}

function notesAt(all: readonly Evidence[]): Endnote[] {
  return all.map(({ document, locator, proof, decided }, index) => {
    const first = all.findIndex((place) => place.document === document);
    const known = first < index;
    return {
      number: index + 1,
      source: known ? `As note ${first + 1}` : sourceText(document, decided),
      url: known ? undefined : document.url,
      locator: shortened(locator, longestLocator),
      proof,
    };
  });
}

const longestTitle = 100;
const longestLocator = 80;

function keyOf({ document, locator }: Evidence): string {
  return `${document.id}: ${locator}`;
}

/** The date is the paper’s own; where the decision is of another day, that is said beside it. */
function sourceText(document: Document, decided: Evidence["decided"]): string {
  const { title, publisher, date, evidence } = document;
  const press = evidence === "press" ? ", press" : "";
  const isOther = date !== undefined && decided !== undefined && !date.startsWith(decided.date);
  const day = isOther ? `; the decision is of ${decisionDay(decided)}` : "";
  return `${shortened(title, longestTitle)} (${publisher}, ${numberedKind(document)}${press}, ${datedWords(document)}${day})`;
}
