/** Slanting lines across a box, as one path: what is not known is hatched, and no pattern needs an id. */
import { element, tenths } from "./svg.ts";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels from line to line. */
export const apart = 6;

/** Lines over what is not stated, in the ink of its outline. */
export function hatchMark(document: Document, lines: string, ink: string): Element {
  return element(document, "path", { d: lines, stroke: ink, fill: "none", class: "hatch" });
}

/**
 * The path of lines from the lower left to the upper right, cut off at the edges of the box. Each is told from where
 * the one before ends: all between the edges read the same, and a page is packed to a fraction.
 */
export function hatchPath({ x, y, width, height }: Box): string {
  const path: string[] = [];
  let last: Point = [0, 0];
  for (let start = apart - height; start < width; start += apart) {
    const [from, to] = [Math.max(0, start), Math.min(width, start + height)];
    if (to <= from) continue;
    const low: Point = [tenths(x + from), tenths(y + height - (from - start))];
    const high: Point = [tenths(x + to), tenths(y + height - (to - start))];
    path.push(`${path.length === 0 ? "M" : "m"}${step(last, low)}l${step(low, high)}`);
    last = high;
  }
  return path.join("");
}

type Point = readonly [x: number, y: number];

function step(from: Point, to: Point): string {
  return `${tenths(to[0] - from[0])},${tenths(to[1] - from[1])}`;
}
