/** The shape of a table that the database has besides those of the data folder. */

/** A published table that is worked out from others, with its rows. */
export interface ExploredTable {
  readonly name: string;
  /** The constraint that names its rows. */
  readonly key: string;
  readonly columns: readonly ExploredColumn[];
  readonly rows: () => Iterable<readonly (string | number | null)[]>;
}

/** A column of a published table that is worked out from others. */
export interface ExploredColumn {
  readonly name: string;
  readonly type: "TEXT" | "INTEGER" | "REAL";
  readonly required: boolean;
  readonly meaning: string;
  readonly example: string;
}

/** What words are looked for in: a word of the row begins with ` word` in it. */
export function textColumn(example: string): ExploredColumn {
  return column(
    "text",
    "What words are looked for in: small letters and digits alone, a space before each word.",
    example,
  );
}

/** A column of texts that every row has. */
export function column(name: string, meaning: string, example: string): ExploredColumn {
  return { name, type: "TEXT", required: true, meaning, example };
}
