/** A document's text to its tree of places, line by line, by a layout. Knows no figure and no file. */
import type { Layout, PlacePattern } from "./layouts.ts";
import type { Passage } from "./passages.ts";
import { printedTable, unitNamed } from "./printed-table.ts";
import { plainWords } from "./prints.ts";

interface OpenPassage {
  readonly kind: Passage["kind"];
  readonly name: string;
  readonly level: number;
  readonly lines: string[];
  readonly children: (OpenPassage | Passage)[];
  /** How often each name of a kind stands among the children. */
  readonly counts: Map<string, number>;
}

/** A paragraph that the document does not number, in a section. */
const unnumbered: PlacePattern = { kind: "unnumbered", level: 4, opens: /^(?=\S)/ };

/** A heading that is marked as one. */
const heading: PlacePattern = {
  kind: "section",
  level: 2,
  opens: /^#{1,6} (?=(?<name>.+)$)/,
  named: "$<name>",
};

/** What marks a line as a heading. */
const marks = /^#{1,6} /;

/** The places of a text. The outermost stands for the whole document. */
export function outline(text: string, layout: Layout): Passage {
  const root: OpenPassage = {
    kind: "section",
    name: "",
    level: 0,
    lines: [],
    children: [],
    counts: new Map(),
  };
  const open = [root];
  const lines = text.replaceAll("\u00A0", " ").split(/\r?\n/);
  let isAfterGap = true;
  for (let index = 0; index < lines.length;) {
    const rows = leadingRows(lines, index);
    if (rows.length > 0) addTable(open, root, rows);
    else addLine(open, lines[index] ?? "", layoutBefore(lines, index, layout), isAfterGap);
    index += Math.max(1, rows.length);
    isAfterGap = rows.length > 0 || (lines[index - 1] ?? "").trim() === "";
  }
  return finished(root);
}

/** The openings of a layout without those that the next line rules out. */
function layoutBefore(lines: readonly string[], index: number, layout: Layout): Layout {
  const line = (lines[index] ?? "").replace(marks, "");
  if (layout.every(({ leadsTo, opens }) => leadsTo === undefined || !opens.test(line)))
    return layout;
  let after = index + 1;
  while (lines[after]?.trim() === "") after += 1;
  const next = lines[after] ?? "";
  return layout.filter((opening) => {
    if (opening.leadsTo === undefined) return true;
    const start = filled(opening.leadsTo, opening.opens, line);
    return new RegExp(`^${start.replaceAll(".", "\\.")}(?!\\d)`).test(next.replace(marks, ""));
  });
}

/** The lines of a table that begins here: those with tabs. */
function leadingRows(lines: readonly string[], from: number): readonly string[] {
  let end = from;
  while (lines[end]?.includes("\t")) end += 1;
  return lines.slice(from, end);
}

/** A table belongs to the paragraph before it and has its number; a second one is told by `#2`. */
function addTable(open: OpenPassage[], root: OpenPassage, rows: readonly string[]): void {
  const owner = open.findLast(({ kind }) => kind === "paragraph") ?? root;
  const place = owner === root ? (open.at(-1) ?? root) : owner;
  const before = place.lines.findLast((line) => line.trim() !== "") ?? "";
  const own = tables(root).filter(({ name }) => name.split(" ")[0]?.split("#")[0] === owner.name);
  const count = own.length + 1;
  const numbered = count === 1 ? owner.name : `${owner.name} #${count}`;
  const name = owner.name === "" ? `#${count}` : numbered;
  place.children.push(printedTable(name, rows, unitNamed(before)));
}

function tables(place: OpenPassage | Passage): readonly { readonly name: string }[] {
  return place.children.flatMap((child) => (child.kind === "table" ? [child] : tables(child)));
}

