/** A piece of counted money that is of one kind in one respect. */
import type { Figure } from "../dataset/dataset.ts";

/** Money of one word: of a figure that is counted, or of one of its parts. */
export interface Slice {
  readonly category: string | undefined;
  readonly pounds: number;
  /** The figure that says the word; the whole itself where no part explains the money. */
  readonly figure: Figure;
  /** The sums that hold it, from the nearest to the one that is counted; none for that one itself. */
  readonly within: readonly Figure[];
}
