/** A council's own rows of each table, in file order, grouped once for each dataset: many pages ask. */
import type { Council, Dataset } from "../dataset/dataset.ts";
import { memoized } from "../format/memoized.ts";

const tables = [
  "decisions",
  "figures",
  "other_amounts",
  "events",
  "indicators",
  "pots",
  "documents",
] as const;

/** The rows of one council in the tables that are kept by council. */
export type CouncilRows = Pick<Dataset, (typeof tables)[number]>;

/** The rows of one council; empty lists where a table has none of it. */
export function rowsOf(dataset: Dataset, council: Council): CouncilRows {
  return rowsByCouncil(dataset).get(council.id) ?? emptyRows();
}

const rowsByCouncil = memoized((dataset: Dataset) => {
  const councils = new Map(dataset.councils.map(({ id }) => [id, emptyRows()]));
  for (const table of tables) {
    for (const row of dataset[table])
      (councils.get(row.council.id)?.[table] as unknown[]).push(row);
  }
  return councils;
});

function emptyRows(): CouncilRows {
  return {
    decisions: [],
    figures: [],
    other_amounts: [],
    events: [],
    indicators: [],
    pots: [],
    documents: [],
  };
}
