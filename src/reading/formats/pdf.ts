/** A PDF as a paper's text: paragraphs in one line each, tables with tabs, what repeats on every page left out. */
import { pdfLines, type Line } from "./pdf-words.ts";
import { isTableLine } from "./pdf-columns.ts";
import { inReadingOrder } from "./pdf-gutter.ts";
import { tableLines } from "./pdf-tables.ts";

/** The text of the PDF, or what is wrong with it. */
export async function pdfText(
  bytes: Uint8Array,
  progress?: (page: number, of: number) => void,
): Promise<{ readonly text: string } | { readonly fault: string }> {
  const read = await pdfLines(bytes, progress);
  if ("fault" in read) return read;
  return { text: textOfPages(read.pages) };
}

/** The text of some pages: paragraphs, and tables with tabs between their cells. */
export function textOfPages(pages: readonly (readonly Line[])[]): string {
  const lines = inReadingOrder(withoutRunning(pages));
  const width = Math.max(0, ...lines.map(rightOf));
  const out: string[] = [];
  let index = 0;
  while (index < lines.length) {
    const rest = lines.slice(index);
    const table = isTableStart(rest) ? tableLines(rest) : undefined;
    if (table) {
      out.push("", ...table.rows.map((row) => row.join("\t")), "");
      index += table.taken;
    } else {
      const taken = paragraphLength(rest, width);
      out.push("", rest.slice(0, taken).map(words).join(" "));
      index += taken;
    }
  }
  return `${out
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

/** Lines that stand at the same height of most pages, numbers apart, are heads and feet; the middle of a sentence is none. */
function withoutRunning(pages: readonly (readonly Line[])[]): (readonly Line[])[] {
  const key = (line: Line) => `${Math.round(line.y / 4)} ${words(line).replaceAll(/\d+/g, "#")}`;
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const name of new Set(page.map(key))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const often = Math.max(2, Math.ceil(pages.length * 0.6));
  const isText = (line: Line) => /£|^\p{Ll}/u.test(words(line));
  const isNumber = (line: Line) => /^(?:page )?\d+(?: of \d+)?$/i.test(words(line));
  return pages.map((page) => {
    const edge = (index: number) => index < 3 || index >= page.length - 3;
    const runs = (line: Line, index: number) =>
      edge(index) &&
      pages.length > 1 &&
      ((counts.get(key(line)) ?? 0) >= often || isNumber(line)) &&
      !isTableLine(line) &&
      !isText(line);
    return page.filter((line, index) => !runs(line, index));
  });
}

/** A table begins where a line with amounts in columns comes within a few lines of its heads. */
function isTableStart(lines: readonly Line[]): boolean {
  return tableLines(lines) !== undefined;
}

const marker =
  /^(?:\d{1,2}(?:\.\d+)+\.?|\d{1,2}[.)]|\(?[a-z]\)|\([ivx]+\)|[•·▪●○\-–*]|\d{1,2} (?=[A-Z]))(?:\s|$)/;

/** How many lines the paragraph at the head of these has. */
function paragraphLength(lines: readonly Line[], width: number): number {
  let taken = 1;
  for (;;) {
    const [last, next] = [lines[taken - 1], lines[taken]];
    if (!last || !next || !continues(last, next, width) || isTableStart(lines.slice(taken)))
      return taken;
    taken += 1;
  }
}

function continues(last: Line, next: Line, width: number): boolean {
  // The line is full where the next word would not have gone into it.
  const isFull = rightOf(last) + firstWord(next) > (last.edge ?? width) - 2 * last.height;
  const opens = marker.test(words(next));
  if (Math.abs(last.height - next.height) > 0.15 * last.height) return false;
  if (next.page !== last.page || next.flow !== last.flow)
    return !opens && isFull && !/[.:;]$/.test(words(last));
  const gap = next.y - last.y;
  if (gap > 1.75 * last.height) return false;
  return opens ? isFull && !/[.:;]$/.test(words(last)) && leftOf(next) > leftOf(last) : isFull;
}

function words({ chunks }: Line): string {
  return chunks.map(({ text }) => text).join(" ");
}

/** The width of the first word, by its share of the letters. */
function firstWord({ chunks }: Line): number {
  const { text = "", left = 0, right = 0 } = chunks[0] ?? {};
  const [word = ""] = text.split(" ");
  return ((right - left) * (word.length + 1)) / Math.max(1, text.length);
}

function leftOf({ chunks }: Line): number {
  return chunks[0]?.left ?? 0;
}

function rightOf({ chunks }: Line): number {
  return chunks.at(-1)?.right ?? 0;
}
