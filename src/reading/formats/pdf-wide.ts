/** What goes over both columns of a page: headings, and rows of tables. It knows places alone. */
import { isCell, isTableLine } from "./pdf-columns.ts";
import { byFrequency } from "./pdf-frequency.ts";
import type { Chunk, Line } from "./pdf-words.ts";

/** The gap between two sides of a page: where each side begins and ends, and the gaps inside them. */
export interface Gutter {
  readonly left: number;
  readonly leftEnd: number;
  readonly right: number;
  readonly rightEnd: number;
  readonly inLeft?: Gutter | undefined;
  readonly inRight?: Gutter | undefined;
}

/** Lines that go over both columns: words across the gutter, and rows and heads of a table across it. */
export function wideLines(page: readonly Line[], gutter: Gutter): ReadonlySet<Line> {
  const wide = new Set<Line>();
  page.forEach((line, index) => {
    if (crosses(line, gutter) || isWideRow(line, gutter, wide.has(page[index - 1] ?? line)))
      wide.add(line);
  });
  // The heads of a table stand close above its first row, and are short.
  for (let index = page.length - 1; index > 0; index -= 1) {
    const [line, below] = [page[index - 1], page[index]];
    if (!line || !below || !wide.has(below) || wide.has(line)) continue;
    const gap = below.y - line.y;
    const isClose = gap < 2.2 * line.height || (gap < 4.5 * line.height && isOver(line, below));
    const isTable = below.chunks.length > 1;
    const isShort = line.chunks.every(({ text }) => text.length < 30);
    if ((isClose && isTable && isShort) || isHeading(line, page, gutter)) wide.add(line);
  }
  return wide;
}

/** Whether all words of a line stand over words of the other, as the heads of columns do. */
function isOver({ chunks }: Line, below: Line): boolean {
  return chunks.every(({ left, right }) =>
    below.chunks.some((chunk) => chunk.left < right && chunk.right > left),
  );
}

/** Larger letters with nothing beside them: over words that go across the page, a heading across it. */
function isHeading(line: Line, page: readonly Line[], gutter: Gutter): boolean {
  const heights = page.map(({ height }) => Math.round(height * 10));
  return (
    halves(line, gutter)[1].length === 0 && line.height * 10 > 1.08 * (byFrequency(heights)[0] ?? 0)
  );
}

/** Whether words of a line stand across the gutter. */
export function crosses({ chunks }: Line, { leftEnd, right }: Gutter): boolean {
  return chunks.some((chunk) => chunk.left < leftEnd - 12 && chunk.right > right + 12);
}

/** A row with amounts behind the gutter that begin no column there. */
function isWideRow(line: Line, gutter: Gutter, isAfterWide: boolean): boolean {
  if (!isTableLine(line)) return false;
  const [left, right] = halves(line, gutter);
  const first = right[0];
  if (!first || Math.abs(first.left - gutter.right) < 4) return false;
  if (left.length === 0) return isAfterWide;
  const last = left.at(-1);
  const isFullProse = last !== undefined && !isCell(last.text) && last.right > gutter.leftEnd - 25;
  return !isFullProse && right.every(({ text }) => isCell(text));
}

/** The words of a line at the left of the gutter, and those at the right. */
export function halves({ chunks }: Line, { leftEnd, right }: Gutter): readonly [Chunk[], Chunk[]] {
  const middle = (leftEnd + right) / 2;
  const isLeft = (chunk: Chunk) => (chunk.left + chunk.right) / 2 < middle;
  return [chunks.filter(isLeft), chunks.filter((chunk) => !isLeft(chunk))];
}

/** Whether words are of running text, and no label or cell. */
export function isProse({ text }: Chunk): boolean {
  return text.length >= 18 && text.split(" ").length >= 3 && !isCell(text);
}
