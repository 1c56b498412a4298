/** What the browser is given to put any authorities side by side: short rows, for one small file. Shapes only. */

/** The whole file. */
export interface ChoiceData {
  readonly country: string;
  readonly regions: readonly string[];
  readonly authorities: readonly ChoiceAuthority[];
  /** By the name of a measure in addresses. */
  readonly measures: Readonly<Record<string, ChoiceMeasure>>;
}

/** Number, id, name, place of the region in the list, place in the palette, numbers of the neighbours. */
export type ChoiceAuthority = readonly [string, string, string, number, number, readonly string[]];

/** One measure with all its values. */
export interface ChoiceMeasure {
  readonly money: boolean;
  readonly after: string;
  /** What the money is spent on, or what is counted. */
  readonly of: string;
  readonly end: number;
  readonly periods: readonly string[];
  /** In the order of the authorities, a value for each period: whole pounds, or tenths; words where none is given. */
  readonly values: readonly (readonly (number | string)[])[];
  /** In the same order: the places of the periods whose value jumps. */
  readonly jumps: readonly (readonly number[])[];
  readonly country: readonly (number | null)[];
}
