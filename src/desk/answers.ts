/** From the answer to the form of one card to all cards with that answer. Pure; it checks nothing. */
import { potRow } from "../reading/context/pots.ts";
import { slugOf } from "../reading/slugs.ts";
import { unfilled } from "../tables/read/read-table.ts";
import {
  columnNames,
  declarationOf,
  type Card,
  type Cells,
  type DeskTable,
  type Fate,
} from "./cards.ts";

/** What a person says of one card. */
interface Answer {
  readonly fate: Fate;
  readonly table: DeskTable;
  /** The cells that the form has; others stay as they are. */
  readonly cells: Cells;
}

/** In place of the id of a pot: one that has no card yet. */
export const newPot = "a new pot";

/** The answer of a form. Its fields are named by table and column: `allocations.label`. */
export function answerOf(form: URLSearchParams, card: Card): Answer {
  const choice = form.get("choice") ?? "row";
  const [kind = "", value = ""] = choice.split(":");
  const table = kind === "row" && value !== "" ? (value as DeskTable) : card.table;
  const names = columnNames(table).filter((name) => form.has(`${table}.${name}`));
  const cells = names.map((name) => [name, oneLine(form.get(`${table}.${name}`) ?? "")] as const);
  return { fate: fateOf(kind, form), table, cells: Object.fromEntries(cells) };
}

/** The cards with the answer in its place; what names its row follows when its id changes. */
export function answered(
  cards: readonly Card[],
  key: string,
  answer: Answer,
  council: string,
): Card[] {
  const card = cards.find((one) => one.key === key);
  if (!card) return [...cards];
  const carried = carriedCells(card, answer.table, council);
  const cells = { ...carried, ...answer.cells };
  const before = card.cells["id"] ?? "";
  const id = answer.fate.kind === "row" ? idFor(card, cells, cards) : before;
  const next: Card = { ...card, ...answer, cells: { ...cells, ...(id === "" ? {} : { id }) } };
  const others = cards.map((one) => (one.key === key ? next : renamed(one, before, id)));
  return withNewPots(others, next, council);
}

/** The card, settled or open again. */
export function settled(cards: readonly Card[], key: string, isDone: boolean): Card[] {
  return cards.map((card) => (card.key === key ? { ...card, isDone } : card));
}

function fateOf(kind: string, form: URLSearchParams): Fate {
  if (kind === "again") return { kind, of: Number(form.get("of") ?? "0") };
  if (kind === "left out") return { kind, reason: form.get("reason") ?? "" };
  if (kind === "dropped" || kind === "told") return { kind };
  return { kind: "row" };
}

/** A cell is one line with single spaces. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** What a row of another table keeps: the cells of the same name. */
function carriedCells({ cells, table }: Card, to: DeskTable, council: string): Cells {
  if (table === to) return cells;
  const names = new Set(columnNames(to));
  const kept = Object.entries(cells).filter(([name]) => names.has(name));
  return Object.fromEntries([...kept, ...(names.has("council") ? [["council", council]] : [])]);
}

/** A proposed id follows the words that it was made of, until a person writes one. */
function idFor(card: Card, cells: Cells, cards: readonly Card[]): string {
  const [before = "", now = ""] = [card.cells["id"], cells["id"]];
  const name = card.table === "pots" ? "name" : "label";
  const [words = "", was = ""] = [cells[name], card.cells[name]];
  if (now !== before || words === was || words === "") return now;
  // The id of a row that nobody has named ends in “pot” or “amount”, and a number where there are several.
  const unnamed = /(?:pot|amount)(?:-\d+)?$/.exec(before)?.[0] ?? "";
  const end = was === unfilled ? unnamed : slugOf(was, 5);
  const start = end !== "" && before.endsWith(end) ? before.slice(0, -end.length) : "";
  if (start === "") return now;
  const taken = new Set(cards.filter((one) => one !== card).map((one) => one.cells["id"]));
  const base = `${start}${slugOf(words, 5)}`.slice(0, 90);
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}

/** The same id in every cell that names it. */
function renamed(card: Card, before: string, now: string): Card {
  if (before === now || before === "") return card;
  const { columns } = declarationOf(card.table);
  const cells = Object.entries(card.cells).map(([name, text]) => {
    if (columns[name]?.table === undefined || name === "also_at") return [name, text] as const;
    const words = text.split(" ").map((word) => {
      const [id, ...rest] = word.split(":");
      return id === before ? [now, ...rest].join(":") : word;
    });
    return [name, words.join(" ")] as const;
  });
  return { ...card, cells: Object.fromEntries(cells) };
}

/** Each pot that the tables do not have gets a card before the amounts, and the amount its id. */
function withNewPots(cards: readonly Card[], asking: Card, council: string): Card[] {
  const fields = ["from_pot", "to_pot", "pot"].filter((name) => asking.cells[name] === newPot);
  return fields.reduce<Card[]>(
    (all, field) => withNewPot(all, asking.key, field, council),
    [...cards],
  );
}

function withNewPot(
  cards: readonly Card[],
  asking: string,
  field: string,
  council: string,
): Card[] {
  const number = cards.filter(({ table }) => table === "pots").length + 1;
  const id = `${council}-pot-${number}`;
  const { document = "", locator = "" } = cards.find(({ key }) => key === asking)?.cells ?? {};
  const row = potRow(id, unfilled, { council, document }, locator);
  const cells = Object.fromEntries(
    row.columns.map((name, index) => [name, row.cells[index] ?? ""]),
  );
  const pot: Card = {
    key: `pot-${number}`,
    table: "pots",
    cells,
    fate: { kind: "row" },
    isDone: false,
  };
  const place = cards.findIndex(({ amount }) => amount !== undefined);
  const all = cards.map((card) =>
    card.key === asking ? { ...card, cells: { ...card.cells, [field]: id } } : card,
  );
  return all.toSpliced(place === -1 ? all.length : place, 0, pot);
}
