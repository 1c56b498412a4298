/** The notes of a briefing, numbered as they are read. It knows the order of the text, not its layout. */
import type { Document } from "../../dataset/dataset.ts";
import { inWordsOfDate } from "../../format/dates.ts";
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
  /** The document with its date, or `As note 1` where an earlier note has told it. */
  readonly source: string;
  /** Public address of the document, with its first note. */
  readonly url: string | undefined;
  /** The publisher's own, with the document's first note; empty where there is none. */
  readonly reference: string;
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
  return all.map(({ document, locator, proof }, index) => {
    const first = all.findIndex((place) => place.document === document);
    const known = first < index;
    return {
      number: index + 1,
      source: known ? `As note ${first + 1}` : sourceText(document),
      url: known ? undefined : document.url,
      reference: known ? "" : (document.reference ?? ""),
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

function sourceText({ title, publisher, type, date, evidence }: Document): string {
  const press = evidence === "press" ? ", press" : "";
  const dated = date === undefined ? "no date seen" : inWordsOfDate(date);
  return `${shortened(title, longestTitle)} (${publisher}, ${type}${press}, ${dated})`;
}
