/** Rows in arrays that are quick to go through, whatever they are rows of. It holds no question. */
import { codesOf, type FacetFile, type FacetWord } from "./explore-file.ts";
import type { FacetId } from "./facets.ts";
import type { RowsWithWord } from "./word-search.ts";
import type { Subject } from "./subject.ts";

/** The words of one facet, and a code for each row. */
export interface FacetColumn {
  readonly id: FacetId;
  readonly words: readonly FacetWord[];
  readonly codes: Uint16Array;
}

/** Rows that can be asked of, column by column: figures or official values. */
export interface AskedTable {
  readonly subject: Subject;
  /** ISO date of the last change to the data. */
  readonly date: string;
  readonly length: number;
  readonly facets: readonly FacetColumn[];
  /** The number of each row; NaN where there is none. */
  readonly amounts: Float64Array;
  /** The rows that have a word in what words are looked for in. */
  readonly withWord: RowsWithWord;
  /** What a row is sorted by under a name that is neither a facet nor the amount. */
  readonly sortText: (column: string, row: number) => string;
}

/** Columns as they are published, read. */
export function readColumns(
  facets: readonly FacetFile[],
  amounts: readonly (number | null)[],
): Pick<AskedTable, "facets" | "amounts" | "length"> {
  return {
    length: amounts.length,
    facets: facets.map(({ id, words, codes }) => ({ id, words, codes: codesOf(codes) })),
    amounts: Float64Array.from(amounts, (amount) => amount ?? NaN),
  };
}

/** The column of a facet. Throws where the table has none. */
export function columnOf({ facets }: Pick<AskedTable, "facets">, id: FacetId): FacetColumn {
  const column = facets.find((facet) => facet.id === id);
  if (!column) throw new Error(`no column ${id}`);
  return column;
}

/** The word of a row; empty where it has none. */
export function wordAt(table: Pick<AskedTable, "facets">, id: FacetId, row: number): string {
  const { words, codes } = columnOf(table, id);
  return words[codes[row] ?? 0]?.word ?? "";
}
