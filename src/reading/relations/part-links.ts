/** How amounts of a paper belong together: by their numbers in the order in which it prints them. */
import type { Split } from "../../tables/allocations.ts";

/** `part` and `whole` are numbers in the list of amounts; the first is 0. */
export interface PartLink {
  readonly part: number;
  readonly whole: number;
  readonly split: Split;
}

/** An amount that the sums around it contradict. */
export interface Misprint {
  readonly amount: number;
  /** Pounds that all the sums around it ask for. */
  readonly expected: number;
  /** What each of those sums asks for, in a sentence. */
  readonly why: string;
}
