/** What a document is, in a word or two beside a sentence: `decision record`, `press: Hereford Times`. */
import type { Document } from "../dataset/dataset.ts";

/** Press is always marked, with its publisher. */
export function documentKind({ type, evidence, publisher }: Document): string {
  return evidence === "press" ? `press: ${publisher}` : type;
}
