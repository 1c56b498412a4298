/**
 * Questions that nobody asked, answered and forgotten while the reader reads: a browser makes quick only what
 * it has run several times, and a reader's first choices are to be as quick as all others.
 */
import { columnOf, type AskedTable } from "../model/asked-table.ts";
import type { Facet } from "../model/facets.ts";
import { choosing, type ExploreQuestion } from "../model/question.ts";

/** Asks one question after the other, each in a task of its own: what a reader asks meanwhile waits for one at most. */
export function warmUp(table: AskedTable, ask: (question: ExploreQuestion) => unknown): void {
  const left = unasked(table);
  const next = () => {
    const question = left.pop();
    if (question === undefined) return;
    try {
      ask(question);
    } catch {
      // What is wrong is told to the reader whose question meets it.
      return;
    }
    setTimeout(next);
  };
  setTimeout(next);
}

/** The first word of each facet that rows can be grouped by; a few with one of another facet; then words and a range. */
function unasked(table: AskedTable): ExploreQuestion[] {
  const { first, groupings } = table.subject;
  const withFirstWord = (question: ExploreQuestion, { id }: Facet) =>
    choosing(
      question,
      id,
      columnOf(table, id)
        .words.slice(0, 1)
        .map(({ slug }) => slug),
    );
  const alone = groupings.map((facet) => withFirstWord({ ...first, by: [facet.id] }, facet));
  const twice = alone.slice(0, 4).map((question, at) => {
    const other = groupings[at + 1];
    return other ? withFirstWord({ ...question, by: [] }, other) : question;
  });
  return [...alone, ...twice, { ...first, words: "a", least: 0 }];
}
