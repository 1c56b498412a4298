/** Sentences of the tables with their sums led to the amounts that they are. */
import type { Dataset } from "../dataset/dataset.ts";
import { amountsBehind } from "../dataset/sentence-sums.ts";
import type { SentenceRow, SentenceTable } from "../dataset/sentences.ts";
import { sumsIn } from "../dataset/sums-in-text.ts";
import type { Told } from "./told.ts";

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
): Told {
  const text = row.cells.at(field).text;
  const pieces: Told[number][] = [];
  let end = 0;
  for (const sum of sumsIn(text)) {
    const amount = amountsBehind(dataset, table, row, sum).amounts.find(({ id }) => id !== row.id);
    pieces.push(text.slice(end, sum.index));
    pieces.push(amount ? { sum: sum.text, place: { page: "figure", id: amount.id } } : sum.text);
    end = sum.index + sum.text.length;
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== "");
}
