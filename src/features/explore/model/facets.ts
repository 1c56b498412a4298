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
  | "counted";

/** Something that every row has a word for. */
export interface Facet {
  /** Its part of addresses. */
  readonly id: FacetId;
  readonly name: string;
  /** How a total is told by it: `by purpose`. */
  readonly by: string;
  /** The column of the published table of pieces; none for what a row can have several of. */
  readonly column: string | undefined;
}

/** In the order of the page: first what the analyst asks for most. */
export const facets: readonly Facet[] = [
  { id: "council", name: "Council", by: "council", column: "council" },
  { id: "purpose", name: "What it is for", by: "purpose", column: "purpose" },
  { id: "pot", name: "Kind of pot it comes from", by: "kind of pot", column: "pot_kind" },
  { id: "year", name: "Financial year it covers", by: "financial year", column: "financial_year" },
  { id: "decided", name: "Year of the decision", by: "year of decision", column: "decided_in" },
  { id: "recurrence", name: "One-off or ongoing", by: "recurrence", column: "recurrence" },
  { id: "money", name: "Capital or revenue", by: "type of money", column: "money_type" },
  { id: "earmarked", name: "Set aside before", by: "earmarking", column: "earmarked" },
  { id: "status", name: "Status", by: "status", column: "status" },
  { id: "stage", name: "Stage of the decision", by: "stage", column: "stage" },
  { id: "kind", name: "Kind of amount", by: "kind of amount", column: "kind" },
  { id: "qualifier", name: "How exact", by: "exactness", column: "qualifier" },
  { id: "evidence", name: "Evidence", by: "evidence", column: "evidence" },
  { id: "region", name: "Region", by: "region", column: "region" },
  { id: "type", name: "Type of council", by: "type of council", column: "council_type" },
  {
    id: "read",
    name: "How far the council is read",
    by: "how far councils are read",
    column: "council_read",
  },
  { id: "counted", name: "Counted by", by: "count", column: undefined },
];

/** Those that money can be grouped by: each pound has one word of them. */
export const groupings: readonly Facet[] = facets.filter(({ column }) => column !== undefined);

/** A facet by its id. */
export function facetOf(id: string): Facet | undefined {
  return facets.find((facet) => facet.id === id);
}
