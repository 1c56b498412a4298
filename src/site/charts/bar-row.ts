/** What a bar under its own words says, and where it stands. */
import type { Frame } from "./frame.ts";

/** One bar with the words above it. */
export interface BarRow {
  /** What this row and those after it are, above them. */
  readonly heading?: string | undefined;
  /** Stands in bold before the words. */
  readonly name: string;
  readonly words: string;
  /** Place in the palette. */
  readonly colour: number;
  /** From zero to the right. */
  readonly parts: readonly BarPart[];
}

/** A part of a bar, from left to right. */
export interface BarPart {
  readonly value: number;
  readonly look: "solid" | "pale" | "hatched";
  /** “Up to”: what may be spent at most. */
  readonly ceiling: boolean;
  /** “About”: printed as no exact sum. */
  readonly about?: boolean;
  /** What is read out, and what else there is to say. */
  readonly name: string;
  readonly detail: string;
  readonly href: string;
  /** What the link leads to: `Open the figure`. */
  readonly leads: string;
  /** What the bar stands for, where another page has it too and moves it from where it was. */
  readonly bar?: string;
}

/** Where a row stands, and on which scale. */
export interface BarLayout {
  readonly frame: Frame;
  readonly scale: number;
  readonly end: number;
  readonly top: number;
}
