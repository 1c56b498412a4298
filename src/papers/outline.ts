/** A document's text to its tree of places, line by line, by a layout. Knows no figure and no file. */
import type { Layout, Opening } from "./layouts.ts";
import type { Passage } from "./passages.ts";
import { printedTable } from "./printed-table.ts";
import { plainWords } from "./prints.ts";

interface OpenPassage {
  readonly kind: Passage["kind"];
  readonly name: string;
  readonly level: number;
  readonly lines: string[];
  readonly children: (OpenPassage | Passage)[];
}

/** The places of a text. The outermost stands for the whole document. */
export function outline(text: string, layout: Layout): Passage {
  const root: OpenPassage = { kind: "section", name: "", level: 0, lines: [], children: [] };
  const open = [root];
  const lines = text.replaceAll("\u00A0", " ").split(/\r?\n/);
  while (lines.length > 0) {
    const rows = leadingRows(lines);
    if (rows.length > 0) addTable(open, lines.splice(0, rows.length));
    else addLine(open, lines.shift() ?? "", layout);
  }
  return finished(root);
}

/** The lines of a table at the head of these: those with tabs. */
function leadingRows(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => !line.includes("\t"));
  return lines.slice(0, end === -1 ? lines.length : end);
}

/** A table belongs to the paragraph before it and has its number. */
function addTable(open: OpenPassage[], rows: readonly string[]): void {
  const owner = open.findLast(({ kind }) => kind === "paragraph") ?? open[0];
  owner?.children.push(printedTable(owner.name, rows));
}

function addLine(open: OpenPassage[], line: string, layout: Layout): void {
  const opening = layout.find(({ opens, firstIn }) => {
    const last = open.at(-1);
    const first = last?.kind === firstIn && last?.children.length === 0;
    return (firstIn === undefined || first) && opens.test(line);
  });
  if (opening) openPlace(open, opening, line);
  else open.at(-1)?.lines.push(line);
}

function openPlace(open: OpenPassage[], opening: Opening, line: string): void {
  const { kind, level, opens } = opening;
  while ((open.at(-1)?.level ?? 0) >= level && open.length > 1) open.pop();
  const parent = open.at(-1);
  const begins = opens.exec(line)?.[0] ?? "";
  const place: OpenPassage = {
    kind,
    name: nameOf(opening, line, parent?.children ?? []),
    level,
    lines: [line.slice(begins.length)],
    children: [],
  };
  parent?.children.push(place);
  open.push(place);
}

function nameOf(
  { kind, opens, named }: Opening,
  line: string,
  before: OpenPassage["children"],
): string {
  if (named !== undefined) {
    const groups = opens.exec(line)?.groups ?? {};
    return named.replace(/\$<(\w+)>/g, (_, group: string) => groups[group] ?? "");
  }
  const same = before.filter((place) => place.kind === kind).length;
  return kind === "bullet" ? String(same + 1) : "";
}

function finished(draft: OpenPassage): Passage {
  const { kind, name, lines, children } = draft;
  const inner = children.map((child) => ("lines" in child ? finished(child) : child));
  return { kind, name, text: plainWords(lines.join(" ")), children: inner };
}
