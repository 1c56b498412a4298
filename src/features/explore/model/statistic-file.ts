/**
 * The two files of official statistics that the browser asks: one with words and values, and one with
 * what is printed beside them. Shapes only; both are read as those of figures are.
 */
import type { FacetFile } from "./explore-file.ts";

/** The official values as the browser loads them, column by column. */
export interface StatisticFile {
  /** ISO date of the last change to the data. */
  readonly date: string;
  readonly facets: readonly FacetFile[];
  /** As printed; null where the release has a word in place of a value. */
  readonly amounts: readonly (number | null)[];
  /** Of each word of `measure`, whether its values are pounds. */
  readonly money: readonly boolean[];
  /** Of each word of `authority`, whether it is an authority, and not a wider area. */
  readonly authorities: readonly boolean[];
}

/** What is printed, in the order of the rows. */
export interface PlacesFile {
  /** Code and name of each area as printed. */
  readonly areas: readonly (readonly [code: string, name: string])[];
  readonly area: string;
  /** Words in place of a value; the first is empty. */
  readonly absents: readonly string[];
  readonly absent: string;
  readonly notes: readonly string[];
  readonly note: string;
  readonly locators: readonly string[];
}
