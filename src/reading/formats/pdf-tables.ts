/**
 * Tables of a PDF by the places of their words alone: amounts that end at one edge are a column, a label
 * of several lines belongs to the line of amounts nearest to it, heads that come again on the next page are one.
 */
import type { Chunk, Line } from "./pdf-words.ts";

interface PdfTable {
  /** Cells by row, the label first; headings in the first row. */
  readonly rows: readonly (readonly string[])[];
  /** How many of the lines it takes up. */
  readonly taken: number;
}

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

/** The table at the head of these lines; undefined where none begins here. */
export function tableLines(lines: readonly Line[]): PdfTable | undefined {
  const first = lines.slice(0, mostHeads + 1).findIndex(isTableLine);
  if (first === -1) return undefined;
  const end = tableEnd(lines, first);
  const body = lines.slice(first, end);
  if (body.filter(isTableLine).length < 2) return undefined;
  const edges = columnEdges(body);
  const heads = lines.slice(0, first);
  if (!heads.every((line, index) => isHead(line, edges, index))) return undefined;
  const headings = headingRow(heads, edges);
  const rows = bodyRows(body, edges, heads);
  return { rows: [headings, ...rows], taken: end };
}

const mostHeads = 4;

interface Edge {
  readonly left: number;
  readonly right: number;
}

function isCell(text: string): boolean {
  return number.test(text) || blank.test(text);
}

/** Columns by the right edges of amounts, widened to the left as far as amounts reach. */
function columnEdges(body: readonly Line[]): Edge[] {
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

/** Heads stand over the columns; under the first of them also the one over the labels. */
function isHead({ chunks }: Line, edges: readonly Edge[], index: number): boolean {
  if (chunks.some(({ text }) => text.length >= 60 || isSentence(text))) return false;
  const outside = chunks.filter((chunk) => columnOf(chunk, edges) === undefined);
  return outside.length <= 1 && (index > 0 || outside.length < chunks.length);
}

function isSentence(text: string): boolean {
  return /^\d+(?:\.\d+)+\.? \S/.test(text) || /\s.*[.:;]$/.test(text);
}

/** The column that a chunk stands over or in: the one whose middle it covers best. */
function columnOf({ left, right }: Chunk, edges: readonly Edge[]): number | undefined {
  const gaps = edges.map((edge) => Math.max(left - edge.right, edge.left - right));
  const least = Math.min(...gaps);
  const firstLeft = edges[0]?.left ?? 0;
  if (right < firstLeft - 30 || least > 14) return undefined;
  return gaps.indexOf(least);
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
  for (let index = first + 1; index < lines.length; index += 1) {
    const [line, last] = [lines[index], lines[index - 1]];
    if (!line || !last) break;
    if (isTableLine(line)) end = index + 1;
    else if (line.chunks.length > 1 && !isRepeatedHead(line, lines.slice(0, first))) break;
    else if (index - end >= 4) break;
    else if (line.page === last.page && line.y - last.y > 4 * line.height) break;
  }
  return end;
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
  if (row && least <= 1.35 * line.height) {
    row.parts.push({ y: line.y, text });
    return;
  }
  const next = rows.findIndex(
    (one) => one.line.page > line.page || (one.line.page === line.page && one.line.y > line.y),
  );
  groups.push({ before: next === -1 ? rows.length - 1 : next, text });
}
