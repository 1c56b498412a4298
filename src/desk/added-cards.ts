/** Amounts that a person finds in the paper, as cards among the others. Pure; it checks nothing. */
import { withAmount, withCorrection, inPaperOrder, type AddedAmount } from "../reading/added.ts";
import { rowOf } from "../reading/new-rows.ts";
import type { PrintCells } from "../reading/prints-file.ts";
import type { Reading } from "../reading/reading.ts";
import { anchors } from "../reading/relations/chains.ts";
import { linksOf } from "../reading/row-links.ts";
import { columnsOf, proposals } from "../reading/rows.ts";
import { unfilled } from "../tables/read/read-table.ts";
import type { Card } from "./cards.ts";
import type { Paper } from "./outcome.ts";

/** What a person changed of a reading: kept with the cards, and done again when the desk is opened again. */
export interface Changes {
  readonly added: readonly AddedAmount[];
  /** By the number of the amount. */
  readonly corrected: readonly (readonly [number, PrintCells])[];
}

export const noChanges: Changes = { added: [], corrected: [] };

/** The reading with the amounts that a person added and corrected. */
export function changedReading(reading: Reading, { added, corrected }: Changes): Reading {
  const longer = added.reduce((one, amount) => withAmount(one, amount) ?? one, reading);
  return corrected.reduce((one, [index, cells]) => withCorrection(one, index, cells), longer);
}

/**
 * The cards with one for the last amount of the reading, in its place in the paper. Where the sums around it say
 * what it is a part of, or what it is the sum of, the rows name each other; those that change are open again.
 */
export function withCard(cards: readonly Card[], paper: Paper): Card[] {
  const { reading } = paper;
  const amount = reading.amounts.length - 1;
  const own = cardFor(cards, paper, amount);
  if (!own) return [...cards];
  const order = inPaperOrder(reading.amounts);
  const next = order[order.indexOf(amount) + 1];
  const place = cards.findIndex((one) => one.amount === next && next !== undefined);
  const last = cards.findLastIndex((one) => one.amount !== undefined);
  const all = cards.toSpliced(place === -1 ? last + 1 : place, 0, own);
  return all.map((card) => linked(card, all, reading, amount));
}

/** A card for an amount, by its words alone. */
function cardFor(cards: readonly Card[], paper: Paper, amount: number): Card | undefined {
  const { reading, council, document } = paper;
  const decision = cards.find(({ table }) => table === "decisions")?.cells["id"];
  const standing = cards.find(({ cells }) => (cells["decision"] ?? "") !== "")?.cells["decision"];
  const { own } = proposals(
    reading,
    {
      council,
      document,
      decisions: () => decision ?? standing ?? unfilled,
      taken: new Set(cards.map(({ cells }) => cells["id"] ?? "")),
      pots: new Map(),
      filled: new Map(),
    },
    [amount],
    new Map(),
  );
  const [proposal] = own;
  if (!proposal) return undefined;
  const row = rowOf(proposal, council);
  const cells = Object.fromEntries(
    columnsOf(proposal.table).map((name, index) => [name, row.cells[index] ?? ""]),
  );
  const key = `amount-${amount + 1}`;
  return { key, table: proposal.table, cells, fate: { kind: "row" }, isDone: false, amount };
}

/** A card with the links that an amount brings to it; others stay as they are. */
function linked(card: Card, cards: readonly Card[], reading: Reading, added: number): Card {
  const ids = new Map(
    cards.flatMap((one) =>
      one.amount !== undefined && one.table === "allocations" && one.fate.kind === "row"
        ? [[one.amount, one.cells["id"] ?? ""] as const]
        : [],
    ),
  );
  if (card.amount === undefined || !ids.has(card.amount)) return card;
  const links = linksOf(reading, card.amount, {
    ids,
    again: new Map(),
    anchors: anchors(reading, ids),
  });
  if (card.amount === added) return { ...card, cells: { ...card.cells, ...links } };
  const [id = "", own = ""] = [ids.get(added), ids.get(card.amount)];
  const isPart = reading.relations.parts.some(
    ({ part, whole }) => part === added && whole === card.amount,
  );
  const brought = {
    part_of: links.part_of.split(" ").filter((word) => word.startsWith(`${id}:`)),
    complete_splits: isPart ? links.complete_splits.split(" ") : [],
    restates: links.restates === id ? [id] : [],
  };
  const changed = Object.entries(brought).flatMap(([name, words]) => {
    const before = (card.cells[name] ?? "").split(" ").filter((word) => word !== "");
    const now = [...new Set([...before, ...words.filter((word) => word !== "")])];
    const isFull = name === "restates" && before.length > 0;
    return own === "" || isFull || now.length === before.length ? [] : [[name, now.join(" ")]];
  });
  if (changed.length === 0) return card;
  return { ...card, cells: { ...card.cells, ...Object.fromEntries(changed) }, isDone: false };
}
