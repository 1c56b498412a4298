/** One series of performance figures as one row: the first value, a line, the last value. */
import * as Plot from "@observablehq/plot";
import { daysOf } from "../../format/days.ts";
import type { IndicatorPoint, IndicatorSeries } from "./indicators.ts";
import { leastLetters, letterWidth } from "../../site/charts/sizes.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { councilInk, type Frame } from "../../site/charts/frame.ts";
import { element, tenths } from "../../site/charts/svg.ts";

interface Dot extends IndicatorPoint {
  readonly time: Date;
}

const height = 52;

/**
 * Draws a dot for each date and a line through them, over a rule that is the foot of the scale. A point
 * with a note is hollow, and the line to it dashed. The first value stands before, the last behind. Each date
 * is a link to where all values stand, `href`, as broad as its part of the line.
 */
export function indicatorLine(
  { name, points, unit, colour }: IndicatorSeries,
  frame: Frame,
  href: string,
): Element {
  const dots = points.map((point) => ({ ...point, time: timeOf(point.date) }));
  const ink = councilInk(colour);
  const domain = scaleOf(points, unit);
  const room =
    Math.max(...[dots[0], dots.at(-1)].map((dot) => dot?.printed.length ?? 0)) *
    letterWidth(leastLetters, "bold");
  const drawn = Plot.plot({
    document: frame.document,
    width: frame.width,
    height,
    marginTop: 7,
    marginRight: room + 12,
    marginBottom: 7,
    marginLeft: room + 12,
    x: { type: "utc", axis: null },
    y: { domain, axis: null },
    marks: [
      Plot.ruleY([domain[0]], { stroke: "currentColor", strokeOpacity: 0.25 }),
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
      endMark(dots.slice(0, 1), "end", -10),
      endMark(dots.slice(1).slice(-1), "start", 10),
    ],
  });
  const across = drawn.scale("x");
  if (across)
    drawn.append(
      ...dateMarks(dots, (dot) => Number(across.apply(dot.time)), frame, { href, of: name }),
    );
  return drawn;
}

/** A link for each date, from the middle of the way before it to the middle of the way behind. */
function dateMarks(
  dots: readonly Dot[],
  at: (dot: Dot) => number,
  { document, width }: Frame,
  { href, of }: { readonly href: string; readonly of: string },
): Element[] {
  const middles = dots.slice(1).map((dot, index) => (at(dot) + at(dots[index] ?? dot)) / 2);
  return dots.map(({ printed, date, note }, index) => {
    const [from, to] = [middles[index - 1] ?? 0, middles[index] ?? width];
    const name = `${printed}, ${inWordsOfDate(date)}`;
    const detail = [of, note].filter((part) => part !== undefined);
    const link = element(document, "a", {
      href,
      "aria-label": name,
      "data-leads": "Open the table",
    });
    link.setAttribute("data-detail", detail.map((part) => part.replace(/[^.]$/, "$&.")).join(" "));
    const box = { x: tenths(from), y: 1, width: tenths(to - from), height: height - 2 };
    const rect = { class: "reach", ...box, fill: "transparent", "pointer-events": "all" };
    link.append(element(document, "rect", rect));
    return link;
  });
}

/** A value beside its dot, at an end of the line. */
function endMark(dots: readonly Dot[], textAnchor: "start" | "end", dx: number): Plot.Markish {
  return Plot.text(dots, {
    x: "time",
    y: "value",
    text: "printed",
    textAnchor,
    dx,
    fontSize: leastLetters,
    fontWeight: 600,
    fill: "currentColor",
  });
}

/** From zero, unless a value is below it; per cents up to a hundred, all else to the largest, rounded up. */
export function scaleOf(
  points: readonly IndicatorPoint[],
  unit: string,
): readonly [number, number] {
  const values = points.map(({ value }) => value);
  const least = Math.min(0, ...values);
  const most = Math.max(unit === "percent" ? 100 : 0, ...values);
  if (most === least) return [least, least + 1];
  const step = 10 ** Math.floor(Math.log10(most - least));
  const rounded = (value: number, round: (value: number) => number) =>
    Number((round(Number((value / step).toFixed(6))) * step).toPrecision(12));
  return [rounded(least, Math.floor), rounded(most, Math.ceil)];
}

/** The middle of the day, month or year that a date names: on average the true time is nearest to it. */
function timeOf(date: string): Date {
  const { from, to } = daysOf(date);
  return new Date(((from + to) / 2) * millisecondsADay);
}

const millisecondsADay = 24 * 60 * 60 * 1000;
