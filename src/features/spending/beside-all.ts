/**
 * A few authorities, a row each, on the scale of all: above them every authority as a thin mark, through
 * them the country’s value as a broken line. The same at build time and in the browser. It knows pixels and
 * words; the order of the rows is given and is no rank.
 */
import type { Frame } from "../../site/charts/frame.ts";
import { councilInk } from "../../site/charts/frame.ts";
import { element, tenths } from "../../site/charts/svg.ts";
import { roundTicks } from "../../site/charts/ticks.ts";

export interface BesideRow {
  readonly name: string;
  /** Undefined where no value is given. */
  readonly value: number | undefined;
  /** The value as it is printed, or why there is none. */
  readonly words: string;
  /** What is read out, and the row that it leads to. */
  readonly label: string;
  readonly href: string;
  /** Told apart from the others: filled, in bold. */
  readonly marked: boolean;
  /** Place in the palette; 0 for none of its own. */
  readonly colour: number;
}

export interface DrawnBeside {
  readonly rows: readonly BesideRow[];
  /** Values of all authorities that have no row, and where they are listed. */
  readonly others: readonly number[];
  readonly othersLabel: string;
  readonly othersHref: string;
  readonly country: BesideCountry | undefined;
  /** Where the scale ends. A value beyond stands at its end, with an arrow in its row. */
  readonly end: number;
  /** A round value on the axis: `£500`, `50`. */
  readonly told: readonly { readonly value: number; readonly words: string }[];
}

export interface BesideCountry {
  readonly name: string;
  readonly value: number;
  readonly words: string;
  /** Where it is worked out. */
  readonly href: string;
}

interface Place {
  readonly frame: Frame;
  /** Where the scale begins and how broad it is. */
  readonly left: number;
  readonly across: (value: number) => number;
  readonly end: number;
}

const [stripTop, stripHeight, axisHeight] = [26, 34, 26];

/** Round steps of an axis with their words: what `told` of a drawing should be. */
export function ticksOf(end: number, words: (value: number) => string): DrawnBeside["told"] {
  return roundTicks(end, 4).map((value) => ({ value, words: words(value) }));
}

export function besideAll(drawn: DrawnBeside, frame: Frame): Element {
  const { document, width } = frame;
  const isNarrow = width < 500;
  const left = isNarrow ? 6 : 300;
  const rowHeight = isNarrow ? 46 : 30;
  const across = (value: number) =>
    tenths(left + ((width - left - 12) * Math.min(value, drawn.end)) / (drawn.end || 1));
  const place = { frame, left, across, end: drawn.end };
  const rowsTop = stripTop + stripHeight + 12;
  const bottom = rowsTop + drawn.rows.length * rowHeight + 4;
  const height = bottom + axisHeight;
  const svg = element(document, "svg", { class: "beside", viewBox: `0 0 ${width} ${height}` });
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  svg.append(
    axisMark(drawn, place, bottom),
    othersMark(drawn, place),
    ...countryMarks(drawn, place, bottom),
    ...drawn.rows.map((row, index) =>
      rowMark(row, place, { top: rowsTop + index * rowHeight, height: rowHeight, isNarrow }),
    ),
  );
  return svg;
}

function axisMark({ told }: DrawnBeside, { frame, across }: Place, bottom: number): Element {
  const { document, width } = frame;
  const axis = element(document, "g", { class: "axis" });
  told.forEach(({ value, words }, index) => {
    const x = across(value);
    const anchor = index === 0 ? "start" : x > width - 40 ? "end" : "middle";
    const line = { x1: x, x2: x, y1: stripTop, y2: bottom, stroke: "var(--rule)" };
    const text = {
      x,
      y: bottom + 18,
      "text-anchor": anchor,
      "font-size": 12.5,
      fill: "var(--soft)",
      "data-axis": "",
    };
    axis.append(element(document, "line", line), element(document, "text", text, words));
  });
  return axis;
}

