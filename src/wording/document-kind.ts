/** What a document is, in a word or two beside a sentence: `decision record`, `press: Hereford Times`. */
import type { Document } from "../dataset/dataset.ts";
import { inWordsOfDate } from "../format/dates.ts";
import { isDayRead } from "./days/decision-day.ts";

/** Press is always marked, with its publisher. */
export function documentKind({ type, evidence, publisher }: Document): string {
  return evidence === "press" ? `press: ${publisher}` : type;
}

/** `dated 10 September 2023`: the paper’s own date, which need not be the day of the decision; `… by our reading`. */
export function datedWords({ date, inferred }: Pick<Document, "date" | "inferred">): string {
  if (date === undefined) return "no date seen";
  return `dated ${inWordsOfDate(date)}${isDayRead({ inferred }) ? " by our reading" : ""}`;
}

/** `decision record 2368`, `issue page, IId=18976`: a word that both have is said once. */
export function numberedKind({ type, reference }: Document): string {
  if (reference === undefined) return type;
  if (reference.startsWith(`${type} `)) return reference;
  const [first = ""] = type.split(" ");
  const number = reference.startsWith(`${first} `) ? reference.slice(first.length + 1) : "";
  return /^[\d/]+$/.test(number) ? `${type} ${number}` : `${type}, ${reference}`;
}

/**
 * The place beside a document in a list: empty where the document was only seen in part, so that there
 * is no place to name. The page of a figure says so, and the list of sources.
 */
export function placeInList(locator: string): string {
  return /^(page|article) as seen in part$/.test(locator) ? "" : locator;
}
