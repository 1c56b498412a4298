/** One series of performance figures as a small line on a scale of its own, which it prints. */
import * as Plot from "@observablehq/plot";
import { inWordsOfDate } from "../../format/dates.ts";
import { daysOf } from "../../format/days.ts";
import type { IndicatorPoint, IndicatorSeries } from "./indicators.ts";
import { leastLetters, letterRoom } from "../../site/charts/sizes.ts";
import { councilInk, type Frame } from "../../site/charts/frame.ts";

interface Dot extends IndicatorPoint {
  readonly time: Date;
}

const height = 136;
const left = 52;
/** Pixels from the first date to the second where they stand below each other. */
const dateLine = 18;

/**
 * Draws a dot for each date, a line through them, and the lowest and highest of the scale at the
 * left. A point with a note is hollow, and the line to it dashed. The first and the last value are
 * printed, with their dates beneath.
 */
export function indicatorLine({ points, unit, colour }: IndicatorSeries, frame: Frame): Element {
  const dots = points.map((point) => ({ ...point, time: timeOf(point.date) }));
  const ink = councilInk(colour);
  const ends = [...new Set([dots[0], dots.at(-1)])].filter((dot) => dot !== undefined);
  const [low, high] = scaleOf(points, unit);
  const below = datesFit(ends, frame.width) ? 0 : dateLine;
  return Plot.plot({
    document: frame.document,
    width: frame.width,
    height: height + below,
    marginTop: 22,
    marginRight: 30,
    marginBottom: 28 + below,
    marginLeft: left,
    x: { type: "utc", axis: null, insetLeft: 22, insetRight: 8 },
    y: { domain: [low, high], axis: null },
    marks: [
      scaleMarks([low, high], unit),
      Plot.line(dots, {
        x: "time",
        y: "value",
        stroke: ink,
        strokeOpacity: 0.6,
        strokeDasharray: "2 4",
      }),
      Plot.line(dots, {
        x: "time",
        y: (dot: Dot) => (dot.note === undefined ? dot.value : NaN),
        stroke: ink,
        strokeWidth: 1.75,
      }),
      Plot.dot(dots, {
        x: "time",
        y: "value",
        r: 3.5,
        stroke: ink,
        strokeWidth: 1.5,
        fill: (dot: Dot) => (dot.note ? "var(--ground)" : ink),
      }),
      Plot.text(ends, {
        x: "time",
        y: "value",
        text: "printed",
        dy: -13,
        fontSize: leastLetters,
        fontWeight: 600,
        stroke: "var(--ground)",
        strokeWidth: 5,
        fill: "currentColor",
      }),
      ...dateMarks(dots, below),
    ],
  });
}

/** Whether the dates of both ends have room beside each other, also where letters are set apart. */
function datesFit(ends: readonly Dot[], width: number): boolean {
  const letters = ends.map(({ date }) => inWordsOfDate(date)).join("  ").length;
  return letters * letterRoom(leastLetters) <= width - left;
}

/** The first and the last date under their dots, as far out as there is room, the last `below` the first. */
function dateMarks(dots: readonly Dot[], below: number): Plot.Markish[] {
  const label = {
    x: "time",
    frameAnchor: "bottom",
    fontSize: leastLetters,
    fill: "var(--soft)",
  } as const;
  const text = ({ date }: Dot) => inWordsOfDate(date);
  const first = { ...label, text, textAnchor: "start", dx: -22, dy: 20 } as const;
  const last = { ...label, text, textAnchor: "end", dx: 36, dy: 20 + below } as const;
  return [Plot.text(dots.slice(0, 1), first), Plot.text(dots.slice(1).slice(-1), last)];
}

/** Two rules with their values at the left. */
function scaleMarks(ends: readonly [number, number], unit: string): Plot.Markish {
  const sign = unit === "percent" ? "%" : "";
  return [
    Plot.ruleY(ends, { stroke: "currentColor", strokeOpacity: 0.25 }),
    Plot.text(ends, {
      y: (value: number) => value,
      frameAnchor: "left",
      dx: -8,
      textAnchor: "end",
      text: (value: number) => `${value}${sign}`,
      fontSize: leastLetters,
      fill: "currentColor",
    }),
  ];
}

/** Round ends around the values. Numbers begin at zero; per cents do where they come near it. */
export function scaleOf(
  points: readonly IndicatorPoint[],
  unit: string,
): readonly [number, number] {
  const values = points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const zero = least >= 0 && (unit !== "percent" || least <= most / 2);
  const from = zero ? 0 : least;
  if (most === from) return [zero ? 0 : from - 1, most + 1];
  const step = 10 ** Math.floor(Math.log10(most - from));
  const rounded = (value: number, round: (value: number) => number) =>
    Number((round(Number((value / step).toFixed(6))) * step).toPrecision(12));
  return [rounded(from, Math.floor), rounded(most, Math.ceil)];
}

/** The middle of a day, month or year: where it is known least badly. */
function timeOf(date: string): Date {
  const { from, to } = daysOf(date);
  return new Date(((from + to) / 2) * millisecondsADay);
}

const millisecondsADay = 24 * 60 * 60 * 1000;
