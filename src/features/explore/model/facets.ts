/** What the rows can be asked by. It knows names and sentences, and no data. */

/** The name of a facet in addresses and files. */
export type FacetId =
  | "council"
  | "region"
  | "type"
  | "read"
  | "kind"
  | "purpose"
  | "pot"
  | "earmarked"
  | "status"
  | "stage"
  | "recurrence"
  | "money"
  | "year"
  | "decided"
  | "qualifier"
  | "evidence"
  | "counted"
  | "measure"
  | "period"
  | "authority"
  | "unit"
  | "mark"
  | "release";

/** Something that every row has a word for. */
export interface Facet {
  /** Its part of addresses. */
  readonly id: FacetId;
  readonly name: string;
  /** How a total is told by it: `by purpose`. */
  readonly by: string;
  /** The column of the published table; none for what a row can have several of. */
  readonly column: string | undefined;
  /** Whether that column holds the part of the address, and not the word. */
  readonly bySlug?: true;
}

const region: Facet = { id: "region", name: "Region", by: "region", column: "region" };

/** Of figures, in the order of the page: first what the analyst asks for most. */
export const facets: readonly Facet[] = [
  { id: "council", name: "Council", by: "council", column: "council", bySlug: true },
  { id: "purpose", name: "What it is for", by: "purpose", column: "purpose" },
  { id: "pot", name: "Kind of pot it comes from", by: "kind of pot", column: "pot_kind" },
  { id: "year", name: "Financial year it covers", by: "financial year", column: "financial_year" },
  {
    id: "decided",
    name: "Year of the decision or report",
    by: "year of decision or report",
    column: "decided_in",
  },
  { id: "recurrence", name: "One-off or ongoing", by: "recurrence", column: "recurrence" },
  { id: "money", name: "Capital or revenue", by: "type of money", column: "money_type" },
  { id: "earmarked", name: "Set aside before", by: "earmarking", column: "earmarked" },
  { id: "status", name: "Status", by: "status", column: "status" },
  { id: "stage", name: "Stage of the decision", by: "stage", column: "stage" },
  { id: "kind", name: "Kind of amount", by: "kind of amount", column: "kind" },
  { id: "qualifier", name: "How exact", by: "exactness", column: "qualifier" },
  { id: "evidence", name: "Evidence", by: "evidence", column: "evidence" },
  region,
  { id: "type", name: "Type of council", by: "type of council", column: "council_type" },
  {
    id: "read",
    name: "How far the council is read",
    by: "how far councils are read",
    column: "council_read",
  },
  { id: "counted", name: "Counted by", by: "count", column: undefined },
];

/** Facets whose word may be our reading and not printed. */
export const readFacets = [
  "purpose",
  "pot",
  "earmarked",
  "recurrence",
  "money",
  "year",
  "status",
  "counted",
] as const satisfies readonly FacetId[];

/** Of official statistics. */
export const statisticFacets: readonly Facet[] = [
  { id: "measure", name: "Measure", by: "measure", column: "measure", bySlug: true },
  { id: "period", name: "Year or day", by: "year or day", column: "period" },
  { id: "authority", name: "Authority", by: "authority", column: "authority" },
  region,
  { id: "type", name: "Type of council", by: "type of council", column: "authority_type" },
  { id: "mark", name: "What to know of it", by: "mark", column: "mark" },
  { id: "unit", name: "Unit", by: "unit", column: "unit" },
  { id: "release", name: "Release", by: "release", column: "release", bySlug: true },
];

/** Those that rows can be grouped by: each row has one word of them. */
export function groupingsOf(all: readonly Facet[]): Facet[] {
  return all.filter(({ column }) => column !== undefined);
}

/** Its name, whichever rows have it. */
export function facetOf(id: string): Facet | undefined {
  return [...facets, ...statisticFacets].find((facet) => facet.id === id);
}
