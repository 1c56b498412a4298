/**
 * Pages in columns: their lines in the order in which they are read, the left column before the right. What goes over
 * both columns, a heading or a table, parts what stands above it from what stands below. A side that has columns of its
 * own is read in the same way, so that three columns are two of which one has two. It knows places alone.
 */
import { crosses, halves, isProse, wideLines, type Gutter } from "./pdf-wide.ts";
import { byFrequency } from "./pdf-frequency.ts";
import type { Chunk, Line } from "./pdf-words.ts";

/** The lines of all pages in reading order; those of a page in one column as they are. */
export function inReadingOrder(pages: readonly (readonly Line[])[]): Line[] {
  const own = pages.map(guttersOf);
  return pages.flatMap((page, index) => {
    // The last page of a paper in columns may have few lines.
    const like = own[index] ?? own.slice(0, index).findLast((one) => one && fits(page, one));
    return like ? numbered(byColumns(page, like)) : [...page];
  });
}

/** The runs of lines of a page, as lists in reading order: what goes across, and what stands in a column. */
function byColumns(page: readonly Line[], gutter: Gutter): Line[][] {
  const wide = wideLines(page, gutter);
  const runs: Line[][] = [];
  let across: Line[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const side = (lines: Line[], inner: Gutter | undefined) =>
    inner ? byColumns(lines, inner) : [lines];
  const endBand = () => {
    runs.push(across, ...side(left, gutter.inLeft), ...side(right, gutter.inRight));
    [across, left, right] = [[], [], []];
  };
  for (const line of page) {
    if (wide.has(line)) {
      if (left.length > 0 || right.length > 0) endBand();
      across.push(line);
      continue;
    }
    const [own, other] = halves(line, gutter);
    if (own.length > 0) left.push(half(line, own, gutter.leftEnd));
    if (other.length > 0) right.push(half(line, other, gutter.rightEnd));
  }
  endBand();
  return runs.filter((run) => run.length > 0);
}

/** The lines of all runs, each with the number of its run. */
function numbered(runs: readonly (readonly Line[])[]): Line[] {
  return runs.flatMap((run, flow) => run.map((line) => ({ ...line, flow })));
}

/** The part of a line that stands in one column, with the place and the height of its own letters. */
function half(line: Line, chunks: readonly Chunk[], edge: number): Line {
  const y = Math.min(...chunks.map((chunk) => chunk.y));
  return { ...line, chunks, edge, y, height: Math.max(...chunks.map(({ height }) => height)) };
}

/** Whether a page has lines that keep to another page’s columns: words at both sides, or full lines at the left. */
function fits(page: readonly Line[], gutter: Gutter): boolean {
  const narrow = page.filter((line) => !crosses(line, gutter));
  const both = narrow.filter((line) => {
    const [left, right] = halves(line, gutter);
    const first = right[0];
    return left.some(isProse) && first !== undefined && Math.abs(first.left - gutter.right) < 20;
  });
  const lone = narrow.filter(({ chunks }) => {
    const last = chunks.at(-1)?.right ?? 0;
    return chunks.some(isProse) && last < gutter.leftEnd + 4 && last > gutter.leftEnd - 40;
  });
  return both.length >= 2 || lone.length >= 4;
}

/** The gutter of a page, and those of its two sides. */
function guttersOf(page: readonly Line[]): Gutter | undefined {
  const gutter = gutterOf(page);
  if (gutter === undefined) return undefined;
  const narrow = page.filter((line) => !crosses(line, gutter));
  const [inLeft, inRight] = ([0, 1] as const).map((side) =>
    guttersOf(narrow.map((line) => ({ ...line, chunks: halves(line, gutter)[side] }))),
  );
  return { ...gutter, inLeft, inRight };
}

/** The gutter before the most frequent place where long words begin, of those that can be the start of a column. */
function gutterOf(page: readonly Line[]): Gutter | undefined {
  const long = page.flatMap(({ chunks }) => chunks.filter(isProse));
  const start = Math.min(...long.map(({ left }) => left));
  const end = Math.max(...long.map(({ right }) => right));
  const middle = (start + end) / 2;
  const starts = long
    .map(({ left }) => Math.round(left))
    .filter((left) => left > middle - 0.15 * (end - start));
  for (const right of byFrequency(starts).slice(0, 3)) {
    const gutter = gutterAt(right, long, start, end);
    if (gutter) return gutter;
  }
  return undefined;
}

/** Long words that end before the gutter or begin at one place behind it, side by side, and many of them. */
function gutterAt(
  right: number,
  long: readonly Chunk[],
  start: number,
  end: number,
): Gutter | undefined {
  const middle = (start + end) / 2;
  const before = long.filter((chunk) => chunk.right < right - 6);
  const behind = long.filter(({ left }) => left > right - 4);
  const across = long.filter((chunk) => chunk.left < right - 6 && chunk.right >= right - 6);
  // A few lines of a heading across may end before the gutter too.
  const ends = before.map((chunk) => chunk.right).sort((a, b) => a - b);
  const leftEnd = ends[Math.floor(0.9 * (ends.length - 1))] ?? start;
  const atStart = behind.filter(({ left }) => left < right + 4).length;
  const isOne =
    before.length < 5 ||
    behind.length < 5 ||
    atStart < behind.length / 2 ||
    across.length > before.length ||
    right < start + 0.35 * (end - start) ||
    leftEnd < middle - 0.2 * (end - start);
  return isOne ? undefined : { left: start, leftEnd, right, rightEnd: end };
}
