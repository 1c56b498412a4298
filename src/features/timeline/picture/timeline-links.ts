/** Lines from a decision to the one that continues it, as brackets over the row of decisions. */
import type { MarkLayout } from "./timeline-packing.ts";
import type { TimelineShape } from "./timeline-shape.ts";

/** The place of one bracket. */
export interface LinkLayout {
  readonly x1: number;
  readonly x2: number;
  /** Height of the bracket, and of the two decisions. */
  readonly y: number;
  readonly y1: number;
  readonly y2: number;
}

const first = 11;
const step = 4;

/** A bracket for each pair of decisions in the row; brackets that would touch stand over each other. */
export function linksBetween(
  shapes: readonly TimelineShape[],
  marks: readonly MarkLayout[],
): LinkLayout[] {
  const places = new Map(marks.map((mark) => [mark.key, mark]));
  const pairs = shapes.flatMap(({ key, follows }) =>
    follows.flatMap((earlier) => {
      const [a, b] = [places.get(earlier), places.get(key)];
      return a && b ? [{ a, b }] : [];
    }),
  );
  const levels: { x1: number; x2: number }[][] = [];
  const ends = pairs.map(({ a, b }) => ({
    x1: middle(a),
    x2: middle(b),
    y1: a.y,
    y2: b.y,
  }));
  return ends
    .sort((a, b) => a.x2 - a.x1 - (b.x2 - b.x1))
    .map((link) => {
      const free = levels.findIndex((level) =>
        level.every((one) => one.x2 < link.x1 || link.x2 < one.x1),
      );
      const level = free === -1 ? levels.length : free;
      (levels[level] ??= []).push({ x1: link.x1, x2: link.x2 });
      return { ...link, y: -first - level * step };
    });
}

function middle({ x1, x2 }: MarkLayout): number {
  return (x1 + x2) / 2;
}
