/** Totals of councils as horizontal bars from zero. One-off and ongoing money are bars of their own. */
import * as Plot from "@observablehq/plot";
import { barAxis } from "../../site/charts/bar-axis.ts";
import { cutMark } from "../../site/charts/bar-marks.ts";
import { councilInk, recurrenceFill, type Frame } from "../../site/charts/frame.ts";
import { hatchMark, hatchPath } from "../../site/charts/hatch.ts";
import { isAll } from "../../counting/qualified-parts.ts";
import type { TotalRow } from "../../measures/totals.ts";
import {
  amountSize,
  barHeight,
  headingSize,
  totalBarsLayout,
  type Bar,
  type Heading,
  type Words,
} from "./total-bars-layout.ts";

/**
 * Draws each council's name and total in words, and beneath it a bar for each kind of money with
 * its amount. A ceiling stands in a dashed outline, an amount that is “about” in a dotted one; money
 * not stated to be one-off or ongoing is hatched. Each bar with its amount leads to the figure behind it, or to the list of them where there
 * are several.
 */
export function totalBars(rows: readonly TotalRow[], frame: Frame, words: Words): Element {
  const { headings, bars, height, rightMargin, axis } = totalBarsLayout(rows, frame.width, words);
  const { end } = axis;
  const pieces = piecesUpTo(end, bars);
  const drawn = Plot.plot({
    document: frame.document,
    width: frame.width,
    height: height + axisHeight,
    margin: 0,
    marginBottom: 4,
    x: { domain: [0, end], range: [1, frame.width - rightMargin], axis: null },
    y: { domain: [0, 1], range: [0, 1], axis: null },
    marks: [
      ...barMarks(pieces),
      Plot.text(bars, {
        ...plainText,
        x: ({ part, middle, textMiddle }: Bar) =>
          middle === textMiddle ? Math.min(end, part.value) : 0,
        y: "textMiddle",
        text: "text",
        lineHeight: 1.25,
        dx: 7,
        fontSize: amountSize,
      }),
      Plot.ruleX([0], { y1: 0, y2: height, stroke: "currentColor" }),
      Plot.rect(bars, {
        y1: "top",
        y2: "bottom",
        fill: "none",
        pointerEvents: "all",
        href: ({ row }: Bar) =>
          row.figure ? frame.urls.figure(row.figure) : frame.urls.total(row.council, row.count),
        ariaLabel: ({ row, label }: Bar) => `${row.name}, ${label}`,
      }),
      Plot.text(headings, {
        ...plainText,
        x: 0,
        y: "middle",
        text: ({ text }: Heading) => text,
        lineHeight: 1.25,
        dx: 7,
        fontSize: headingSize,
        fontWeight: 600,
      }),
    ],
  });
  finishBars(drawn, pieces, frame);
  drawn.querySelectorAll("a").forEach((link, at) => {
    link.setAttribute("data-leads", bars[at]?.row.figure ? "Open the figure" : "Open its figures");
  });
  const scale = (frame.width - rightMargin - 1) / end;
  for (const bar of bars.filter(({ part }) => part.value > end))
    drawn.append(cutMark({ frame, scale, end, top: bar.middle - barHeight / 2 }));
  if (rows.length > 0)
    drawn.querySelector("g")?.before(...barAxis({ frame, axis, scale, bottom: height }));
  return drawn;
}

/** Pixels beneath the bars for the amounts of the axis. */
const axisHeight = 24;

/**
 * Each bar says what it stands for, so that a page with another answer can move it from where it was; what
 * is not stated gets its hatch.
 */
function finishBars(drawn: Element, pieces: readonly BarSegment[], { document }: Frame): void {
  const layer = drawn.querySelector("g[aria-label=rect]");
  const bars = layer?.querySelectorAll("rect") ?? [];
  pieces.forEach(({ row, part, ceiling }, at) => {
    const bar = bars[at];
    if (!bar) return;
    const kind = [part.recurrence, part.capital ? "capital" : "", ceiling ? "up to" : ""];
    bar.setAttribute("data-bar", [row.council, ...kind].join("/"));
    if (part.recurrence !== "not stated") return;
    const [x = 0, y = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((name) =>
      Number(bar.getAttribute(name)),
    );
    const lines = hatchPath({ x, y, width, height });
    layer?.append(hatchMark(document, lines, councilInk(row.colour)));
  });
}

const plainText = { textAnchor: "start", fill: "currentColor" } as const;

/** A bar, or the end of one that is a ceiling. */
interface BarSegment extends Bar {
  readonly from: number;
  readonly to: number;
  readonly ceiling: boolean;
  readonly about: boolean;
}

/** The bars. What of one is a ceiling, or “about”, is slimmer, so that its outline stands clear in every tint. */
function barMarks(pieces: readonly BarSegment[]) {
  const rect = (thickness: (piece: BarSegment) => number) => ({
    x1: "from",
    x2: "to",
    y1: (piece: BarSegment) => piece.middle - thickness(piece) / 2,
    y2: (piece: BarSegment) => piece.middle + thickness(piece) / 2,
    stroke: ({ row }: BarSegment) => councilInk(row.colour),
  });
  const outline = (isDrawn: (piece: BarSegment) => boolean, strokeDasharray: string) =>
    Plot.rect(pieces.filter(isDrawn), {
      ...rect(() => barHeight),
      fill: "none",
      strokeWidth: 1.5,
      strokeDasharray,
    });
  return [
    Plot.rect(pieces, {
      ...rect(({ ceiling, about }) => (ceiling || about ? barHeight - 7 : barHeight)),
      fill: ({ row, part }: BarSegment) => recurrenceFill(row.colour, part.recurrence),
      strokeWidth: 1,
    }),
    outline(({ ceiling }) => ceiling, "5 3"),
    ...(pieces.some(({ about }) => about) ? [outline(({ about }) => about, "1.5 3")] : []),
  ];
}

/** All bars in their parts, none beyond the end of the scale. */
function piecesUpTo(end: number, bars: readonly Bar[]): BarSegment[] {
  return bars
    .flatMap(piecesOf)
    .map((piece) => ({ ...piece, from: Math.min(end, piece.from), to: Math.min(end, piece.to) }))
    .filter(({ from, to }) => to > from);
}

/** What is fixed first, then what is a ceiling. */
function piecesOf(bar: Bar): BarSegment[] {
  const { value, qualified } = bar.part;
  const fixed = isAll(qualified.ceiling, value) ? 0 : value - qualified.ceiling;
  const pieces = [
    { ...bar, from: 0, to: fixed, ceiling: false, about: isAll(qualified.about, value) },
    { ...bar, from: fixed, to: value, ceiling: true, about: false },
  ];
  return pieces.filter(({ from, to }) => to > from);
}
