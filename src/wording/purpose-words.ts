/** What money is for, as a sentence says it. */
import { inDigits, namedFew, series } from "../format/words.ts";
import { purposesInSentences } from "../topic.ts";

/** `the programme of improving the services`; a purpose that needs no other words as it is. */
export function purposeWords(purpose: string): string {
  return purposesInSentences[purpose] ?? purpose;
}

/** The same of several councils, where “the” is of each: `each council’s own programme of improving the services`. */
export function purposeOfSeveral(purpose: string): string {
  return purposeWords(purpose).replace(/^the /, "each council’s own ");
}

/** The same; a purpose that we have no word for is named by the labels of its figures, as the paper prints them. */
export function purposeOrLabels(purpose: string | undefined, labels: readonly string[]): string {
  if (purpose !== undefined && purpose !== "other") return purposeWords(purpose);
  const named = labels.filter((label) => label !== "(total)");
  if (named.length === 0) return "what its paper does not name";
  const { named: few, rest } = namedFew(named, mostQuoted);
  const quoted = few.map((label) => `“${label}”`);
  return series([...quoted, ...(rest > 0 ? [`${inDigits(rest)} more`] : [])]);
}

const mostQuoted = 2;
