/** One built page for each word of each facet: what it adds up to, and its rows in pages of 100. */
import { columnOf } from "../model/asked-table.ts";
import { exploreTable, type ExploreTable } from "../model/explore-table.ts";
import { doesNotApply } from "../../../publish/database/amount-words.ts";
import type { Dataset } from "../../../dataset/dataset.ts";
import { answer, type Answer } from "../model/answer.ts";
import { facets, type Facet } from "../model/facets.ts";
import { matches } from "../model/matches.ts";
import { rowOrder } from "../model/order.ts";
import { choosing, firstQuestion, type ExploreQuestion } from "../model/question.ts";
import { exploreFile, namesFile } from "../records/explore-file.ts";
import { facetWord } from "../words/facet-words.ts";

const rowsOnPage = 100;

/** A word of a facet, which has a page of its own. */
export interface FacetValue {
  readonly facet: Facet;
  readonly slug: string;
  readonly name: string;
  readonly rows: number;
  /** Below the home page: `explore/purpose/send/`. */
  readonly address: string;
}

const tables = new WeakMap<Dataset, ExploreTable>();

/** The table of the build, read once from what the browser reads. */
export function builtTable(dataset: Dataset): ExploreTable {
  const table = tables.get(dataset) ?? exploreTable(exploreFile(dataset), namesFile(dataset));
  tables.set(dataset, table);
  return table;
}

/** The words of a facet that some row has, in the order of its column. */
export function facetValues(dataset: Dataset, facet: Facet): FacetValue[] {
  const table = builtTable(dataset);
  const { words } = columnOf(table, facet.id);
  const counts = unasked(dataset).matches.counts();
  const own = counts[table.facets.findIndex(({ id }) => id === facet.id)];
  return words.flatMap(({ slug, word }, code) => {
    const rows = own?.[code] ?? 0;
    const name = facetWord(facet.id, word);
    return rows === 0 || word === doesNotApply
      ? []
      : [{ facet, slug, name, rows, address: `explore/${facet.id}/${slug}/` }];
  });
}

/** Every word of every facet that has a page. */
export function builtValues(dataset: Dataset): FacetValue[] {
  return facets.flatMap((facet) => facetValues(dataset, facet));
}

/** How many pages its rows take. */
export function pagesOf({ rows }: FacetValue): number {
  return Math.max(1, Math.ceil(rows / rowsOnPage));
}

/** The answer under each rule, divided by council, in the order of the rules. */
export const valueAnswers = lastKept((dataset: Dataset, { facet, slug }: FacetValue): Answer[] => {
  const table = builtTable(dataset);
  const question: ExploreQuestion = choosing({ ...firstQuestion, by: ["council"] }, facet.id, [
    slug,
  ]);
  return table.rules.map((rule) => answer(table, { ...question, count: rule.slug }));
});

/**
 * A function whose last answer is kept: the pages of a word follow each other and all ask for it. No more are
 * kept, as each may hold every row.
 */
function lastKept<Kept>(answered: (dataset: Dataset, value: FacetValue) => Kept) {
  let last:
    { readonly dataset: Dataset; readonly address: string; readonly kept: Kept } | undefined;
  return (dataset: Dataset, value: FacetValue): Kept => {
    const { address } = value;
    if (last?.dataset !== dataset || last.address !== address)
      last = { dataset, address, kept: answered(dataset, value) };
    return last.kept;
  };
}

const all = new WeakMap<Dataset, Answer>();

/** Every row, and everything identified. */
export function unasked(dataset: Dataset): Answer {
  const known =
    all.get(dataset) ?? answer(builtTable(dataset), { ...firstQuestion, by: ["council"] });
  all.set(dataset, known);
  return known;
}

/** The rows of one page of a word, the largest amount first. */
export function pageRows(dataset: Dataset, value: FacetValue, page: number): number[] {
  return [...orderOf(dataset, value).slice((page - 1) * rowsOnPage, page * rowsOnPage)];
}

const orderOf = lastKept((dataset: Dataset, { facet, slug }: FacetValue) => {
  const table = builtTable(dataset);
  const { chosen } = matches(table, choosing(firstQuestion, facet.id, [slug]));
  return rowOrder(table, chosen, firstQuestion.sort);
});
