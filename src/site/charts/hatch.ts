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

/** The path of lines from the lower left to the upper right, cut off at the edges of the box. */
export function hatchPath({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  for (let start = apart - height; start < width; start += apart) {
    const [from, to] = [Math.max(0, start), Math.min(width, start + height)];
    if (to <= from) continue;
    const [low, high] = [height - (from - start), height - (to - start)];
    lines.push(`M${tenths(x + from)},${tenths(y + low)}L${tenths(x + to)},${tenths(y + high)}`);
  }
  return lines.join("");
}
