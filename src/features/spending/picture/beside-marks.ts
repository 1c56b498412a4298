/** The parts of a picture of authorities side by side: axis, strip of all, the country’s line, rows. */
import { councilInk, type Frame } from "../../../site/charts/frame.ts";
import { leastLetters, letterWidth } from "../../../site/charts/sizes.ts";
import { element, tenths, wordSpace } from "../../../site/charts/svg.ts";
import type { BesideRow, DrawnBeside } from "./drawn-beside.ts";

/** Where rows, scale and values stand. */
export interface BesideLayout {
  readonly frame: Frame;
  readonly isNarrow: boolean;
  /** Where the scale begins and ends. */
  readonly left: number;
  readonly right: number;
  readonly across: (value: number) => number;
  readonly end: number;
}

/** Where the strip of all stands; above it is the country’s value. */
export const strip = { top: 26, height: 34 } as const;

/** Pixels of the letters of a name. */
export const nameSize = 14;

/** The axis with its values, and fine lines down to `bottom`. */
export function axisMark(
  { ticks }: DrawnBeside,
  { frame, across }: BesideLayout,
  bottom: number,
): Element {
  const { document } = frame;
  const axis = element(document, "g", { class: "axis" });
  ticks.forEach(({ value, words }, index) => {
    const x = across(value);
    const anchor = index === 0 ? "start" : "middle";
    const line = { x1: x, x2: x, y1: strip.top, y2: bottom, stroke: "var(--rule)" };
    const text = {
      x,
      y: bottom + 18,
      "text-anchor": anchor,
      "font-size": leastLetters,
      fill: "var(--soft)",
      "data-axis": "",
    };
    axis.append(element(document, "line", line), element(document, "text", text, words));
  });
  return axis;
}

/** All others together: one link to the list of them. */
export function othersMark(
  drawn: DrawnBeside,
  { frame, left, right, across }: BesideLayout,
): Element {
  const { document } = frame;
  const [top, end] = [strip.top + 10, strip.top + strip.height];
  const d = drawn.others.map((value) => `M${across(value)},${top}V${end}`).join("");
  const link = element(document, "a", { href: drawn.othersHref, "aria-label": drawn.othersLabel });
  link.setAttribute("data-leads", "Open the list of all");
  const box = { x: left, y: strip.top, width: tenths(right - left), height: strip.height };
  link.append(element(document, "rect", { class: "reach", ...box, fill: "transparent" }));
  if (d !== "") link.append(element(document, "path", { d, stroke: "var(--soft)" }));
  return link;
}

/** The country's value as a broken line down to `bottom`. */
export function countryMarks(
  { country }: DrawnBeside,
  { frame, across }: BesideLayout,
  bottom: number,
): Element[] {
  if (country === undefined) return [];
  const { document, width } = frame;
  const x = across(country.value);
  const anchor = x < width / 3 ? "start" : x > (2 * width) / 3 ? "end" : "middle";
  const line = { x1: x, x2: x, y1: strip.top - 6, y2: bottom, stroke: "var(--ink)" };
  const text = { x, y: 15, "text-anchor": anchor, "font-size": 14, fill: "var(--ink)" };
  const words = `${country.name} ${country.words}`;
  const link = element(document, "a", { href: country.href, "aria-label": words });
  link.setAttribute("data-leads", "Open how it is worked out");
  const long = words.length * letterWidth(14);
  const from = anchor === "start" ? x : anchor === "end" ? x - long : x - long / 2;
  const box = { x: tenths(from), y: 0, width: long, height: strip.top - 1, fill: "transparent" };
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
}

/** A row whose name is set in lines. */
interface SetRow extends BesideRow {
  readonly names: readonly string[];
}

/** An authority: its mark among all, its row with name and value, as one link. */
export function rowMark(row: SetRow, place: BesideLayout, { top, height }: RowPlace): Element {
  const { frame, left, right, isNarrow } = place;
  const { document, width } = frame;
  const { label, detail, href, names, marked, words } = row;
  const link = element(document, "a", { href, "aria-label": label, "data-leads": "Open the row" });
  if (detail !== "") link.setAttribute("data-detail", detail);
  // Its outline under the focus goes around this row alone, and through none of its letters.
  const box = { x: -6, y: top + 2, width: width + 12, height: height - 6, fill: "transparent" };
  const y = isNarrow ? top + height - 14 : top + height / 2 - 1;
  const track = { x1: left, x2: right, y1: y, y2: y, stroke: "var(--rule)" };
  const axis = element(document, "g", { class: "axis" });
  axis.append(element(document, "line", track));
  link.append(element(document, "rect", { class: "reach", ...box }), axis);
  link.append(...valueMarks(row, place, y));
  const bold = { "font-weight": marked ? 600 : 400 };
  const halo = { stroke: "var(--ground)", "stroke-width": 4, "paint-order": "stroke" };
  const look = { "font-size": nameSize, fill: "var(--ink)", ...halo, ...bold };
  const line = isNarrow ? top + 15 : y + 5;
  const name = element(document, "text", look);
  names.forEach((part, index) => {
    name.append(
      element(document, "tspan", { x: 0, y: line + 18 * index }, part),
      wordSpace(document),
    );
  });
  const value = { ...look, x: width, y: line, "text-anchor": "end" };
  link.append(name, element(document, "text", value, words));
  return link;
}

/** The value in the strip of all, and in its own row; with an arrow where it lies beyond the scale. */
function valueMarks(
  { value, marked, colour }: BesideRow,
  { frame, across, end }: BesideLayout,
  y: number,
): Element[] {
  if (value === undefined) return [];
  const { document } = frame;
  const ink = colour === 0 ? "var(--ink)" : councilInk(colour);
  const x = across(value);
  const d = `M${x},${strip.top + (marked ? 0 : 5)}V${strip.top + strip.height}`;
  const beyond = {
    ...{ d: `M${tenths(x - 24)},${y}h13m-4,-4l4,4l-4,4`, fill: "none" },
    ...{ stroke: ink, "stroke-width": 1.5 },
  };
  return [
    element(document, "path", { d, stroke: ink, "stroke-width": marked ? 4 : 2 }),
    ...(value > end ? [element(document, "path", beyond)] : []),
    element(document, "circle", {
      ...{ cx: x, cy: y, r: 6, stroke: ink, "stroke-width": 2 },
      fill: marked ? ink : "var(--ground)",
    }),
  ];
}
