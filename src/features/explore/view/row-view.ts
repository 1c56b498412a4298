/** A few rows of the list as words, ready to be drawn. */
import { inWordsOfDate } from "../../../format/dates.ts";
import { columnOf, wordAt } from "../model/asked-table.ts";
import { ruleOf, type ExploreTable } from "../model/explore-table.ts";
import type { ExploreQuestion } from "../model/question.ts";
import { urlsUnder } from "../../../site/url-scheme.ts";
import { facetWord, readingMark } from "../words/facet-words.ts";
import { rowAmount } from "../words/row-amount.ts";

/** One row in words. */
export interface RowView {
  /** Where it leads, from the home page. */
  readonly page: string;
  readonly name: string;
  /** What tells rows of one name apart. */
  readonly place: string;
  readonly amount: string;
  /** In the order of the question’s columns. */
  readonly cells: readonly string[];
  /** In the last column: what the rule makes of a figure, where a value stands. */
  readonly last: string;
}

/** Some rows in words, in the order given. */
const urls = urlsUnder("");

/** Rows of figures, ready to be drawn. */
export function rowViews(
  table: ExploreTable,
  question: ExploreQuestion,
  rows: Iterable<number>,
): RowView[] {
  const { file } = table;
  const { ids, names } = table.names();
  const { states } = ruleOf(table, question.count);
  const columns = question.columns.map((id) => columnOf(table, id));
  return [...rows].map((row) => ({
    page: urls.figure(ids[row] ?? "").slice(1),
    name: names[row] ?? "",
    place: rowPlace(table, row),
    amount: rowAmount(table, row),
    cells: columns.map(
      ({ id, codes, words }) => `${cell(id, codes[row] ?? 0, words)}${readingMark(table, id, row)}`,
    ),
    last: file.states[states[row] ?? 0] ?? "",
  }));
}

/** What tells figures of one name apart: `Birmingham, 7 June 2022, recommended`. */
export function rowPlace(table: ExploreTable, row: number): string {
  const { file, decided } = table;
  const decision = decided[row] ?? 0;
  const date = file.dates[decision] ?? "";
  const read = file.dates_read.includes(decision) ? " (our reading)" : "";
  const council = wordAt(table, "council", row);
  return date === ""
    ? `${council}, ${wordAt(table, "kind", row)}`
    : `${council}, ${inWordsOfDate(date)}${read}, ${wordAt(table, "status", row)}`;
}

function cell(
  id: Parameters<typeof facetWord>[0],
  code: number,
  words: readonly { readonly word: string }[],
): string {
  if (id !== "counted") return facetWord(id, words[code]?.word ?? "");
  const named = words.slice(1).filter((_, at) => (code & (1 << at)) !== 0);
  return named.length === 0
    ? facetWord(id, words[0]?.word ?? "")
    : named.map(({ word }) => word).join(", ");
}
