/** A few rows of the list as words, ready to be drawn. */
import { inWordsOfDate } from "../../../format/dates.ts";
import { inPounds } from "../../../format/money.ts";
import { columnOf, ruleOf, type ExploreTable } from "../model/explore-table.ts";
import type { FacetId } from "../model/facets.ts";
import type { ExploreQuestion } from "../model/question.ts";
import { facetWord } from "../words/facet-words.ts";

/** One row in words. */
export interface RowView {
  readonly id: string;
  readonly name: string;
  /** Council, day of the decision and status; council and kind where no decision made it. */
  readonly place: string;
  readonly amount: string;
  /** What the rule makes of it. */
  readonly state: string;
  /** In the order of the question's columns. */
  readonly cells: readonly string[];
}

/** Some rows in words, in the order given. */
export function rowViews(
  table: ExploreTable,
  question: ExploreQuestion,
  rows: Iterable<number>,
): RowView[] {
  const { file, amounts } = table;
  const { ids, names } = table.names();
  const { states } = ruleOf(table, question.count);
  const columns = question.columns.map((id) => columnOf(table, id));
  return [...rows].map((row) => {
    const amount = amounts[row] ?? NaN;
    return {
      id: ids[row] ?? "",
      name: names[row] ?? "",
      place: rowPlace(table, row),
      amount: Number.isNaN(amount) ? "not published" : inPounds(amount),
      state: file.states[states[row] ?? 0] ?? "",
      cells: columns.map(({ id, codes, words }) => cell(id, codes[row] ?? 0, words)),
    };
  });
}

/** What tells rows of one name apart: `Birmingham, 7 June 2022, recommended`. */
export function rowPlace(table: ExploreTable, row: number): string {
  const { file, decided } = table;
  const word = (id: FacetId) => {
    const { words, codes } = columnOf(table, id);
    return words[codes[row] ?? 0]?.word ?? "";
  };
  const date = file.dates[decided[row] ?? 0] ?? "";
  return date === ""
    ? `${word("council")}, ${word("kind")}`
    : `${word("council")}, ${inWordsOfDate(date)}, ${word("status")}`;
}

function cell(
  id: Parameters<typeof facetWord>[0],
  code: number,
  words: readonly { readonly word: string }[],
): string {
  if (id !== "counted") return facetWord(id, words[code]?.word ?? "");
  const named = words.slice(1).filter((_, at) => (code & (1 << at)) !== 0);
  return named.length === 0 ? "No count" : named.map(({ word }) => word).join(", ");
}
