/** Counted money with one category in one dimension, such as purpose or financial year. */
import type { Figure } from "../dataset/dataset.ts";

/** Pounds with one category: of a figure that is counted, or of one of its parts. */
export interface Slice {
  readonly category: string | undefined;
  readonly pounds: number;
  /** The figure that states the category; the counted one itself where no part accounts for the pounds. */
  readonly figure: Figure;
  /** The sums that hold it, from the nearest to the one that is counted; none for that one itself. */
  readonly within: readonly Figure[];
}
