/** The fields of a card's form, from the declarations of its table: what is asked first, and what stands behind. */
import type { Column } from "../tables/column.ts";
import { unfilled } from "../tables/read/read-table.ts";
import { newPot } from "./answers.ts";
import { columnNames, declarationOf, type Cells, type DeskTable } from "./cards.ts";
import type { Choice } from "./choices.ts";
import { html, type Markup } from "./markup.ts";

/** What a form knows of its card. */
export interface FieldContext {
  readonly cells: Cells;
  readonly faults: ReadonlyMap<string, string>;
  /** What is offered where the cell holds `?`: what the amount before has. */
  readonly offered: Cells;
  readonly pots: readonly Choice[];
  readonly decisions: readonly Choice[];
  /** Columns that name other amounts, and have a list of them to choose from. */
  readonly listed: ReadonlySet<string>;
  /** Whether the first open field takes the keyboard. */
  readonly takesKeys: boolean;
}

/** Read from the paper, or worked out at the end: shown above the form, and not asked. */
const fixed: Readonly<Record<DeskTable, readonly string[]>> = {
  councils: ["id"],
  documents: ["id", "council"],
  decisions: ["id", "council", "document"],
  pots: ["council", "document"],
  allocations: [
    "amount_gbp",
    "amount_absent",
    "amount_printed",
    "printed_in",
    "document",
    "locator",
    "also_at",
  ],
  other_amounts: [
    "council",
    "amount_gbp",
    "amount_printed",
    "printed_in",
    "document",
    "locator",
    "also_at",
  ],
  discrepancies: ["id", "document", "locator", "allocation", "other_amount"],
};

/** Asked behind a fold, unless there is something to do. */
const rare = new Set(
  "id note inferred told_by reference source_file follows table to_pot part_of complete_splits restates supersedes period_from period_to period_printed date_precision inflow".split(
    " ",
  ),
);

/** Whether a column that is seldom needed says where money goes or what it is a part of, so that a person should see it. */
function isTelling(name: string, { cells }: FieldContext): boolean {
  return /^(?:to_pot|part_of|restates)$/.test(name) && (cells[name] ?? "") !== "";
}

/** All fields of a table: those asked first, then those behind a fold. */
export function fieldsOf(table: DeskTable, context: FieldContext): Markup {
  const names = columnNames(table).filter((name) => !fixed[table].includes(name));
  const isOpen = (name: string) => needsAnswer(table, name, context);
  const first = context.takesKeys ? names.find(isOpen) : undefined;
  const draw = (name: string) => field(table, name, context, name === first);
  // What is to be done comes first, so that nobody has to look for it.
  const front = [
    ...names.filter(isOpen),
    ...names.filter((name) => !isOpen(name) && (!rare.has(name) || isTelling(name, context))),
  ];
  const behind = names.filter((name) => !front.includes(name));
  return html`${front.map(draw)}${
    behind.length > 0 &&
    html`<details>
      <summary>More columns: ${behind.map(spoken).join(", ")}</summary>
      ${behind.map(draw)}
    </details>`
  }`;
}

/** A field that needs an answer before the card can be settled. */
export function opensOn(table: DeskTable, context: FieldContext): boolean {
  return columnNames(table).some(
    (name) => !fixed[table].includes(name) && needsAnswer(table, name, context),
  );
}

/** A cell that is to be filled in, or is empty where it may not be, with nothing to offer; or one with a fault. */
function needsAnswer(
  table: DeskTable,
  name: string,
  { cells, faults, offered }: FieldContext,
): boolean {
  const cell = cells[name] ?? "";
  const isRequired = declarationOf(table).columns[name]?.required ?? false;
  const isUnfilled = cell === unfilled || (cell === "" && isRequired);
  return (isUnfilled && offered[name] === undefined) || faults.has(name);
}

/** A column's name as words. */
function spoken(name: string): string {
  return name.replaceAll("_", " ").replace(/^gss/, "GSS").replace(/^url$/, "web address");
}

function field(table: DeskTable, name: string, context: FieldContext, isFirst: boolean): Markup {
  const column = declarationOf(table).columns[name] as Column;
  const id = `${table}.${name}`;
  const cell = context.cells[name] ?? "";
  const isOffered = cell === unfilled && context.offered[name] !== undefined;
  const value = isOffered ? (context.offered[name] ?? "") : cell;
  const wrong = context.faults.get(name);
  const hints = [wrong === undefined ? "" : `${id}-fault`, `${id}-hint`].join(" ").trim();
  const control = controlOf(
    column,
    { id, value, hints, isFirst, isWrong: wrong !== undefined },
    context,
  );
  const open = needsAnswer(table, name, context) && wrong === undefined ? " to-fill" : "";
  return html`<div class="field${open}">
    <label for="${id}">${spoken(name)}</label>
    ${control} ${wrong !== undefined && html`<p class="fault" id="${id}-fault">${wrong}</p>`}
    <p class="hint" id="${id}-hint">
      ${isOffered && "As in the amount before; change it where it is another. "}${column.about}
      ${!column.required && "Empty where it is not stated."}
      ${context.listed.has(name) && "Type the figure or its place, and choose it with the arrow keys."}
    </p>
  </div>`;
}

interface Control {
  readonly id: string;
  readonly value: string;
  readonly hints: string;
  readonly isFirst: boolean;
  readonly isWrong: boolean;
}

function controlOf(
  column: Column,
  control: Control,
  { pots, decisions, listed }: FieldContext,
): Markup {
  const { kind, words, table, required } = column;
  const choice = (id: string, name: string): Choice => ({ id, name });
  if (kind === "word" && words)
    return select(
      control,
      required,
      Object.entries(words).map(([id, about]) => choice(id, `${id}: ${about}`)),
    );
  if (kind === "reference" && table === "pots")
    return select(control, required, [
      ...pots,
      choice(newPot, "a pot that is not listed: fill it in next"),
    ]);
  if (kind === "reference" && table === "decisions") return select(control, required, decisions);
  const { id, value, hints, isFirst, isWrong } = control;
  const list = id.endsWith(".locator")
    ? "places"
    : listed.has(id.split(".")[1] ?? "")
      ? id.replace(".", "-")
      : undefined;
  const shown = value === unfilled ? "" : value;
  const rest = html`id="${id}" name="${id}" aria-describedby="${hints}"
  ${isFirst && html`autofocus`} ${isWrong && html`aria-invalid="true"`}`;
  if (/\.(?:summary|note|reason)$/.test(id))
    return html`<textarea rows="3" ${rest}>${shown}</textarea>`;
  const chosen = list !== undefined && html`list="${list}"`;
  return html`<input type="text" autocomplete="off" value="${shown}" ${rest} ${chosen} />`;
}

function select(control: Control, required: boolean, choices: readonly Choice[]): Markup {
  const { id, value, hints, isFirst, isWrong } = control;
  const known = choices.some((one) => one.id === value);
  const others = value === "" || value === unfilled || known ? [] : [{ id: value, name: value }];
  const isUnfilled = value === unfilled || (required && value === "");
  return html`<select
    id="${id}"
    name="${id}"
    aria-describedby="${hints}"
    ${isFirst && html`autofocus`}
    ${isWrong && html`aria-invalid="true"`}
  >
    ${isUnfilled && html`<option value="${unfilled}" selected>choose…</option>`}
    ${!required && option("", "not stated", value === "")}
    ${[...others, ...choices].map((one) => option(one.id, one.name, one.id === value))}
  </select>`;
}

function option(value: string, words: string, isChosen: boolean): Markup {
  return html`<option value="${value}" ${isChosen && html`selected`}>${words}</option>`;
}
