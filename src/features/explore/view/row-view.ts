/** A few rows of the list as words, ready to be drawn. */
import { inWordsOfDate } from "../../../format/dates.ts";
import { inPounds } from "../../../format/money.ts";
import { columnOf, ruleOf, type ExploreTable } from "../model/explore-table.ts";
import type { ExploreQuestion } from "../model/question.ts";
import { facetWord } from "../words/facet-words.ts";

export interface RowView {
  readonly id: string;
  readonly label: string;
  readonly council: string;
  /** Day of the decision in words; empty for amounts that no decision made. */
  readonly date: string;
  readonly amount: string;
  /** What the rule makes of it. */
  readonly state: string;
  /** In the order of the question's columns. */
  readonly cells: readonly string[];
}

export function rowViews(
  table: ExploreTable,
  question: ExploreQuestion,
  rows: Iterable<number>,
): RowView[] {
  const { file, amounts, decided } = table;
  const { states } = ruleOf(table, question.count);
  const council = columnOf(table, "council");
  const columns = question.columns.map((id) => columnOf(table, id));
  return [...rows].map((row) => {
    const amount = amounts[row] ?? NaN;
    const date = file.decisions[decided[row] ?? 0]?.date ?? "";
    return {
      id: file.ids[row] ?? "",
      label: file.labels[row] ?? "",
      council: council.words[council.codes[row] ?? 0]?.word ?? "",
      date: date === "" ? "" : inWordsOfDate(date),
      amount: Number.isNaN(amount) ? "not published" : inPounds(amount),
      state: file.states[states[row] ?? 0] ?? "",
      cells: columns.map(({ id, codes, words }) => cell(id, codes[row] ?? 0, words)),
    };
  });
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
