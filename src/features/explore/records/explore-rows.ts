/** Every figure and other amount as one row of words, the figures first, each in file order. */
import type { Dataset, Figure, OtherAmount } from "../../../dataset/dataset.ts";
import { amountReadings, scopeColumn } from "../../../publish/database/amount-readings.ts";
import { amountWords, type AmountWords } from "../../../publish/database/amount-words.ts";
import { facets, facetOf, readFacets, type FacetId } from "../model/facets.ts";

/** The words of a row by facet. What counts it is worked out apart. */
type RowWords = Readonly<Partial<Record<FacetId, string>>>;

/** An amount with its words. */
export interface ExploreRow {
  readonly amount: Figure | OtherAmount;
  readonly words: RowWords;
  /** Which of them are our reading: a bit for each of `readFacets`. */
  readonly read: number;
}

/** All rows of a dataset. */
export function exploreRows({
  figures,
  other_amounts,
}: Pick<Dataset, "figures" | "other_amounts">): ExploreRow[] {
  return [...figures, ...other_amounts].map((amount) => ({
    amount,
    words: rowWords(amount),
    read: readBits(amount),
  }));
}

/** The words of one amount. */
export function rowWords(amount: Figure | OtherAmount): RowWords {
  const words: Readonly<Record<string, string>> = amountWords(amount) satisfies AmountWords;
  return Object.fromEntries(
    facets.flatMap(({ id, column }) => (column === undefined ? [] : [[id, words[column]]])),
  );
}

function readBits(amount: Figure | OtherAmount): number {
  const readings: readonly string[] = amountReadings(amount);
  return readFacets.reduce(
    (bits, id, at) => (readings.includes(columnNamed(id)) ? bits | (1 << at) : bits),
    0,
  );
}

/** Whether a rule counts a row rests on its scope, whatever else it asks. */
function columnNamed(id: (typeof readFacets)[number]): string {
  return id === "counted" ? scopeColumn : (facetOf(id)?.column ?? "");
}

/** Whether it is our reading that a row counts, or does not, by what it is for. */
export function isCountedRead(read: ExploreRow["read"]): boolean {
  return (read & (1 << readFacets.indexOf("counted"))) !== 0;
}