/** All others together: one link to the list of them. */
function othersMark(drawn: DrawnBeside, { frame, left, across }: Place): Element {
  const { document, width } = frame;
  const [top, end] = [stripTop + 10, stripTop + stripHeight];
  const d = drawn.others.map((value) => `M${across(value)},${top}V${end}`).join("");
  const link = element(document, "a", { href: drawn.othersHref, "aria-label": drawn.othersLabel });
  link.setAttribute("data-leads", "Open the list of all");
  const box = { x: left, y: stripTop, width: tenths(width - left - 12), height: stripHeight };
  link.append(element(document, "rect", { class: "reach", ...box, fill: "transparent" }));
  if (d !== "") link.append(element(document, "path", { d, stroke: "var(--soft)" }));
  return link;
}

function countryMarks(
  { country }: DrawnBeside,
  { frame, across }: Place,
  bottom: number,
): Element[] {
  if (country === undefined) return [];
  const { document, width } = frame;
  const x = across(country.value);
  const anchor = x < width / 3 ? "start" : x > (2 * width) / 3 ? "end" : "middle";
  const line = { x1: x, x2: x, y1: stripTop - 6, y2: bottom, stroke: "var(--ink)" };
  const text = { x, y: 15, "text-anchor": anchor, "font-size": 13.5, fill: "var(--ink)" };
  const words = `${country.name} ${country.words}`;
  const link = element(document, "a", { href: country.href, "aria-label": words });
  link.setAttribute("data-leads", "Open how it is worked out");
  const long = words.length * 8;
  const from = anchor === "start" ? x : anchor === "end" ? x - long : x - long / 2;
  const box = { x: tenths(from), y: 0, width: long, height: stripTop - 1, fill: "transparent" };
  link.append(
    element(document, "rect", { class: "reach", ...box }),
    element(document, "text", text, words),
  );
  return [
    element(document, "line", { ...line, "stroke-dasharray": "4 3", "pointer-events": "none" }),
    link,
  ];
}

interface RowPlace {
  readonly top: number;
  readonly height: number;
  readonly isNarrow: boolean;
}

/** An authority: its mark among all, its row with name and value, as one link. */
function rowMark(
  { name, value, words, label, href, marked, colour }: BesideRow,
  { frame, left, across, end: scaleEnd }: Place,
  { top, height, isNarrow }: RowPlace,
): Element {
  const { document, width } = frame;
  const ink = colour === 0 ? "var(--ink)" : councilInk(colour);
  const link = element(document, "a", { href, "aria-label": label, "data-leads": "Open the row" });
  const box = { x: 0, y: top, width, height: height - 2, fill: "transparent" };
  link.append(element(document, "rect", { class: "reach", ...box }));
  const y = isNarrow ? top + 31 : top + height / 2 - 1;
  const track = { x1: left, x2: width - 8, y1: y, y2: y, stroke: "var(--rule)" };
  const axis = element(document, "g", { class: "axis" });
  axis.append(element(document, "line", track));
  link.append(axis);
  if (value !== undefined) {
    const x = across(value);
    const stem = `M${x},${stripTop + (marked ? 0 : 5)}V${stripTop + stripHeight}`;
    if (value > scaleEnd)
      link.append(
        element(document, "path", {
          ...{ d: `M${tenths(x - 24)},${y}h13m-4,-4l4,4l-4,4`, fill: "none" },
          ...{ stroke: ink, "stroke-width": 1.5 },
        }),
      );
    link.append(
      element(document, "path", { d: stem, stroke: ink, "stroke-width": marked ? 4 : 2 }),
      element(document, "circle", {
        ...{ cx: x, cy: y, r: 6, stroke: ink, "stroke-width": 2 },
        fill: marked ? ink : "var(--ground)",
      }),
    );
  }
  const look = { "font-size": 14.5, fill: "var(--ink)", ...(marked ? { "font-weight": 600 } : {}) };
  const line = isNarrow ? top + 16 : y + 5;
  const end = isNarrow ? width - 8 : left - 14;
  link.append(
    element(document, "text", { ...look, x: 0, y: line }, name),
    element(document, "text", { ...look, x: end, y: line, "text-anchor": "end" }, words),
  );
  return link;
}
