/** Words of facets as they stand on the page: the data's own, with a capital, and those that need more. */
import { capitalised } from "../../../format/words.ts";
import type { ExploreTable } from "../model/explore-table.ts";
import { readFacets, type FacetId } from "../model/facets.ts";

const fuller: Partial<Record<FacetId, Readonly<Record<string, string>>>> = {
  earmarked: { yes: "Set aside before", no: "Not set aside before" },
  read: { whole: "Main papers read", part: "Read in part, single decisions only" },
  qualifier: {
    exactly: "Printed as an exact sum",
    "up-to": "Printed as “up to”",
    "at-least": "Printed as “at least”",
    about: "Printed as “about”",
  },
  counted: { "no count": "Counted by no rule" },
  evidence: {
    document: "Paper read in full",
    "official-extract": "Official page, read in part",
    press: "Press",
  },
};

/** Behind the word of a row that is our reading; else empty. */
export function readingMark(
  table: Pick<ExploreTable, "read">,
  facet: FacetId,
  row: number,
): string {
  const at = (readFacets as readonly FacetId[]).indexOf(facet);
  return at >= 0 && ((table.read[row] ?? 0) & (1 << at)) !== 0 ? " (our reading)" : "";
}

/** `Capital`, `Not stated`; names of councils and years stay as they are. */
export function facetWord(facet: FacetId, word: string): string {
  return fuller[facet]?.[word] ?? capitalised(word);
}
