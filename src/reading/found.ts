/** Every amount of a document with its place and the words around it, in the order of its places. */
import { locatorOf, paths } from "../papers/follow.ts";
import type { Passage } from "../papers/passages.ts";
import { amountInCell, amountsIn, type Amount } from "./amounts/amounts.ts";

/** An amount with the place where it stands. */
export interface FoundAmount extends Amount {
  /** The locator of its place. */
  readonly place: string;
  /** The places it stands in, the outermost first. */
  readonly path: readonly Passage[];
  /** The words of its own place that it stands among; `start` and `end` count in them. */
  readonly words: string;
  /** The number of its words among all of the document; the first is 0. */
  readonly spot: number;
  /** Where the words are a cell: the table, and the cell's row and column in it, the first is 0. */
  readonly cell?: Cell | undefined;
}

interface Cell {
  readonly table: Passage;
  readonly row: Passage;
  /** Undefined for a cell without a heading of its own. */
  readonly column: Passage | undefined;
}

/** Words that stand by themselves: those of a place, or of one cell of a table. */
export interface Spot {
  readonly path: readonly Passage[];
  readonly words: string;
  readonly cell?: Cell | undefined;
  /** Of a cell, where its column, row or table names it. */
  readonly unit?: Passage["unit"];
}

/** The amounts of an outline. */
export function amountsOf(document: Passage): FoundAmount[] {
  return spotsOf(document).flatMap((spot, index) => found(document, spot, index));
}

/** All words of an outline, in the order of its places. */
export function spotsOf(document: Passage): Spot[] {
  return [{ path: [], words: document.text }, ...paths(document).flatMap((path) => spotsAt(path))];
}

function spotsAt(path: readonly Passage[]): Spot[] {
  const [place, parent] = [path.at(-1), path.at(-2)];
  if (place === undefined) return [];
  const { kind, text: words, unit } = place;
  if (kind === "column" && parent) {
    const cell = { table: path.at(-3) ?? parent, row: parent, column: place };
    return [{ path, words, cell, unit }];
  }
  const isRow = kind === "row" || kind === "total" || kind === "subtotal";
  if (!isRow || !parent) return [{ path, words }];
  const cell = { table: parent, row: place, column: undefined };
  return unheaded(place).map((one) => ({ path, words: one, cell, unit }));
}

/** The cells of a row that stand under no heading. */
function unheaded({ text, children }: Passage): string[] {
  const headed = children.map((cell) => cell.text);
  return text.split("\t").filter((cell) => {
    const index = headed.indexOf(cell);
    if (index !== -1) headed.splice(index, 1);
    return index === -1;
  });
}

/** Rows that count people or places, in a table of money. */
const countless = /^(?:number|no\.?|fte|headcount|posts)\b|%|per ?cent/i;

function cellAmounts(text: string, unit: Passage["unit"], row: Passage): Amount[] {
  const amount = amountInCell(text, countless.test(row.name) ? undefined : unit);
  return amount ? [amount] : amountsIn(text);
}

function found(document: Passage, spot: Spot, index: number): FoundAmount[] {
  const { path, words, cell, unit } = spot;
  const amounts = cell ? cellAmounts(words, unit, cell.row) : amountsIn(words);
  if (amounts.length === 0) return [];
  const place = placeOf(document, spot);
  return amounts.map((amount) => ({ ...amount, place, path, words, cell, spot: index }));
}

/** The locator of a spot. */
export function placeOf(document: Passage, { path }: Pick<Spot, "path">): string {
  return locatorOf(document, path) ?? "";
}
