/**
 * A timeline in which every mark has a line of its own and its whole label beside it: a lane for each
 * council, the earliest first. Pure arithmetic, as in `timeline-layout.ts`.
 */
import type { Timeline } from "../timeline.ts";
import { labelLine } from "./timeline-marks.ts";
import {
  endsOf,
  headlineLetter,
  isAside,
  letter,
  type LaneLayout,
  type MarkLayout,
} from "./timeline-packing.ts";
import type { TimeScale } from "./timeline-scale.ts";
import type { TimelineShape } from "./timeline-shape.ts";

/** Lanes under each other, from `top` down. */
export function placeFullLabels(
  shapes: readonly TimelineShape[],
  { councils }: Pick<Timeline, "councils">,
  scale: TimeScale,
  top: number,
) {
  const lanes: LaneLayout[] = [];
  const marks: MarkLayout[] = [];
  let y = top;
  for (const { id, name, colour } of councils) {
    const own = shapes.filter(({ council }) => council === id).toSorted((a, b) => a.from - b.from);
    if (own.length === 0) continue;
    y += 24;
    lanes.push({ text: name, colour, y });
    y += 17;
    for (const shape of own) {
      const mark = placeMark(shape, scale, y);
      marks.push(mark);
      if (!mark.aside) y += linesOf(mark) * labelLine + 5;
    }
    y += 2;
  }
  return { lanes, rows: [], marks, links: [], bottom: y };
}

/**
 * The label stands on the side of its mark that has more room, and takes as many lines as it needs;
 * under it, from edge to edge, where that takes fewer.
 */
function placeMark(shape: TimelineShape, scale: TimeScale, y: number): MarkLayout {
  const { x1, x2 } = endsOf(shape, scale);
  const mark = { key: shape.key, x1, x2, y, aside: isAside(shape, scale) };
  if (mark.aside) return { ...mark, text: [] };
  const [room, other] = [scale.right - x2, x1 - scale.left];
  const size = shape.headline ? headlineLetter : letter;
  const within = (pixels: number) => inLines(shape.label, Math.floor(pixels / size));
  const beside = within(Math.max(room, other) - 6);
  const under = within(scale.right - scale.left);
  if (under.length + 1 < beside.length) return { ...mark, under: scale.left, text: under };
  return { ...mark, before: other > room, text: beside };
}

/** Lines of the mark and its label together. */
function linesOf({ text, under }: MarkLayout): number {
  return Math.max(1, text.length) + (under === undefined ? 0 : 1);
}

/** Words in lines of at most so many letters; a longer word has a line to itself. */
export function inLines(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
