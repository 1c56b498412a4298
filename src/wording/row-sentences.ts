/** Sentences of the tables with their sums led to the amounts that they are. */
import type { Dataset } from "../dataset/dataset.ts";
import { amountsBehind } from "../dataset/sentence-sums.ts";
import type { SentenceRow, SentenceTable } from "../dataset/sentences.ts";
import { linkEachSum, type RichText } from "./rich-text.ts";

/**
 * The sentence in a column of a row; empty where the cell is. A sum of several amounts leads to the
 * first that is not the row itself; the row’s own amount leads nowhere, for it is there. That every
 * sum is known was checked when the data was read.
 */
export function sentenceOf(
  dataset: Dataset,
  table: SentenceTable,
  row: SentenceRow,
  field: string,
): RichText {
  return linkEachSum((sum) => {
    const { amounts } = amountsBehind(dataset, table, row, sum);
    const amount = amounts.find(({ id }) => id !== row.id);
    return amount && { page: "figure", id: amount.id };
  }, row.cells.at(field).text);
}
