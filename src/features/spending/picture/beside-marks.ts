/** The parts of a picture of authorities side by side: axis, strip of all, the country’s line, rows. */
import { councilInk, type Frame } from "../../../site/charts/frame.ts";
import { leastLetters, letterWidth } from "../../../site/charts/sizes.ts";
import { element, tenths } from "../../../site/charts/svg.ts";
import { textInLines } from "../../../site/charts/text-in-lines.ts";
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

/** The axis with its values, fine lines down to `bottom`, and one along each row at the heights `tracks`. */
export function axisMark(
  { ticks }: DrawnBeside,
  { frame, left, right, across }: BesideLayout,
  { bottom, tracks }: { readonly bottom: number; readonly tracks: readonly number[] },
): Element {
  const { document } = frame;
  const look = { class: "axis", "data-axis": "", "font-size": leastLetters, fill: "var(--soft)" };
  const axis = element(document, "g", look);
  const down = ticks.map(({ value }) => `M${across(value)},${strip.top}V${bottom}`);
  const along = tracks.map((y) => `M${left},${y}H${right}`);
  const d = [...down, ...along].join("");
  axis.append(element(document, "path", { d, stroke: "var(--rule)" }));
  ticks.forEach(({ value, words }, index) => {
    const anchor = index === 0 ? "start" : "middle";
    const place = { x: across(value), y: bottom + 18, "text-anchor": anchor };
    axis.append(element(document, "text", place, words));
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
  const d = strokesAt(drawn.others, across, { top, height: end - top });
  const link = element(document, "a", { href: drawn.othersHref, "aria-label": drawn.othersLabel });
  link.setAttribute("data-leads", "Open the list of all");
  const box = { x: left, y: strip.top, width: tenths(right - left), height: strip.height };
  link.append(element(document, "rect", { class: "reach", ...box, fill: "transparent" }));
  if (d !== "") link.append(element(document, "path", { d, stroke: "var(--soft)" }));
  return link;
}

/**
 * Strokes side by side at whole pixels, which are as fine as the strokes are broad: each is told by how far it is
 * from the one before, and those at one place are one.
 */
function strokesAt(
  values: readonly number[],
  across: BesideLayout["across"],
  { top, height }: { readonly top: number; readonly height: number },
): string {
  const places = [...new Set(values.map((value) => Math.round(across(value))))];
  const sorted = places.sort((a, b) => a - b);
  return sorted
    .map((x, at) => (at === 0 ? `M${x},${top}` : `m${x - (sorted[at - 1] ?? 0)}-${height}`))
    .map((move) => `${move}v${height}`)
    .join("");
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
  /** Pixels from its top to the line along which its value stands. */
  readonly track: number;
}

/** A row whose name is set in lines. */
interface SetRow extends BesideRow {
  readonly names: readonly string[];
}

/** An authority: its mark among all, its row with name and value, as one link that is moved to its place. */
export function rowMark(row: SetRow, place: BesideLayout, at: RowPlace): Element {
  const { frame, isNarrow } = place;
  const { document, width } = frame;
  const { label, detail, href, names, marked, words } = row;
  const moved = `translate(0,${at.top})`;
  const link = element(document, "a", { transform: moved, href, "aria-label": label });
  if (detail !== "") link.setAttribute("data-detail", detail);
  // Its outline under the focus goes around this row alone, and through none of its letters.
  const box = { x: -6, y: 2, width: width + 12, height: at.height - 6, fill: "transparent" };
  link.append(element(document, "rect", { class: "reach", ...box }));
  link.append(...valueMarks(row, place, at));
  const halo = { stroke: "var(--ground)", "stroke-width": 4, "paint-order": "stroke" };
  const look = { ...halo, ...(marked ? { "font-weight": 600 } : {}) };
  const y = isNarrow ? 15 : at.track + 5;
  const value = { ...look, x: width, y, "text-anchor": "end" };
  // A space behind the name, which nobody sees, parts it from the value for who reads aloud or copies.
  const spaced = names.map((line, at) => (at === names.length - 1 ? `${line} ` : line));
  link.append(
    textInLines(document, spaced, { ...look, x: 0, y, leading: 18 }),
    element(document, "text", value, words),
  );
  return link;
}

/** The value in the strip of all, and in its own row; with an arrow where it lies beyond the scale. */
function valueMarks(
  { value, marked, colour }: BesideRow,
  { frame, across, end }: BesideLayout,
  { top, track: y }: RowPlace,
): Element[] {
  if (value === undefined) return [];
  const { document } = frame;
  const ink = colour === 0 ? "var(--ink)" : councilInk(colour);
  const x = across(value);
  const above = marked ? 0 : 5;
  const d = `M${x},${strip.top + above - top}v${strip.height - above}`;
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
