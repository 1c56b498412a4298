/** What a reader asks: which rows, counted by which rule, grouped and sorted how. Plain values. */
import { searchable } from "../../../format/searchable.ts";
import type { perPerson } from "../../../topic.ts";
import type { FacetId } from "./facets.ts";

/** What sums are divided by: nothing, or people. */
export type ExploreMeasure = "pounds" | typeof perPerson.slug;
type ExplorePrices = "cash" | "real";

/** How groups are drawn: as bars, or on the line of time. */
type ExploreChart = "bars" | "strip";

/** How the list is sorted. */
export interface Sorting {
  readonly column: string;
  readonly down: boolean;
}

/** Everything that a reader can choose. */
export interface ExploreQuestion {
  /** Slugs by facet: “or” within one, “and” between them. A facet without a choice is not in it. */
  readonly choices: ReadonlyMap<FacetId, readonly string[]>;
  /** Pounds, both ends within; undefined for no end. A range leaves absent amounts out. */
  readonly least: number | undefined;
  readonly most: number | undefined;
  /** A word of the row begins with each of them, in any order. */
  readonly words: string;
  readonly count: string;
  /** None, one or two facets. */
  readonly by: readonly FacetId[];
  readonly measure: ExploreMeasure;
  readonly prices: ExplorePrices;
  readonly chart: ExploreChart;
  readonly sort: Sorting;
  /** Columns of the list besides council, figure and amount. */
  readonly columns: readonly FacetId[];
}

const usualColumns: readonly FacetId[] = ["purpose"];

/** The question of an address without a query. */
export const firstQuestion: ExploreQuestion = {
  choices: new Map(),
  least: undefined,
  most: undefined,
  words: "",
  count: "all-identified",
  by: [],
  measure: "pounds",
  prices: "cash",
  chart: "bars",
  sort: { column: "amount", down: true },
  columns: usualColumns,
};

/** The words of a question apart, as they are looked for, each once: quotation marks and the like are none. */
export function wordsOf({ words }: Pick<ExploreQuestion, "words">): string[] {
  return words === "" ? [] : [...new Set(searchable(words).split(" ").slice(1))];
}

/** The question with the choices of one facet replaced; none takes the facet off. */
export function choosing(
  question: ExploreQuestion,
  facet: FacetId,
  slugs: readonly string[],
): ExploreQuestion {
  const choices = new Map(question.choices);
  if (slugs.length === 0) choices.delete(facet);
  else choices.set(facet, slugs);
  return { ...question, choices };
}
