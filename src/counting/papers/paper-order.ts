/** Amounts in the order in which their document prints them, and the neighbours of one of them. */
import type { Dataset } from "../../dataset/dataset.ts";
import { rowsOf } from "../../grouping/by-council.ts";
import type { Amount } from "../figure-facts.ts";

interface PaperNeighbours {
  readonly previous: Amount | undefined;
  readonly next: Amount | undefined;
  /** Its place among the amounts of the document, from 1, and how many there are. */
  readonly place: number;
  readonly of: number;
}

/** The amounts printed before and after one, in the same document. */
export function paperNeighbours(dataset: Dataset, amount: Amount): PaperNeighbours {
  const { figures, other_amounts } = rowsOf(dataset, amount.council);
  const printed = [...figures, ...other_amounts].filter(
    ({ document }) => document === amount.document,
  );
  const order = inPaperOrder(printed);
  const place = order.indexOf(amount);
  return {
    previous: order[place - 1],
    next: order[place + 1],
    place: place + 1,
    of: order.length,
  };
}

/** By the numbers of their places where all have one, else in the order of the rows. */
export function inPaperOrder<Row extends { readonly locator: string }>(
  rows: readonly Row[],
): Row[] {
  const places = new Map(rows.map((row) => [row, placeOf(row.locator)]));
  if ([...places.values()].some((place) => place.length === 0)) return [...rows];
  return [...rows].sort((a, b) => compared(places.get(a) ?? [], places.get(b) ?? []));
}

/** `paragraph 2.1.4` is [2, 1, 4]; a place without a number of this kind is empty. */
function placeOf(locator: string): number[] {
  const [, number] = /^(?:paragraph|table|item|point) ([0-9]+(?:\.[0-9]+)*)/.exec(locator) ?? [];
  return number === undefined ? [] : number.split(".").map(Number);
}

function compared(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((number, place) => number !== b[place]);
  if (index === -1) return a.length - b.length;
  return (a[index] ?? 0) - (b[index] ?? -1);
}
