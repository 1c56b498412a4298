/** A search as the query of its address, and back. Strict: what is not ours is refused. Text only. */
import { quotable } from "../../../format/quotable.ts";
import { searchKinds, type SearchKind } from "../search-kinds.ts";

/** What is looked for. An empty kind or council stands for all of them. */
export interface Search {
  readonly text: string;
  readonly kind: SearchKind | "";
  readonly council: string;
}

interface ReadSearch {
  /** What the address asks for; nothing if anything is wrong with it. */
  readonly search: Search;
  /** One line for each fault: what was found and what is allowed. */
  readonly problems: readonly string[];
}

/** Letters of the longest text that is looked for. */
export const longestText = 200;

/** The search of an address without a query. */
export const emptySearch: Search = { text: "", kind: "", council: "" };

/** `?q=…&kind=…&council=…` without what is empty; empty where nothing is asked. */
export function searchQuery({ text, kind, council }: Search): string {
  const fields = Object.entries({ q: text.trim(), kind, council });
  const asked = fields.filter(([, value]) => value !== "");
  return asked.length === 0 ? "" : `?${new URLSearchParams(asked).toString()}`;
}

/** Reads the query of an address. */
export function parseSearchQuery(query: string, councils: readonly string[]): ReadSearch {
  const fields = new URLSearchParams(query);
  const problems: string[] = [];
  const refuse = (name: string, found: string, allowed: string) => {
    problems.push(`${name}: found “${quotable(found)}”; allowed: ${allowed}`);
  };
  const stranger = [...fields.keys()].find((name) => !names.includes(name));
  if (stranger !== undefined) refuse("address", stranger, names.join(", "));
  for (const name of names)
    if (fields.getAll(name).length > 1) refuse(name, fields.getAll(name).join(" "), "one value");
  const text = fields.get("q") ?? "";
  const kind = fields.get("kind") ?? "";
  const council = fields.get("council") ?? "";
  if (text.length > longestText) refuse("q", text, `at most ${longestText} characters`);
  if (!isKind(kind)) refuse("kind", kind, searchKinds.map(({ slug }) => slug).join(", "));
  if (council !== "" && !councils.includes(council))
    refuse("council", council, "the id of a council in the list");
  const search = isKind(kind) && problems.length === 0 ? { text, kind, council } : emptySearch;
  return { search, problems };
}

/** The query as the search writes it; as it was where it cannot be read. A form that is sent names its empty fields too. */
export function tidyQuery(query: string, councils: readonly string[]): string {
  const { search, problems } = parseSearchQuery(query, councils);
  return problems.length === 0 ? searchQuery(search) : query;
}

const names = ["q", "kind", "council"];

function isKind(text: string): text is SearchKind | "" {
  return text === "" || searchKinds.some(({ slug }) => slug === text);
}
