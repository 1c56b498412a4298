/** The cards as what goes into the data folder: rows, the amounts with their reasons, links that still hold. */
import type { Reading } from "../reading/reading.ts";
import type { Written } from "../reading/changed-files.ts";
import { rowOfCard, type Card, type Cells } from "./cards.ts";

/** A paper that is worked on. */
export interface Paper {
  readonly council: string;
  readonly document: string;
  readonly reading: Reading;
}

/** What is written. An amount that is none is left out of the prints, and the others move up. */
export function outcome(
  cards: readonly Card[],
  { council, document, reading }: Paper,
  today: string,
): Written {
  const kept = cards.filter(({ amount, fate }) => amount !== undefined && fate.kind !== "dropped");
  const amounts = kept.flatMap(({ amount }) => reading.amounts[amount ?? -1] ?? []);
  const reasons = new Map(
    kept.flatMap(({ fate }, index) =>
      fate.kind === "left out" ? [[index, fate.reason] as const] : [],
    ),
  );
  const rows = rowCards(cards, document, reading).map((card) => rowOfCard(card, council));
  return { council, document, amounts, rows, reasons, today };
}

/** The cards of the amounts that stay, in the order of the rows of prints. */
export function printedCards(cards: readonly Card[]): Card[] {
  return cards.filter(({ amount, fate }) => amount !== undefined && fate.kind !== "dropped");
}

/** The cards that become rows, with the places where else they are printed, and without links to rows that are none. */
function rowCards(cards: readonly Card[], document: string, reading: Reading): Card[] {
  const { amounts } = reading;
  const [gone, others] = [goneIds(cards), otherAmounts(cards)];
  const rows = cards.filter(({ fate }) => fate.kind === "row");
  const linked = rows.map((card) => ({ ...card, cells: withoutLinks(card.cells, gone) }));
  return linked.map((card) => {
    const cells = { ...card.cells };
    if (cells["complete_splits"] !== undefined)
      cells["complete_splits"] = filledSplits(card, linked, others, reading);
    if (card.amount === undefined) return { ...card, cells };
    const places = cards.flatMap(({ fate, amount }) =>
      fate.kind === "again" && fate.of === card.amount ? (amounts[amount ?? -1]?.place ?? []) : [],
    );
    const elsewhere = [...new Set(places)].filter((place) => place !== cells["locator"]);
    const also_at = elsewhere.map((place) => `${document}: ${place}`).join(" | ");
    return { ...card, cells: { ...cells, also_at } };
  });
}

/** Ids of rows that were proposed and are no figures, pots or decisions now. */
function goneIds(cards: readonly Card[]): ReadonlySet<string> {
  const gone = cards.filter(({ fate, table }) => fate.kind !== "row" || table === "other_amounts");
  const ids = gone.map(({ cells }) => cells["id"] ?? "");
  return new Set(ids.filter((id) => id !== ""));
}

const links = ["part_of", "restates", "supersedes", "from_pot", "to_pot", "pot"];

function withoutLinks(cells: Cells, gone: ReadonlySet<string>): Cells {
  const kept = Object.entries(cells).map(([name, text]) => {
    if (!links.includes(name)) return [name, text] as const;
    const words = text.split(" ").filter((word) => !gone.has(word.split(":")[0] ?? ""));
    return [name, words.join(" ")] as const;
  });
  return Object.fromEntries(kept);
}

/** The complete splits that still hold: some row is a part by it, and no part has become something else. */
function filledSplits(
  { cells, amount: whole }: Pick<Card, "cells" | "amount">,
  rows: readonly Pick<Card, "cells">[],
  others: ReadonlySet<number>,
  { relations }: Reading,
): string {
  const splits = (cells["complete_splits"] ?? "").split(" ");
  const parts = new Set(rows.flatMap((row) => (row.cells["part_of"] ?? "").split(" ")));
  const isWhole = (split: string) =>
    relations.parts.every(
      (one) => one.whole !== whole || one.split !== split || !others.has(one.part),
    );
  return splits
    .filter((split) => parts.has(`${cells["id"] ?? ""}:${split}`) && isWhole(split))
    .join(" ");
}

/** The amounts of cards that are no funding, or none at all. */
function otherAmounts(cards: readonly Card[]): ReadonlySet<number> {
  const others = cards.filter(
    ({ fate, table }) =>
      fate.kind === "dropped" ||
      fate.kind === "left out" ||
      (fate.kind === "row" && table === "other_amounts"),
  );
  return new Set(others.flatMap(({ amount }) => amount ?? []));
}
