/** One card as a form: what it is, what may become of it, and the cells of its row. */
import { inPounds } from "../format/money.ts";
import { unfilled } from "../tables/read/read-table.ts";
import { columnNames, type Card, type Cells, type DeskTable } from "./cards.ts";
import { amountChoices, choicesOf } from "./choices.ts";
import type { Desk } from "./desk.ts";
import { fieldsOf, opensOn, type FieldContext } from "./fields.ts";
import { againField, printField, radio, reasonField, sameAmounts } from "./amount-fields.ts";
import { html, type Markup, type Piece } from "./markup.ts";
import { faultyFields, type Fault } from "./problems.ts";

/** The form of a card, sent to `action`. */
export function cardView(desk: Desk, card: Card, action: string): Markup {
  const own = desk.faults.filter(({ key }) => key === card.key);
  return html`<h1>${titleOf(desk, card)}</h1>
    ${card.isDone && html`<p class="state">Settled. Accepting it again changes it.</p>`}
    ${faultList(own)} ${aboutCard(desk, card)}
    <form method="post" action="${action}" id="card">
      ${card.amount === undefined ? rowForm(desk, card) : amountForm(desk, card)}
      <p class="act">
        <button type="submit" ${!hasOpenField(desk, card) && html`autofocus`}>
          Accept and go on
        </button>
        <small>Enter, or Ctrl and Enter in any field</small>
      </p>
    </form>`;
}

/** The name of a card for people. */
export function titleOf({ paper, cards }: Pick<Desk, "paper" | "cards">, card: Card): string {
  if (card.amount !== undefined) {
    const { printed = "", place = "" } = paper.reading.amounts[card.amount] ?? {};
    return `${printed}, ${place}`;
  }
  const name = card.cells["name"] ?? card.cells["printed"] ?? "";
  const what = { councils: "The council", documents: "The document", decisions: "The decision" };
  const plain = what[card.table as keyof typeof what];
  if (plain !== undefined) return plain;
  if (name === unfilled) {
    const of = cards.find(
      ({ cells, key }) => key !== card.key && Object.values(cells).includes(card.cells["id"] ?? ""),
    );
    const way = of?.cells["to_pot"] === card.cells["id"] ? "goes to" : "comes from";
    return of ? `The pot that ${titleOf({ paper, cards }, of)} ${way}` : "A pot";
  }
  return `${card.table === "pots" ? "A pot" : "A misprint"}: ${name}`;
}

function faultList(faults: readonly Fault[]): Markup | undefined {
  if (faults.length === 0) return undefined;
  return html`<div class="faults" role="alert">
    <p>To be put right before it can be accepted:</p>
    <ul>
      ${faults.map(({ words }) => html`<li>${words}</li>`)}
    </ul>
  </div>`;
}

/** What was read and is not asked. */
function aboutCard({ paper }: Desk, { amount, cells }: Card): Markup | undefined {
  const read = amount === undefined ? undefined : paper.reading.amounts[amount];
  if (!read)
    return cells["id"] === undefined ? undefined : html`<p class="read">Its id: ${cells["id"]}</p>`;
  const qualifier = read.qualifier === "exactly" ? "" : `, ${read.qualifier.replace("-", " ")}`;
  const misprint = paper.reading.relations.misprints.find((one) => one.amount === amount);
  return html`<p class="read">
      Read as ${inPounds(read.pounds)}${qualifier}. ${cells["id"] && `Its id: ${cells["id"]}`}
    </p>
    ${misprint && html`<p class="read">It does not fit the sums around it. ${misprint.why}</p>`}`;
}

/** A row that is no amount: it is wanted, or not. */
function rowForm(desk: Desk, card: Card): Markup {
  const mayGo = card.table !== "councils" && card.table !== "documents";
  return html`${
      mayGo &&
      html`<fieldset class="choices">
        <legend>What becomes of it</legend>
        ${radio("row", "A row of the table", card.fate.kind === "row")}
        ${radio("dropped", "Not wanted: no row", card.fate.kind === "dropped")}
      </fieldset>`
    }
    ${
      card.table === "decisions" &&
      card.cells["headline"] === "yes" &&
      html`<p class="read">
        It stands for the council, so it has to be one that was decided. Where only a report is at
        hand, its minutes or its decision record say what came of it.
      </p>`
    }
    <div class="fields row">${fieldsOf(card.table, contextOf(desk, card, card.table))}</div>
    ${places(desk)}`;
}

