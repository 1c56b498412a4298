/** What a cell that names another row may hold: rows that stand, and rows that lie on the desk. */
import { readCsv } from "../csv/read-csv.ts";
import { unfilled } from "../tables/read/read-table.ts";
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
    .map(({ key, cells }) => ({ id: cells["id"] ?? "", name: nameIn(cells[name] ?? "", key) }));
  return [...standing, ...own];
}

/** A pot that still has to be named is called by its card: `pot 2, to be named`. */
function nameIn(name: string, key: string): string {
  return name === unfilled ? `${key.replace("-", " ")}, to be named` : name;
}

/** The splits by which amounts may be parts of others, the most common first. */
const splits = ["item", "year", "source", "step"];

/** What a cell that names other amounts may hold: the funding on the desk, with the words of its figure and place. */
export function amountChoices(
  column: "part_of" | "restates" | "supersedes",
  cards: readonly Card[],
  own: Card,
): Choice[] {
  const others = cards.filter(
    ({ table, amount, fate, key }) =>
      table === "allocations" && amount !== undefined && fate.kind === "row" && key !== own.key,
  );
  const pounds = ({ cells }: Card) => Number(cells["amount_gbp"] ?? 0);
  return others.flatMap((card) => {
    const { id = "", amount_printed = "", locator = "" } = card.cells;
    const name = `${amount_printed}, ${locator}`;
    if (column !== "part_of") return [{ id, name }];
    if (pounds(card) < pounds(own)) return [];
    return splits.map((split) => ({ id: `${id}:${split}`, name: `${name}, by ${split}` }));
  });
}
