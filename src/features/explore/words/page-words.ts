/** Titles, leads and captions of the built pages. */
import { longest } from "../../../wording/page-words.ts";
import { counted, inDigits } from "../../../format/words.ts";
import type { Answer } from "../model/answer.ts";
import type { ExploreTable } from "../model/explore-table.ts";
import type { FacetValue } from "../built/value-page.ts";
import { totalSentence } from "./sum-words.ts";

/** The lead of the page that explores. */
export function exploreLead(count: number): string {
  return `All ${inDigits(count)} amounts that we hold from council papers. Choose and group them as you like: what adds up is counted once, and what is left out is told.`;
}

interface ValueWords {
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  readonly lead: string;
}

/** The first page tells the total; every page has a title of its own. */
export function valueWords(
  table: ExploreTable,
  { facet, name, rows }: FacetValue,
  of: { readonly answers: readonly Answer[]; readonly page: number; readonly pages: number },
): ValueWords {
  const whole = of.answers.at(-1);
  const place = of.pages === 1 || of.page === 1 ? "" : `, page ${of.page} of ${of.pages}`;
  const told = whole ? totalSentence(table, whole) : "";
  const all = counted(rows, "figure");
  const what = `${all} under “${facet.name}: ${name}”${place}.`;
  const leads = "Each leads to its document and paragraph.";
  const description = `${what} ${told} ${leads}`;
  return {
    title: `${facet.name}: ${name}${place}`,
    heading: `${name}: ${all}${place}`,
    // A total with much beside it is left to the page.
    description: description.length > longest ? `${what} ${leads}` : description,
    lead: told,
  };
}

/** The caption of one page of a list. */
export function listCaption({ name }: FacetValue, page: number, pages: number): string {
  return `${name}, the largest first${pages === 1 ? "" : `, page ${page} of ${pages}`}`;
}
