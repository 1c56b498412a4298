/** Every figure and other amount as one row of words, the figures first, each in file order. */
import type { Dataset, Figure, OtherAmount } from "../../../dataset/dataset.ts";
import { amountWords, type AmountWords } from "../../../publish/database/amount-words.ts";
import { facets, type FacetId } from "../model/facets.ts";

/** The words of a row by facet. What counts it is worked out apart. */
type RowWords = Readonly<Partial<Record<FacetId, string>>>;

/** An amount with its words. */
export interface ExploreRow {
  readonly amount: Figure | OtherAmount;
  readonly words: RowWords;
}

/** All rows of a dataset. */
export function exploreRows({
  figures,
  other_amounts,
}: Pick<Dataset, "figures" | "other_amounts">): ExploreRow[] {
  return [...figures, ...other_amounts].map((amount) => ({ amount, words: rowWords(amount) }));
}

/** The words of one amount. */
export function rowWords(amount: Figure | OtherAmount): RowWords {
  const words: Readonly<Record<string, string>> = amountWords(amount) satisfies AmountWords;
  return Object.fromEntries(
    facets.flatMap(({ id, column }) => (column === undefined ? [] : [[id, words[column]]])),
  );
}
