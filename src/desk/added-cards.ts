/** Amounts that a person finds in the paper, as cards among the others. Pure; it checks nothing. */
import { withAmount, withCorrection, inPaperOrder, type AddedAmount } from "../reading/added.ts";
import { rowOf } from "../reading/new-rows.ts";
import type { PrintCells } from "../reading/prints-file.ts";
import type { Reading } from "../reading/reading.ts";
import { proposals } from "../reading/rows.ts";
import { columnsOf } from "../reading/rows.ts";
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

/** The cards with one for the last amount of the reading, in its place in the paper. */
export function withCard(cards: readonly Card[], paper: Paper): Card[] {
  const { reading, council, document } = paper;
  const amount = reading.amounts.length - 1;
  const decision = cards.find(({ table }) => table === "decisions")?.cells["id"];
  const standing = cards.find(({ cells }) => (cells["decision"] ?? "") !== "")?.cells["decision"];
  const [proposal] = proposals(
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
  if (!proposal) return [...cards];
  const row = rowOf(proposal, council);
  const cells = Object.fromEntries(
    columnsOf(proposal.table).map((name, index) => [name, row.cells[index] ?? ""]),
  );
  const card: Card = {
    key: `amount-${amount + 1}`,
    table: proposal.table,
    cells,
    fate: { kind: "row" },
    isDone: false,
    amount,
  };
  const order = inPaperOrder(reading.amounts);
  const next = order[order.indexOf(amount) + 1];
  const place = cards.findIndex((one) => one.amount === next && next !== undefined);
  const last = cards.findLastIndex((one) => one.amount !== undefined);
  return cards.toSpliced(place === -1 ? last + 1 : place, 0, card);
}
