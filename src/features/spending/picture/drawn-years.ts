/** What is drawn of values over the years, and where: pixels and words, no data. */
import { councilInk, type Frame } from "../../../site/charts/frame.ts";
import type { Moment } from "./moment-marks.ts";

/** One year as it is drawn; undefined stands for no value. */
export interface DrawnYear {
  /** Under the axis: `2024-25`. */
  readonly period: string;
  readonly own: number | undefined;
  readonly neighbours: number | undefined;
  readonly country: number | undefined;
  readonly breaks: boolean;
  /** The row of the year, and what is read out of it. */
  readonly href: string;
  readonly name: string;
}

/** One picture of values over the years. */
export interface DrawnYears {
  /** Above the lines, where there are several pictures in one. */
  readonly heading?: string;
  /** What each line is called at its end. */
  readonly names: { readonly own: string; readonly neighbours: string; readonly country: string };
  /** Place in the palette; 0 for none of its own. */
  readonly colour: number;
  readonly years: readonly DrawnYear[];
  /** A value as it is printed: `£1,423`, `75`. */
  readonly valueWords: (value: number) => string;
  /** What happened, and when: under the years. */
  readonly moments: readonly Moment[];
}

/** Whose values a line shows. */
export type Line = "own" | "neighbours" | "country";

/** Where a picture stands, and where its values and years are. */
export interface YearsLayout {
  readonly frame: Frame;
  readonly top: number;
  readonly bottom: number;
  readonly step: number;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  /** The highest value. */
  readonly end: number;
  /** Pixels from the left where the lines of the scale begin and end. */
  readonly left: number;
  readonly breadth: number;
}

/** The colour of a picture’s own line. */
export function inkOf({ colour }: Pick<DrawnYears, "colour">): string {
  return colour === 0 ? "var(--ink)" : councilInk(colour);
}

/** How a line is drawn. */
export function lookOf(picture: Pick<DrawnYears, "colour">, line: Line) {
  const looks = {
    own: { stroke: inkOf(picture), "stroke-width": 2.5 },
    neighbours: { stroke: "var(--soft)", "stroke-width": 1.5 },
    country: { stroke: "var(--ink)", "stroke-dasharray": "4 3" },
  } as const satisfies Readonly<Record<Line, Readonly<Record<string, string | number>>>>;
  return looks[line];
}
