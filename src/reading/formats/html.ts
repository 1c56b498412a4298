/**
 * A saved web page as a paper's text: a line for each paragraph, heading and item, tabs between a table's
 * cells. The only module that knows HTML; it runs nothing of the page and knows no amount.
 */
import { parseHTML } from "linkedom";
import { cellGrid } from "./html-tables.ts";
import { hasBlocks, inline, isSilent, spaced, words } from "./html-words.ts";
import { decoded } from "./text.ts";

/** The text of the page, or what is wrong with it. */
export function htmlText(
  bytes: Uint8Array,
): { readonly text: string } | { readonly fault: string } {
  const { document } = parseHTML(decoded(bytes));
  const page = content(document);
  const lines: string[] = [];
  if (page) new Writer(lines).blocks(page);
  const text = lines
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
  if (text === "") return { fault: "a page without text" };
  return { text: `${text}\n` };
}

/** What the page is about, where it says so; else all of it. */
function content(document: Document): Element | null {
  const places = [
    "main",
    "[role=main]",
    "#mgMainContent",
    ".mgContent",
    "article",
    "#content",
    "body",
  ];
  for (const place of places) {
    const found = document.querySelector(place);
    if (found && words(found) !== "") return found;
  }
  return document.documentElement as Element | null;
}

class Writer {
  private readonly lines: string[];

  constructor(lines: string[]) {
    this.lines = lines;
  }

  /** The blocks inside an element; words between them are a paragraph of their own. `mark` opens the first. */
  blocks(element: Element, mark = ""): void {
    let [run, next] = ["", mark];
    const end = () => {
      if (run.trim() !== "") this.paragraph(next + spaced(run));
      if (run.trim() !== "") next = "";
      run = "";
    };
    for (const node of element.childNodes) {
      if (node.nodeType === 3) run += node.textContent;
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      if (isSilent(child)) continue;
      if (child.tagName === "BR") end();
      else if (inline.has(child.tagName) && !hasBlocks(child)) run += words(child);
      else {
        end();
        if (next !== "" && words(child) !== "" && !isList(child)) {
          this.blocks(child, next);
          next = "";
        } else this.block(child);
      }
    }
    end();
  }

  private block(element: Element): void {
    const { tagName } = element;
    if (/^H[1-6]$/.test(tagName)) this.paragraph(`## ${words(element)}`);
    else if (isList(element)) this.list(element);
    else if (tagName === "TABLE") this.table(element);
    else if (tagName === "DT") this.paragraph(`${words(element).replace(/:$/, "")}:`);
    else this.blocks(element);
  }

  private list(list: Element): void {
    const items = [...list.children].filter(({ tagName }) => tagName === "LI");
    const first = Number(list.getAttribute("start") ?? 1) || 1;
    items.forEach((item, index) => {
      const number = Number(item.getAttribute("value") ?? first + index) || first + index;
      this.blocks(item, list.tagName === "UL" ? "• " : marker(number, list.getAttribute("type")));
    });
  }

  /** A table of data keeps its cells; one that only lays out the page is its contents. */
  private table(table: Element): void {
    const rows = [...table.querySelectorAll("tr")].filter((row) => row.closest("table") === table);
    const grid = cellGrid(rows);
    const isData = Math.max(0, ...grid.map((row) => row.length)) > 1 && !isLayout(table);
    const caption = table.querySelector("caption");
    if (caption) this.paragraph(words(caption));
    if (!isData) for (const row of rows) this.laidOut([...row.children]);
    else
      this.paragraph(
        grid
          .map((row) => row.join("\t"))
          .filter((line) => line.trim() !== "")
          .join("\n"),
      );
  }

  /** The cells of a row as blocks; an item’s number in a cell of its own opens the next one. */
  private laidOut(cells: readonly Element[]): void {
    let mark = "";
    for (const cell of cells) {
      const text = words(cell);
      if (/^\d{1,4}[.)]?$/.test(text) && cell !== cells.at(-1)) mark = `${text} `;
      else {
        this.blocks(cell, mark);
        mark = "";
      }
    }
  }

  private paragraph(text: string): void {
    if (text.trim() !== "") this.lines.push("", text, "");
  }
}

/** A table that holds whole blocks, such as the items of minutes, only lays out the page. */
function isLayout(table: Element): boolean {
  if (table.querySelector("table, h1, h2, h3, ol, ul, blockquote")) return true;
  return [...table.querySelectorAll("td")].some((cell) => cell.querySelectorAll("p").length > 1);
}

function marker(number: number, type: string | null): string {
  if (type === "a" || type === "A")
    return `(${String.fromCharCode(96 + (((number - 1) % 26) + 1))}) `;
  const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"][number - 1];
  return type === "i" && roman !== undefined ? `(${roman}) ` : `${number}. `;
}

function isList({ tagName }: Element): boolean {
  return tagName === "UL" || tagName === "OL";
}
