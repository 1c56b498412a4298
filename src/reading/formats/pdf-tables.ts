/**
 * Tables of a PDF by the places of their words alone: amounts that end at one edge are a column, a label
 * of several lines belongs to the line of amounts nearest to it, heads that come again on the next page are one.
 */
import { columnEdges, columnOf, isCell, isTableLine, type Edge } from "./pdf-columns.ts";
import type { Line } from "./pdf-words.ts";

interface PdfTable {
  /** Cells by row, the label first; headings in the first row. */
  readonly rows: readonly (readonly string[])[];
  /** How many of the lines it takes up. */
  readonly taken: number;
}

/** The table at the head of these lines; undefined where none begins here. */
export function tableLines(lines: readonly Line[]): PdfTable | undefined {
  const [top] = lines;
  const own = lines
    .slice(0, mostHeads + 1)
    .filter((line) => top !== undefined && !isOtherFlow(line, top));
  const first = own.findIndex(isTableLine);
  if (first === -1) return undefined;
  const end = tableEnd(lines, first);
  if (lines.slice(first, end).filter(isTableLine).length < 2) return undefined;
  const edges = columnEdges(lines.slice(first, end));
  const heads = lines.slice(0, headCount(lines.slice(0, first), edges));
  const body = lines.slice(heads.length, end);
  if (!heads.every((line, index) => isHead(line, edges, index))) return undefined;
  const headings = headingRow(heads, edges);
  const rows = bodyRows(body, edges, heads);
  return { rows: [headings, ...rows], taken: end };
}

/** Lines before the first amounts: heads, the name of a group, and the beginning of a label. */
const mostHeads = 7;

/** Heads end with the last line that stands over a column; a label alone below it begins the body. */
function headCount(before: readonly Line[], edges: readonly Edge[]): number {
  const last = before.findLastIndex(({ chunks }) =>
    chunks.some((chunk) => columnOf(chunk, edges) !== undefined),
  );
  const [head, next] = [before[last], before[last + 1]];
  const isClose = head && next && next.y - head.y <= 1.35 * head.height;
  return last === -1 ? before.length : last + (isClose ? 2 : 1);
}

/** Heads stand over the columns; under the first of them also the one over the labels. */
function isHead({ chunks }: Line, edges: readonly Edge[], index: number): boolean {
  if (chunks.some(({ text }) => text.length >= 60 || isSentence(text))) return false;
  const outside = chunks.filter((chunk) => columnOf(chunk, edges) === undefined);
  return outside.length <= 1 && (index > 0 || outside.length < chunks.length);
}

function isSentence(text: string): boolean {
  return /^\d+(?:\.\d+)+\.? \S/.test(text) || /\s.*[.:;]$/.test(text);
}

function headingRow(heads: readonly Line[], edges: readonly Edge[]): string[] {
  const row = ["", ...edges.map(() => "")];
  for (const { chunks } of heads)
    for (const chunk of chunks) {
      const index = (columnOf(chunk, edges) ?? -1) + 1;
      row[index] = [row[index], chunk.text].filter((text) => text !== "").join(" ");
    }
  return row;
}

/** Where the table ends: at the last line of amounts before a gap, words across the columns, or another layout. */
function tableEnd(lines: readonly Line[], first: number): number {
  let end = first + 1;
  const heads = lines.slice(0, first);
  for (let index = end; index < lines.length; index += 1) {
    const [line, last] = [lines[index], lines[index - 1]];
    if (!line || !last || isOtherFlow(line, last)) break;
    if (isTableLine(line)) {
      end = index + 1;
      continue;
    }
    if (opensParagraph(line)) break;
    const loose = lines.slice(end, index).filter((one) => !isRepeatedHead(one, heads)).length;
    const isHeadAgain = isRepeatedHead(line, heads);
    if (!isHeadAgain && (line.chunks.length > 1 || loose >= 4)) break;
    if (line.page === last.page && line.y - last.y > 4 * line.height) break;
  }
  return end;
}

/** “4.2 Savings by line (£'000):” begins what comes after the table, whatever heads it has. */
function opensParagraph({ chunks }: Line): boolean {
  const words = chunks.map(({ text }) => text).join(" ");
  return /^\d{1,2}(?:\.\d+)+\.? \S/.test(words) && (/[.:]$/.test(words) || words.length >= 60);
}

/** A table does not go on in the next column of its page. */
function isOtherFlow(line: Line, last: Line): boolean {
  return line.page === last.page && line.flow !== last.flow;
}

function isRepeatedHead(line: Line, heads: readonly Line[]): boolean {
  return heads.some(
    (head) =>
      head.chunks.map(({ text }) => text).join(" ") ===
      line.chunks.map(({ text }) => text).join(" "),
  );
}

/** Lines of amounts as rows; a line of words alone goes to the nearest of them, or is a group's name. */
function bodyRows(
  body: readonly Line[],
  edges: readonly Edge[],
  heads: readonly Line[],
): string[][] {
  const rows: {
    readonly line: Line;
    readonly cells: string[];
    readonly parts: { y: number; text: string }[];
  }[] = [];
  const loose: Line[] = [];
  for (const line of body) {
    if (isRepeatedHead(line, heads)) continue;
    if (!isTableLine(line)) {
      loose.push(line);
      continue;
    }
    const cells = edges.map(() => "");
    const label: string[] = [];
    for (const chunk of line.chunks) {
      const column = isCell(chunk.text) ? columnOf(chunk, edges) : undefined;
      if (column === undefined) label.push(chunk.text);
      else cells[column] = [cells[column], chunk.text].filter((text) => text !== "").join(" ");
    }
    rows.push({
      line,
      cells,
      parts: label.length > 0 ? [{ y: line.y, text: label.join(" ") }] : [],
    });
  }
  const groups: { before: number; text: string }[] = [];
  for (const line of loose) place(line, rows, groups);
  return rows.flatMap((row, index) => [
    ...groups
      .filter(({ before }) => before === index)
      .map(({ text }) => [text, ...edges.map(() => "")]),
    [
      row.parts
        .toSorted((a, b) => a.y - b.y)
        .map(({ text }) => text)
        .join(" "),
      ...row.cells,
    ],
  ]);
}

function place(
  line: Line,
  rows: readonly { readonly line: Line; readonly parts: { y: number; text: string }[] }[],
  groups: { before: number; text: string }[],
): void {
  const text = line.chunks.map((chunk) => chunk.text).join(" ");
  const distances = rows.map((row) =>
    row.line.page === line.page ? Math.abs(row.line.y - line.y) : Infinity,
  );
  const least = Math.min(...distances);
  const row = rows[distances.indexOf(least)];
  if (row && least <= 1.45 * line.height) {
    row.parts.push({ y: line.y, text });
    return;
  }
  const next = rows.findIndex(
    (one) => one.line.page > line.page || (one.line.page === line.page && one.line.y > line.y),
  );
  groups.push({ before: next === -1 ? rows.length - 1 : next, text });
}
