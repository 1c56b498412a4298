/** Sums of groups on the line of time: a circle for each day, its area the money. Build and browser draw the same. */
import { councilInk, type Frame } from "../../site/charts/frame.ts";
import { letterWidth } from "../../site/charts/sizes.ts";
import { element, tenths } from "../../site/charts/svg.ts";
import { shortened } from "./shortened.ts";

/** One group, with its sums by day. */
export interface StripRow {
  readonly name: string;
  /** Its place in the palette of councils; 0 for grey. */
  readonly colour: number;
  /** ISO dates to the precision known; pounds above nought. */
  readonly sums: readonly { readonly date: string; readonly pounds: number }[];
}

const [rowHeight, middle, largest, axisHeight, fontSize] = [76, 48, 22, 24, 14];
const letter = letterWidth(fontSize);

/** Draws a row of circles for each group over an axis of years. */
export function groupStrip(rows: readonly StripRow[], { width, document }: Frame): Element {
  const years = yearsOf(rows);
  const bottom = Math.max(1, rows.length) * rowHeight;
  const height = bottom + axisHeight;
  const most = Math.max(0, ...rows.flatMap(({ sums }) => sums.map(({ pounds }) => pounds))) || 1;
  const [left, right] = [largest + 1, width - largest - 1];
  const across = (time: number) =>
    tenths(left + ((right - left) * (time - years.from)) / (years.to - years.from));
  const drawing = element(document, "svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    fill: "currentColor",
    "font-family": "system-ui, sans-serif",
    "font-size": fontSize,
  });
  drawing.append(...yearLines(document, years, { across, bottom, width }));
  rows.forEach(({ name, colour, sums }, at) => {
    const top = at * rowHeight;
    const room = Math.floor(width / letter);
    drawing.append(
      element(document, "text", { x: 1, y: top + 16 }, shortened(name, room)),
      element(document, "path", {
        d: `M1,${top + middle}H${width - 1}`,
        stroke: "currentColor",
        "stroke-width": 0.5,
      }),
    );
    for (const { date, pounds } of sums)
      drawing.append(
        element(document, "circle", {
          cx: across(timeOf(date)),
          cy: top + middle,
          r: tenths(Math.max(2, largest * Math.sqrt(pounds / most))),
          fill: councilInk(colour),
          "fill-opacity": 0.35,
          stroke: councilInk(colour),
        }),
      );
  });
  return drawing;
}

/** Years with their days as parts: `2022-07` is 2022.5; what is known to the year lies in its middle. */
function timeOf(date: string): number {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1) / 12 + ((day ?? 15) - 1) / 372;
}

/** Whole years that hold all sums. */
function yearsOf(rows: readonly StripRow[]): { readonly from: number; readonly to: number } {
  const times = rows.flatMap(({ sums }) => sums.map(({ date }) => timeOf(date)));
  if (times.length === 0) return { from: 0, to: 1 };
  const [from, to] = times.reduce(
    ([least, last], time) => [Math.min(least, time), Math.max(last, time)],
    [Infinity, -Infinity],
  );
  return { from: Math.floor(from), to: Math.floor(to) + 1 };
}

interface Ground {
  readonly across: (time: number) => number;
  readonly bottom: number;
  readonly width: number;
}

/** A line at the beginning of each year, as many years named as there is room for. */
function yearLines(
  document: Document,
  { from, to }: ReturnType<typeof yearsOf>,
  { across, bottom, width }: Ground,
): Element[] {
  if (from === 0) return [];
  const step = Math.max(1, Math.ceil(((to - from) * 48) / width));
  return Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, at) => from + at * step,
  ).flatMap((year) => [
    element(document, "path", {
      d: `M${across(year)},0V${bottom}`,
      stroke: "currentColor",
      "stroke-width": 0.25,
    }),
    element(
      document,
      "text",
      { x: across(year), y: bottom + 18, "text-anchor": "middle" },
      String(year),
    ),
  ]);
}
