/** What a cell that names another row may hold: rows that stand, and rows that lie on the desk. */
import { readCsv } from "../csv/read-csv.ts";
import type { Card } from "./cards.ts";

/** A row that a cell may name. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The council's pots or decisions, those on the desk last. */
export function choicesOf(
  table: "pots" | "decisions",
  texts: ReadonlyMap<string, string>,
  cards: readonly Card[],
  council: string,
): Choice[] {
  const name = table === "pots" ? "name" : "title";
  const [header, ...rows] = readCsv(`${table}.csv`, texts.get(`${table}.csv`) ?? "").rows;
  const index = (column: string) => header?.cells.findIndex(({ text }) => text === column) ?? -1;
  const cell = (row: (typeof rows)[number], column: string) => row.cells[index(column)]?.text ?? "";
  const standing = rows
    .filter((row) => cell(row, "council") === council && !cell(row, "id").includes("?"))
    .map((row) => ({ id: cell(row, "id"), name: cell(row, name) }));
  const own = cards
    .filter((card) => card.table === table && card.fate.kind === "row")
    .map(({ cells }) => ({ id: cells["id"] ?? "", name: cells[name] ?? "" }));
  return [...standing, ...own];
}
