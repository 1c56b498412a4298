/** What a table declares: its columns in order, and which combinations of cells are legal. */
import type { FilePosition } from "../csv/problem.ts";
import type { Column } from "./column.ts";

export type Columns = Readonly<Record<string, Column>>;

export interface Table<C extends Columns = Columns> {
  readonly name: string;
  /** What one row is, as the data dictionary says it. */
  readonly about: string;
  /** The column that names a row, where rows have names. */
  readonly key?: keyof C & string;
  readonly columns: C;
  readonly rules: readonly Rule<Row<C>>[];
}

/** A declaration whatever its columns are: for what asks the same of every table. */
export function anyTable(table: object): Table {
  return table as Table;
}

/** A legal combination within one row. */
export interface Rule<R> {
  /** The sentence for the data dictionary. */
  readonly about: string;
  /** The column that an error points at. */
  readonly field: keyof R & string;
  readonly allowed: string;
  readonly holds: (row: R) => boolean;
}

/** A row's values under their headings, and where each cell stands. */
export type Row<C extends Columns> = {
  readonly [Name in keyof C]: C[Name] extends Column<infer Value> ? Value : never;
} & { readonly cells: RowPositions };

export interface RowPositions {
  readonly position: FilePosition;
  /** The position of the cell of a column, and its text. */
  readonly at: (field: string) => FilePosition & { readonly text: string };
}

export type RowOf<T> = T extends Table<infer C> ? Row<C> : never;

/** A declaration, checked where it is written. */
export function table<const C extends Columns>(declaration: Table<C>): Table<C> {
  return declaration;
}
