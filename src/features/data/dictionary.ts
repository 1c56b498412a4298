/** The data dictionary of a table: what the page says of each column, from its declaration. */
import { typographic } from "../../format/words.ts";
import type { ColumnKind } from "../../tables/column.ts";
import { columnsOf, type PublishedTable } from "../../publish/tables.ts";

interface DictionaryLine {
  readonly name: string;
  readonly about: string;
  /** What a cell may hold, and whether it may be empty. */
  readonly holds: string;
  readonly example: string;
  /** The allowed words that have a sentence. */
  readonly words: readonly (readonly [string, string])[];
}

/** What a cell holds where its words stand beside it. */
const besideWords: Partial<Record<ColumnKind, string>> = {
  word: "one of the words",
  words: "words, separated by spaces",
};

/** A line for each column, in the order of the table. */
export function dictionary(table: Pick<PublishedTable, "columns">): DictionaryLine[] {
  return columnsOf(table).map(({ name, kind, about, allowed, required, example, words = {} }) => {
    const explained = Object.entries(words).filter(([, sentence]) => sentence !== "");
    const holds = (explained.length > 0 ? besideWords[kind] : undefined) ?? allowed;
    return {
      name,
      about: typographic(about),
      holds: required ? holds : `${holds}; or empty`,
      example,
      words: explained.map(([word, sentence]) => [word, typographic(sentence)] as const),
    };
  });
}
