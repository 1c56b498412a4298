/** Every amount of a document with its place and the words around it, in the order of its places. */
import { locatorOf, paths } from "../papers/follow.ts";
import type { Passage } from "../papers/passages.ts";
import { amountInCell, amountsIn, type Amount } from "./amounts.ts";

/** An amount with the place where it stands. */
export interface FoundAmount extends Amount {
  /** The locator of its place. */
  readonly place: string;
  /** The places it stands in, the outermost first. */
  readonly path: readonly Passage[];
  /** The words of its own place that it stands among; `start` and `end` count in them. */
  readonly words: string;
  /** Where the words are a cell: the table, and the cell's row and column in it, the first is 0. */
  readonly cell?: Cell | undefined;
}

interface Cell {
  readonly table: Passage;
  readonly row: Passage;
  /** Undefined for a cell without a heading of its own. */
  readonly column: Passage | undefined;
}

/** The amounts of an outline. */
export function amountsOf(document: Passage): FoundAmount[] {
  const own = found(document, [], amountsIn(document.text), document.text);
  return [...own, ...paths(document).flatMap((path) => amountsAt(document, path))];
}

function amountsAt(document: Passage, path: readonly Passage[]): FoundAmount[] {
  const [place, parent] = [path.at(-1), path.at(-2)];
  if (place === undefined) return [];
  const { kind, text, unit } = place;
  if (kind === "column" && parent) {
    const cell = { table: path.at(-3) ?? parent, row: parent, column: place };
    return found(document, path, cellAmounts(text, unit, parent), text, cell);
  }
  const isRow = kind === "row" || kind === "total" || kind === "subtotal";
  if (!isRow || !parent) return found(document, path, amountsIn(text), text);
  const cell = { table: parent, row: place, column: undefined };
  return unheaded(place).flatMap((words) =>
    found(document, path, cellAmounts(words, unit, place), words, cell),
  );
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

function found(
  document: Passage,
  path: readonly Passage[],
  amounts: readonly Amount[],
  words: string,
  cell?: Cell,
): FoundAmount[] {
  if (amounts.length === 0) return [];
  const place = locatorOf(document, path) ?? "";
  return amounts.map((amount) => ({ ...amount, place, path, words, cell }));
}