function amountForm(desk: Desk, card: Card): Markup {
  const { fate, table } = card;
  const rowTable = (name: DeskTable) => fate.kind === "row" && table === name;
  const others = sameAmounts(desk, card);
  return html`<fieldset class="choices">
      <legend>What it is</legend>
      ${fate.kind === "told" && radio("told", "Told by a row that stands", true)}
      ${radio("row:allocations", "Funding: a row of allocations", rowTable("allocations"))}
      ${radio(
        "row:other_amounts",
        "Another amount, such as a budget, a forecast or a cost",
        rowTable("other_amounts"),
      )}
      ${others.length > 0 && radio("again", "The same money, printed again", fate.kind === "again")}
      ${radio("left out", "Money that no row is to tell, for a reason", fate.kind === "left out")}
      ${radio("dropped", "No amount of money at all", fate.kind === "dropped")}
    </fieldset>
    <div class="fields allocations">
      ${fieldsOf("allocations", contextOf(desk, card, "allocations"))}
    </div>
    <div class="fields other_amounts">
      ${fieldsOf("other_amounts", contextOf(desk, card, "other_amounts"))}
    </div>
    ${others.length > 0 && againField(others, fate)} ${reasonField(desk, card)}
    ${printField(desk, card)} ${places(desk)} ${naming.map((name) => amountList(desk, card, name))}`;
}

/** Columns that name other amounts. */
const naming = ["part_of", "restates", "supersedes"] as const;

/** The amounts that a column may name, to choose from. */
function amountList({ cards }: Desk, card: Card, column: (typeof naming)[number]): Markup {
  return html`<datalist id="allocations-${column}">
    ${amountChoices(column, cards, card).map(
      ({ id, name }) => html`<option value="${id}" label="${name}"></option>`,
    )}
  </datalist>`;
}

function contextOf(desk: Desk, card: Card, table: DeskTable): FieldContext {
  const { cards, paper, opened } = desk;
  const isOwn = card.table === table && card.fate.kind === "row";
  const kept = Object.entries(card.cells).filter(([name]) => columnNames(table).includes(name));
  const decision = cards.find((one) => one.table === "decisions")?.cells["id"] ?? "";
  const read = paper.reading.contexts[card.amount ?? -1];
  const known: Cells = {
    decision,
    purpose: unfilled,
    in_scope: unfilled,
    kind: read?.kind ?? unfilled,
    status: read?.status ?? unfilled,
    [table === "allocations" ? "financial_year" : "period"]: read?.financial_year ?? "",
  };
  const blank = columnNames(table).map((name) => [name, known[name] ?? ""] as const);
  const cells = card.table === table ? card.cells : Object.fromEntries([...blank, ...kept]);
  return {
    cells,
    faults: isOwn ? faultyFields(desk.faults, card) : new Map(),
    offered: card.amount === undefined ? {} : offeredBy(cards, card),
    pots: choicesOf("pots", opened.texts, cards, paper.council),
    decisions: choicesOf("decisions", opened.texts, cards, paper.council),
    listed: new Set(table === "allocations" ? naming : []),
    takesKeys: isOwn,
  };
}

function hasOpenField(desk: Desk, card: Card): boolean {
  return card.fate.kind === "row" && opensOn(card.table, contextOf(desk, card, card.table));
}

/**
 * Purpose and scope of the nearest settled amount before it, which amounts of one paper mostly share. Money that moves
 * between pots neither gives nor takes them.
 */
function offeredBy(cards: readonly Card[], card: Card): Cells {
  const moves = ({ cells }: Card) => (cells["to_pot"] ?? "") !== "";
  if (moves(card)) return {};
  const before = cards
    .slice(0, cards.indexOf(card))
    .findLast(
      (one) => one.isDone && one.fate.kind === "row" && one.table === "allocations" && !moves(one),
    );
  const pairs = ["purpose", "in_scope"].map((name) => [name, before?.cells[name]] as const);
  const known = pairs.filter(([, text]) => text !== undefined && text !== unfilled && text !== "");
  return Object.fromEntries(known) as Cells;
}

/** Places of the paper, to choose a locator from. */
function places({ paper }: Desk): Piece {
  const all = new Set(paper.reading.amounts.map(({ place }) => place));
  return html`<datalist id="places">
    ${[...all].map((place) => html`<option value="${place}"></option>`)}
  </datalist>`;
}