function addLine(open: OpenPassage[], line: string, layout: Layout, isAfterGap: boolean): void {
  // A heading that the layout knows by its words needs no sign of one.
  const words = line.replace(marks, "");
  const fitting = layout.filter(({ opens, firstIn }) => {
    const last = open.at(-1);
    const first = last?.kind === firstIn && last?.children.length === 0;
    return (firstIn === undefined || first) && opens.test(words);
  });
  const opening = fitting.find((one) => !beginsAgain(open, one, words)) ?? fitting[0];
  if (opening) openPlace(open, opening, words);
  else if (words !== line) openPlace(open, heading, line);
  else if (isAfterGap && endsList(open, line)) {
    while ((open.at(-1)?.level ?? 0) > unnumbered.level) open.pop();
    addLine(open, line, [], isAfterGap);
  } else if (isAfterGap && beginsParagraph(open, line)) openPlace(open, unnumbered, line);
  else open.at(-1)?.lines.push(line);
}

/**
 * Whether the number of a section is not above that of the section before it, or follows that of the list item before
 * it: a list inside a section counts from 1 again.
 */
function beginsAgain(open: readonly OpenPassage[], opening: PlacePattern, line: string): boolean {
  if (opening.kind !== "section") return false;
  const number = Number(nameOf(opening, line, new Map()));
  const before = Number(open.findLast(({ kind }) => kind === "section")?.name.split(" ")[0]);
  const item = Number(open.findLast(({ kind }) => kind === "item")?.name);
  return number <= before || (number === item + 1 && number !== before + 1);
}

/** Whether a line goes on after a list: the last item has ended its sentence, and a new one begins. */
function endsList(open: readonly OpenPassage[], line: string): boolean {
  const { level = 0, lines = [] } = open.at(-1) ?? {};
  const last = lines.findLast((one) => one.trim() !== "") ?? "";
  return level > unnumbered.level && /^\p{Lu}/u.test(line) && /[.;:!?]\W*$/.test(last);
}

/** Whether a line without a mark of its own stands in a section, and in no paragraph with a number. */
function beginsParagraph(open: readonly OpenPassage[], line: string): boolean {
  if (!unnumbered.opens.test(line)) return false;
  const holder = open.findLast(({ level }) => level <= unnumbered.level);
  return holder?.kind === "section" || holder?.kind === "unnumbered";
}

function openPlace(open: OpenPassage[], opening: PlacePattern, line: string): void {
  const { kind, level, opens } = opening;
  while ((open.at(-1)?.level ?? 0) >= level && open.length > 1) open.pop();
  const parent = open.at(-1);
  const begins = opens.exec(line)?.[0] ?? "";
  const place: OpenPassage = {
    kind,
    name: nameOf(opening, line, parent?.counts ?? new Map()),
    level,
    lines: [line.slice(begins.length)],
    children: [],
    counts: new Map(),
  };
  parent?.children.push(place);
  open.push(place);
}

/** Its own name; the second of a name in one place is told by `#2`. */
function nameOf(opening: PlacePattern, line: string, counts: OpenPassage["counts"]): string {
  const { kind, opens, named } = opening;
  if (named === undefined && !isCounted(kind)) return "";
  const name = filled(named ?? "", opens, line);
  const count = (counts.get(`${kind} ${name}`) ?? 0) + 1;
  counts.set(`${kind} ${name}`, count);
  if (isCounted(kind)) return String(count);
  return count === 1 ? name : `${name} #${count}`;
}

function isCounted(kind: Passage["kind"]): boolean {
  return kind === "bullet" || kind === "unnumbered";
}

/** A name with the groups of the pattern in it. */
function filled(name: string, opens: RegExp, line: string): string {
  const groups = opens.exec(line)?.groups ?? {};
  return name.replace(/\$<(\w+)>/g, (_, group: string) => groups[group] ?? "");
}

function finished(draft: OpenPassage): Passage {
  const { kind, name, lines, children } = draft;
  const inner = children.map((child) => ("lines" in child ? finished(child) : child));
  return { kind, name, text: plainWords(lines.join(" ")), children: inner };
}
