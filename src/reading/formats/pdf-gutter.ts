/**
 * Pages in two columns: their lines in the order in which they are read, the left column before the right. What goes
 * over both columns, a heading or a table, parts what stands above it from what stands below. It knows places alone.
 */
import { isCell, isTableLine } from "./pdf-columns.ts";
import type { Chunk, Line } from "./pdf-words.ts";

/** The right end of the left column, and where the right one begins and ends. */
interface Gutter {
  readonly left: number;
  readonly leftEnd: number;
  readonly right: number;
  readonly rightEnd: number;
}

/** The lines of all pages in reading order; those of a page in one column as they are. */
export function inReadingOrder(pages: readonly (readonly Line[])[]): Line[] {
  const own = pages.map(gutterOf);
  return pages.flatMap((page, index) => {
    // The last page of a paper in columns may have few lines.
    const like = own[index] ?? own.slice(0, index).findLast((one) => one && fits(page, one));
    return like ? byColumns(page, like) : [...page];
  });
}

function byColumns(page: readonly Line[], gutter: Gutter): Line[] {
  const wide = wideLines(page, gutter);
  const out: Line[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  let flow = 0;
  const endBand = () => {
    for (const column of [left, right]) {
      flow += 1;
      out.push(...column.map((line) => ({ ...line, flow })));
    }
    left = [];
    right = [];
    flow += 1;
  };
  for (const line of page) {
    if (wide.has(line)) {
      if (left.length > 0 || right.length > 0) endBand();
      out.push({ ...line, flow });
      continue;
    }
    const [own, other] = halves(line, gutter);
    if (own.length > 0) left.push(half(line, own, gutter.leftEnd));
    if (other.length > 0) right.push(half(line, other, gutter.rightEnd));
  }
  endBand();
  return out;
}

/** What a column has of a line: its letters may be smaller than those beside it, and not stand at one height. */
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

/** Long words that end before the gutter or begin at one place behind it, side by side, and many of them. */
function gutterOf(page: readonly Line[]): Gutter | undefined {
  const long = page.flatMap(({ chunks }) => chunks.filter(isProse));
  const start = Math.min(...long.map(({ left }) => left));
  const end = Math.max(...long.map(({ right }) => right));
  const middle = (start + end) / 2;
  const starts = long
    .map(({ left }) => Math.round(left))
    .filter((left) => left > middle - 0.15 * (end - start));
  const right = mostOften(starts);
  if (right === undefined) return undefined;
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

function isProse({ text }: Chunk): boolean {
  return text.length >= 18 && text.split(" ").length >= 3 && !isCell(text);
}

function mostOften(places: readonly number[]): number | undefined {
  const counts = [...Map.groupBy(places, (place) => place)].map(([place, all]) => ({
    place,
    count: all.length,
  }));
  return counts.toSorted((a, b) => b.count - a.count || a.place - b.place)[0]?.place;
}

/** Lines that go over both columns: words across the gutter, and rows and heads of a table across it. */
function wideLines(page: readonly Line[], gutter: Gutter): ReadonlySet<Line> {
  const wide = new Set<Line>();
  page.forEach((line, index) => {
    if (crosses(line, gutter) || isWideRow(line, gutter, wide.has(page[index - 1] ?? line)))
      wide.add(line);
  });
  // The heads of a table stand close above its first row, and are short.
  for (let index = page.length - 1; index > 0; index -= 1) {
    const [line, below] = [page[index - 1], page[index]];
    if (!line || !below || !wide.has(below) || wide.has(line)) continue;
    const isClose = below.y - line.y < 2.2 * line.height;
    const isTable = below.chunks.length > 1;
    const isShort = line.chunks.every(({ text }) => text.length < 30);
    if ((isClose && isTable && isShort) || isHeading(line, page, gutter)) wide.add(line);
  }
  return wide;
}

/** Larger letters with nothing beside them: over words that go across the page, a heading across it. */
function isHeading(line: Line, page: readonly Line[], gutter: Gutter): boolean {
  const heights = page.map(({ height }) => Math.round(height * 10));
  return (
    halves(line, gutter)[1].length === 0 && line.height * 10 > 1.08 * (mostOften(heights) ?? 0)
  );
}

function crosses({ chunks }: Line, { leftEnd, right }: Gutter): boolean {
  return chunks.some((chunk) => chunk.left < leftEnd - 12 && chunk.right > right + 12);
}

/** A row with amounts behind the gutter that begin no column there. */
function isWideRow(line: Line, gutter: Gutter, isAfterWide: boolean): boolean {
  if (!isTableLine(line)) return false;
  const [left, right] = halves(line, gutter);
  const first = right[0];
  if (!first || first.left < gutter.right + 4) return false;
  if (left.length === 0) return isAfterWide;
  const last = left.at(-1);
  const isFullProse = last !== undefined && !isCell(last.text) && last.right > gutter.leftEnd - 25;
  return !isFullProse && right.every(({ text }) => isCell(text));
}

function halves({ chunks }: Line, { leftEnd, right }: Gutter): readonly [Chunk[], Chunk[]] {
  const middle = (leftEnd + right) / 2;
  const isLeft = (chunk: Chunk) => (chunk.left + chunk.right) / 2 < middle;
  return [chunks.filter(isLeft), chunks.filter((chunk) => !isLeft(chunk))];
}
