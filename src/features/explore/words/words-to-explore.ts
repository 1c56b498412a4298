/** Which words of some amounts have a list of all figures: what they are for, their pots and years. */
import type { Amount } from "../../../counting/figure-facts.ts";
import { amountWords, doesNotApply, notStated } from "../../../publish/database/amount-words.ts";
import type { FacetId } from "../model/facets.ts";

interface ExploredWords {
  readonly facet: FacetId;
  /** What the words say, before them: `kind of pot`. */
  readonly of: string;
  /** Each once, in the order of the amounts. */
  readonly words: readonly string[];
}

const asked = [
  { facet: "purpose", of: "purpose", column: "purpose" },
  { facet: "pot", of: "kind of pot", column: "pot_kind" },
  { facet: "year", of: "financial year", column: "financial_year" },
  { facet: "kind", of: "kind of amount", column: "kind" },
] as const;

/** The words of the amounts, by what they say. */
export function wordsToExplore(amounts: readonly Amount[]): ExploredWords[] {
  const all = amounts.map(amountWords);
  return asked
    .map(({ facet, of, column }) => ({
      facet,
      of,
      words: [...new Set(all.map((words) => words[column]))].filter(isTelling),
    }))
    .filter(({ words }) => words.length > 0);
}

/** Nearly all amounts are funding, so that word tells nothing. */
function isTelling(word: string): boolean {
  return word !== notStated && word !== doesNotApply && word !== "funding";
}
