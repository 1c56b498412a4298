/**
 * Bars from zero, each under its own words, on one scale with an axis. A bar may be in parts: solid,
 * pale or hatched; a dashed outline is a ceiling, a dotted one “about”. It knows pixels and words, not what the money is.
 */
import type { Unit } from "../../format/units.ts";
import { cutShort } from "./axis-end.ts";
import { axisSteps } from "./axis-steps.ts";
import { axisMargin, barAxis } from "./bar-axis.ts";
import { barHeight, cutMark, partMark, zeroMark } from "./bar-marks.ts";
import type { BarRow, BarLayout } from "./bar-row.ts";
import type { Frame } from "./frame.ts";
import { lines } from "./paragraphs.ts";
import { letterWidth } from "./sizes.ts";
import { element, wordSpace } from "./svg.ts";

const lineHeight = 20;
const gap = 20;
const axisHeight = 24;
const fontSize = 15;
const headingSize = 16;
/** Draws the rows in their order; `whole` where even the longest bar is drawn to its end. */
export function labelledBars(
  rows: readonly BarRow[],
  unit: Unit,
  frame: Frame,
  whole = false,
): Element {
  const { document, width } = frame;
  const axis = axisSteps(rows.map(valueOf), { unit, width, whole });
  const { end } = axis;
  const scale = (width - 2 - axisMargin(axis)) / end;
  const svg = element(document, "svg", { class: "bars", width });
  const grid = svg.appendChild(element(document, "g"));
  let y = 0;
  for (const row of rows) {
    const drawn = rowMarks(row, { frame, scale, end, top: y });
    svg.append(...drawn.marks);
    y = drawn.bottom + gap;
  }
  grid.append(...barAxis({ frame, axis, scale, bottom: y - gap / 2 }));
  const height = y - gap / 2 + axisHeight;
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  return svg;
}

function valueOf({ parts }: BarRow): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

function rowMarks(
  row: BarRow,
  place: BarLayout,
): { readonly marks: Element[]; readonly bottom: number } {
  const { frame, end } = place;
  const isCut = valueOf(row) > end;
  const words = isCut ? `${row.words} ${cutShort}` : row.words;
  const heading = headingMark(row.heading, place);
  const start = heading.bottom;
  const set = lines(`${row.name}: ${words}`, lettersFor(row, frame));
  const barTop = start + set.length * lineHeight + 4;
  const marks = [
    ...heading.marks,
    wordsMark(row.name, set, { ...place, top: start }),
    zeroMark(frame, barTop),
  ];
  let from = 0;
  for (const part of row.parts) {
    const to = Math.min(end, from + part.value);
    if (to > from) marks.push(partMark(part, row, { ...place, top: barTop, from, to }));
    from = to;
  }
  if (isCut) marks.push(cutMark({ ...place, top: barTop }));
  return { marks, bottom: barTop + barHeight };
}

/** Letters of a line. The name stands in bold, which takes more room. */
function lettersFor({ name }: BarRow, { width }: Frame): number {
  const [plain, bold] = [letterWidth(fontSize), letterWidth(fontSize, "bold")];
  return Math.floor((width - name.length * (bold - plain)) / plain);
}

/** A heading over the rows that it is about, with space above it. */
function headingMark(heading: string | undefined, { frame, top }: BarLayout) {
  if (heading === undefined) return { marks: [], bottom: top };
  const { document, width } = frame;
  const above = top === 0 ? 0 : 14;
  const set = lines(heading, Math.floor(width / letterWidth(headingSize, "bold")));
  const text = element(document, "text", {
    "font-size": headingSize,
    "font-weight": 600,
    fill: "var(--ink)",
    stroke: "var(--ground)",
    "stroke-width": 4,
    "paint-order": "stroke",
  });
  set.forEach((line, index) => {
    const place = { x: 0, y: top + above + 16 + index * 22 };
    text.append(element(document, "tspan", place, line), wordSpace(document));
  });
  return { marks: [text], bottom: top + above + set.length * 22 + 4 };
}

/** The name in bold, then the words, in lines. */
function wordsMark(name: string, set: readonly string[], { frame, top }: BarLayout): Element {
  const { document } = frame;
  const text = element(document, "text", {
    "font-size": fontSize,
    fill: "var(--ink)",
    stroke: "var(--ground)",
    "stroke-width": 4,
    "paint-order": "stroke",
  });
  set.forEach((line, index) => {
    const place = { x: 0, y: top + 15 + index * lineHeight };
    const isNamed = index === 0 && line.startsWith(name);
    if (isNamed) {
      text.append(element(document, "tspan", { ...place, "font-weight": 600 }, name));
      text.append(element(document, "tspan", {}, line.slice(name.length)), wordSpace(document));
    } else text.append(element(document, "tspan", place, line), wordSpace(document));
  });
  return text;
}
