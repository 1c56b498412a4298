/** What lies on the desk: a card for each row that a paper brings, and for each amount that it prints. */
import type { SkeletonRow } from "../new-council/skeleton.ts";
import { rowOf } from "../reading/new-rows.ts";
import type { Proposed } from "../reading/proposal.ts";
import { columnsOf } from "../reading/rows.ts";
import { allocations, tables } from "../tables/index.ts";
import { unfilled } from "../tables/read/read-table.ts";
import { anyTable, type Table } from "../tables/table.ts";

const deskTables = {
  councils: tables.councils,
  documents: tables.documents,
  decisions: tables.decisions,
  pots: tables.pots,
  allocations,
  other_amounts: tables.other_amounts,
  discrepancies: tables.discrepancies,
} as const;

/** A table whose rows lie on the desk. */
export type DeskTable = keyof typeof deskTables;

/** Cells of a row by their column. */
export type Cells = Readonly<Record<string, string>>;

/** What becomes of a card; `row` is a row of its table. */
export type Fate =
  | { readonly kind: "row" }
  /** Another amount tells it; that one by its number, the first is 0. */
  | { readonly kind: "again"; readonly of: number }
  /** A row that stood before tells it. */
  | { readonly kind: "told" }
  | { readonly kind: "left out"; readonly reason: string }
  /** It is no amount of money, or no row that is wanted. */
  | { readonly kind: "dropped" };

/** One row that a paper brings, or one amount that it prints. */
export interface Card {
  /** Its name in addresses: `council`, `document`, `decision`, `pot-1`, `amount-12`, `fault-1`. */
  readonly key: string;
  readonly table: DeskTable;
  readonly cells: Cells;
  readonly fate: Fate;
  /** Whether a person has settled it. */
  readonly isDone: boolean;
  /** The number of its amount in the paper; the first is 0. Undefined for other rows. */
  readonly amount?: number;
}

/** The cards of a proposal, in the order in which they are worked through. */
export function cardsOf(proposed: Proposed, council: string): Card[] {
  const { around, proposals, spare, faults, accounted, reading } = proposed;
  const before = around.map((row, index) => cardOf(row, around.slice(0, index)));
  const rows = new Map([...proposals, ...spare].map((one) => [one.amount, one]));
  const amounts = reading.amounts.map((_, amount): Card => {
    const proposal = rows.get(amount);
    const key = `amount-${amount + 1}`;
    const fate = fateOf(proposed, amount);
    if (!proposal)
      return { key, table: "allocations", cells: {}, fate, isDone: accounted.has(amount), amount };
    const { cells } = named(rowOf(proposal, council));
    // Where else it is printed follows from the amounts that are told again.
    return {
      key,
      table: proposal.table,
      cells: { ...cells, also_at: "" },
      fate,
      isDone: false,
      amount,
    };
  });
  const misprints = faults.map((row, index): Card => ({
    ...cardOf(row, []),
    key: `fault-${index + 1}`,
  }));
  return [...before, ...amounts, ...misprints];
}

/** What is proposed to become of an amount. */
function fateOf({ reasons, again, accounted }: Proposed, amount: number): Fate {
  const [reason, of] = [reasons.get(amount), again.get(amount)];
  if (reason !== undefined) return { kind: "left out", reason };
  if (of !== undefined) return { kind: "again", of };
  return { kind: accounted.has(amount) ? "told" : "row" };
}

/** How many cards are still to be settled. */
export function left(cards: readonly Card[]): number {
  return cards.filter(({ isDone }) => !isDone).length;
}

/** The next card that is open: a pot that an amount has just asked for, else from one on and round to the first. */
export function nextOpen(cards: readonly Card[], key: string): Card | undefined {
  const asked = cards.find(
    ({ table, isDone, cells }) => table === "pots" && !isDone && cells["name"] === unfilled,
  );
  if (asked && asked.key !== key) return asked;
  const from = cards.findIndex((card) => card.key === key) + 1;
  return [...cards.slice(from), ...cards.slice(0, from)].find(({ isDone }) => !isDone);
}

/** The row of a card as a file has it. */
export function rowOfCard(
  { table, cells }: Pick<Card, "table" | "cells">,
  council: string,
): SkeletonRow {
  const file = table === "allocations" ? `allocations/${council}.csv` : `${table}.csv`;
  const columns = columnNames(table);
  return { file, columns, cells: columns.map((name) => cells[name] ?? "") };
}

/** The columns of a table in their order. */
export function columnNames(table: DeskTable): string[] {
  if (table === "allocations" || table === "other_amounts") return columnsOf(table);
  return Object.keys(deskTables[table].columns);
}

/** The declaration of a table, whatever its columns. */
export function declarationOf(table: DeskTable): Table {
  return anyTable(deskTables[table]);
}

function cardOf(row: SkeletonRow, before: readonly SkeletonRow[]): Card {
  const { table, cells } = named(row);
  const kind = { councils: "council", documents: "document", decisions: "decision" }[
    table as string
  ];
  const count = before.filter(({ file }) => file === row.file).length + 1;
  const key = kind ?? `pot-${count}`;
  return { key, table, cells, fate: { kind: "row" }, isDone: false };
}

function named({ file, columns, cells }: SkeletonRow): { table: DeskTable; cells: Cells } {
  const table = file.startsWith("allocations/") ? "allocations" : file.replace(/\.csv$/, "");
  const pairs = columns.map((name, index) => [name, cells[index] ?? ""] as const);
  return { table: table as DeskTable, cells: Object.fromEntries(pairs) };
}
