/** What a document is, in a word or two beside a sentence: `decision record`, `press: Hereford Times`. */
import type { Document } from "../dataset/dataset.ts";

/** Press is always marked, with its publisher. */
export function documentKind({ type, evidence, publisher }: Document): string {
  return evidence === "press" ? `press: ${publisher}` : type;
}

/**
 * The place beside a document in a list: empty where the document was only seen in part, so that there
 * is no place to name. The page of a figure says so, and the list of sources.
 */
export function placeInList(locator: string): string {
  return /^(page|article) as seen in part$/.test(locator) ? "" : locator;
}
