/** Columns of a PDF's table by the places of its amounts: those that end at one edge are one. */
import type { Chunk, Line } from "./pdf-words.ts";

const number = /^[(£]*[-−–]?£? ?\d[\d,]*(?:\.\d+)?\)?(?: ?(?:k|m|bn|%))?\)?[*†]?$/i;
const blank = /^(?:[-–—]|nil|n\/a)$/i;

/** Whether a line has a label and amounts in columns, or amounts in several columns. */
export function isTableLine({ chunks }: Line): boolean {
  const cells = chunks.filter(({ text }) => isCell(text)).length;
  const last = chunks.at(-1);
  return (
    last !== undefined &&
    isCell(last.text) &&
    (chunks.length >= 3 ? cells >= 1 : cells >= 1 && chunks.length === 2)
  );
}

/** From where to where the amounts of a column reach, in points. */
export interface Edge {
  readonly left: number;
  readonly right: number;
}

/** Whether a text is what a cell of amounts holds: a number, or a sign for none. */
export function isCell(text: string): boolean {
  return number.test(text) || blank.test(text);
}

/** Columns by the right edges of amounts, widened to the left as far as amounts reach. */
export function columnEdges(body: readonly Line[]): Edge[] {
  const cells = body
    .filter(isTableLine)
    .flatMap(({ chunks }) =>
      chunks.filter(({ text }, index) => isCell(text) && (index > 0 || chunks.length > 2)),
    );
  const edges: { left: number; right: number }[] = [];
  for (const { left, right } of cells.toSorted((a, b) => a.right - b.right)) {
    const near = edges.find(
      (edge) => Math.abs(edge.right - right) < 4 || (left < edge.right && right > edge.left),
    );
    if (near)
      Object.assign(near, { left: Math.min(near.left, left), right: Math.max(near.right, right) });
    else edges.push({ left, right });
  }
  return edges.toSorted((a, b) => a.left - b.left);
}

/** The column that a chunk stands over or in: the one whose middle it covers best. */
export function columnOf({ left, right }: Chunk, edges: readonly Edge[]): number | undefined {
  const gaps = edges.map((edge) => Math.max(left - edge.right, edge.left - right));
  const least = Math.min(...gaps);
  const firstLeft = edges[0]?.left ?? 0;
  if (right < firstLeft - 30 || least > 14) return undefined;
  return gaps.indexOf(least);
}
