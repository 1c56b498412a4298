/** The choices of a question as conditions of SQL on one row of a published table. */
import { columnOf, type AskedTable } from "../model/asked-table.ts";
import type { Facet } from "../model/facets.ts";
import { wordsOf, type ExploreQuestion } from "../model/question.ts";
import { quoted } from "./quoted.ts";

interface Stored {
  /** The row by its short name in the query. */
  readonly name: string;
  /** The column of its number, and what words are looked for in. */
  readonly amount: string;
  readonly text: string;
}

/** Facets, range and words. */
export function plainConditions(
  table: AskedTable,
  question: ExploreQuestion,
  { name, amount, text }: Stored,
): string[] {
  const { least, most } = question;
  return [
    ...facetConditions(table, question, name),
    ...(least === undefined ? [] : [`${name}.${amount} >= ${least}`]),
    ...(most === undefined ? [] : [`${name}.${amount} <= ${most}`]),
    ...wordsOf(question).map((word) => `instr(${text}, ${quoted(` ${word}`)}) > 0`),
  ];
}

/** The choices of a question as SQL conditions on a table or its alias `name`. */
export function facetConditions(
  table: AskedTable,
  question: ExploreQuestion,
  name: string,
): string[] {
  return [...question.choices].map(([id, slugs]) => {
    if (id === "counted") return countedCondition(slugs, name);
    const facet = table.subject.facets.find((one) => one.id === id);
    const words = slugs.map((slug) => quoted(storedWord(table, facet, slug)));
    return `${name}.${facet?.column} IN (${words.join(", ")})`;
  });
}

/** What the database holds: of some facets the part of the address, of all others the word. */
function storedWord(table: AskedTable, facet: Facet | undefined, slug: string): string {
  if (facet === undefined || facet.bySlug) return slug;
  return columnOf(table, facet.id).words.find((word) => word.slug === slug)?.word ?? slug;
}

function countedCondition(slugs: readonly string[], name: string): string {
  const counted = (which: string) =>
    `EXISTS (SELECT 1 FROM counted_within x JOIN counted_pieces y ON y.count = x.count AND y.figure = x.figure AND y.sure = 'yes' WHERE x.held_by = ${name}.id${which})`;
  const ways = slugs.map((slug) =>
    slug === "none" ? `NOT ${counted("")}` : counted(` AND x.count = ${quoted(slug)}`),
  );
  return ways.length === 1 ? (ways[0] ?? "") : `(${ways.join(" OR ")})`;
}
