/** A council's own rows of each table, in file order, grouped once for each dataset: many pages ask. */
import type { Council, Dataset } from "../dataset/dataset.ts";

const tables = [
  "decisions",
  "figures",
  "other_amounts",
  "events",
  "indicators",
  "pots",
  "documents",
] as const;

export type CouncilRows = Pick<Dataset, (typeof tables)[number]>;

const known = new WeakMap<Dataset, Map<string, CouncilRows>>();

/** The rows of one council; empty lists where a table has none of it. */
export function rowsOf(dataset: Dataset, council: Council): CouncilRows {
  const grouped = known.get(dataset) ?? grouping(dataset);
  known.set(dataset, grouped);
  return grouped.get(council.id) ?? emptyRows();
}

function grouping(dataset: Dataset): Map<string, CouncilRows> {
  const councils = new Map(dataset.councils.map(({ id }) => [id, emptyRows()]));
  for (const table of tables) {
    for (const row of dataset[table])
      (councils.get(row.council.id)?.[table] as unknown[]).push(row);
  }
  return councils;
}

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
