/** Totals of councils as horizontal bars from zero. One-off and ongoing money are bars of their own. */
import * as Plot from "@observablehq/plot";
import { inWords } from "../format/money.ts";
import { councilFill, councilInk, type Frame } from "./frame.ts";
import type { TotalPart, TotalRow } from "../views/totals.ts";

/** A bar: one kind of money of one council. */
interface Bar {
  readonly row: TotalRow;
  readonly part: TotalPart;
  /** Pixels from the top of the picture to the middle of the bar. */
  readonly middle: number;
}

interface Heading {
  readonly row: TotalRow;
  readonly middle: number;
}

const headingHeight = 30;
const barHeight = 24;
const gap = 20;

/**
 * Draws each council's name and total in words, and beneath it a bar for each kind of money with
 * its amount at the end. A ceiling has a dashed outline; money not stated to be one-off or ongoing
 * is palest. Each bar leads to the figure behind it, or to the council where there are several.
 */
export function totalBars(
  rows: readonly TotalRow[],
  frame: Frame,
  words: { readonly sum: (row: TotalRow) => string; readonly kind: (part: TotalPart) => string },
): Element {
  const { headings, bars, height } = layout(rows);
  const most = Math.max(1, ...bars.map(({ part }) => part.pounds));
  const href = ({ row }: Bar) =>
    row.figure ? frame.to.figure(row.figure) : frame.to.council(row.council);
  const label = ({ part }: Bar) => `${inWords(part.pounds)} ${words.kind(part)}`;
  return Plot.plot({
    document: frame.document,
    width: frame.width,
    height,
    margin: 0,
    marginBottom: 4,
    x: { domain: [0, most], range: [1, frame.width - labelRoom(frame)], axis: null },
    y: { domain: [0, height], range: [0, height], axis: null },
    marks: [
      Plot.rect(bars, {
        x1: 0,
        x2: (bar: Bar) => bar.part.pounds,
        y1: (bar: Bar) => bar.middle - barHeight / 2 + 2,
        y2: (bar: Bar) => bar.middle + barHeight / 2 - 2,
        fill: (bar: Bar) => councilFill(bar.row.colour, bar.part.recurrence),
        stroke: (bar: Bar) => councilInk(bar.row.colour),
        strokeWidth: (bar: Bar) => (bar.row.ceiling ? 1.5 : 0),
        strokeDasharray: "5 3",
        href,
        ariaLabel: (bar: Bar) => `${bar.row.name}, ${bar.row.ceiling ? "up to " : ""}${label(bar)}`,
      }),
      Plot.text(bars, {
        x: (bar: Bar) => bar.part.pounds,
        y: "middle",
        text: label,
        textAnchor: "start",
        dx: 8,
        fontSize: 14,
        fill: "currentColor",
      }),
      Plot.ruleX([0], { stroke: "currentColor" }),
      Plot.text(headings, {
        x: 0,
        y: "middle",
        text: ({ row }: Heading) => `${row.name}, ${words.sum(row)}`,
        textAnchor: "start",
        dx: 6,
        fontSize: 17,
        fontWeight: 600,
        fill: "currentColor",
      }),
    ],
  });
}

/** Room at the right for the longest label. */
function labelRoom({ width }: Frame): number {
  return width < 500 ? 150 : 180;
}

function layout(rows: readonly TotalRow[]) {
  const headings: Heading[] = [];
  const bars: Bar[] = [];
  let top = 0;
  for (const row of rows) {
    headings.push({ row, middle: top + headingHeight / 2 });
    row.parts.forEach((part, index) => {
      bars.push({ row, part, middle: top + headingHeight + (index + 0.5) * barHeight });
    });
    top += headingHeight + row.parts.length * barHeight + gap;
  }
  return { headings, bars, height: top };
}
