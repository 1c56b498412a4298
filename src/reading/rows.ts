/**
 * Proposals of rows for the amounts of a paper that no row tells yet. What the paper does not say for
 * sure holds `?`, which the check names cell by cell. It knows the tables, and nothing of files.
 */
import { allocations, tables } from "../tables/index.ts";
import { unfilled } from "../tables/read/read-table.ts";
import { anchors } from "./relations/chains.ts";
import type { Reading } from "./reading.ts";
import { slugOf } from "./slugs.ts";

/** A row proposed for one amount. */
export interface Proposal {
  /** The number of the amount in the paper; the first is 0. */
  readonly amount: number;
  readonly table: "allocations" | "other_amounts";
  readonly cells: Readonly<Record<string, string>>;
}

interface Paper {
  readonly council: string;
  /** The id of its document. */
  readonly document: string;
  /** The id of the decision that an amount belongs to, by its number; or `?`. */
  readonly decisions: (amount: number) => string;
  /** Ids that stand already. */
  readonly taken: ReadonlySet<string>;
  /** The pots that the paper names, by the number of the amount. */
  readonly pots: ReadonlyMap<number, string>;
  /** Those that an amount is put into. */
  readonly filled: ReadonlyMap<number, string>;
}

/** The table's columns in order, for a file. */
export function columnsOf(table: Proposal["table"]): string[] {
  return Object.keys((table === "allocations" ? allocations : tables.other_amounts).columns);
}

/** The amounts that no row tells yet. */
export function openAmounts({ amounts }: Reading, told: ReadonlySet<number>): number[] {
  return amounts
    .keys()
    .filter((index) => !told.has(index))
    .toArray();
}

/**
 * A row for each open amount, but for one that only says again what another told: `again` has that one
 * by its number.
 */
export function proposals(
  reading: Reading,
  paper: Paper,
  open: readonly number[],
  again: ReadonlyMap<number, number>,
): Proposal[] {
  const namer = new Namer(paper);
  const ids = new Map<number, string>();
  for (const index of open)
    if (!again.has(index)) ids.set(index, namer.id(labelOf(reading, index)));
  return open
    .filter((index) => !again.has(index))
    .map((index) =>
      proposal(reading, paper, index, { ids, again, anchors: anchors(reading, ids) }),
    );
}

interface Known {
  readonly ids: ReadonlyMap<number, string>;
  readonly again: ReadonlyMap<number, number>;
  /** What an amount restates. */
  readonly anchors: ReadonlyMap<number, number>;
}

function proposal(reading: Reading, paper: Paper, index: number, known: Known): Proposal {
  const { amounts, contexts, relations } = reading;
  const [amount, context] = [amounts[index], contexts[index]];
  const misprint = relations.misprints.find((one) => one.amount === index);
  const elsewhere = [...known.again].filter(([, of]) => of === index);
  const common = {
    id: known.ids.get(index) ?? unfilled,
    label: labelOf(reading, index) ?? unfilled,
    amount_gbp: String(Math.abs(amount?.pounds ?? 0)),
    amount_printed: amount?.printed ?? "",
    printed_in: amount?.unit ?? "",
    qualifier: amount?.qualifier ?? "",
    document: paper.document,
    locator: amount?.place ?? "",
    also_at: [
      ...new Set(elsewhere.map(([one]) => `${paper.document}: ${amounts[one]?.place ?? ""}`)),
    ].join(" | "),
    note: misprint ? `The print does not fit the sums around it. ${misprint.why}` : "",
  };
  if (context?.kind !== undefined) {
    const other = {
      council: paper.council,
      kind: context.kind,
      period: context.financial_year ?? context.period.printed ?? "",
    };
    return { amount: index, table: "other_amounts", cells: { ...common, ...other } };
  }
  return {
    amount: index,
    table: "allocations",
    cells: { ...common, ...funding(reading, paper, index, known) },
  };
}

/** The cells that only funding has. */
function funding(
  reading: Reading,
  { decisions, pots, filled }: Paper,
  index: number,
  { ids, again, anchors: chains }: Known,
) {
  const { amounts, contexts, relations } = reading;
  const { cell } = amounts[index] ?? {};
  const context = contexts[index];
  const wholes = relations.parts.filter(({ part }) => part === index);
  const of = chains.get(index);
  const isFunding = (one: number) => ids.has(one) && contexts[one]?.kind === undefined;
  // What was only asked for as a part is one of the sum that was then decided, where that has none of its own.
  const told = (whole: number, split: string) => {
    if (cell || relations.complete.some((one) => one.whole === whole && one.split === split))
      return whole;
    const anchor = contexts[whole]?.status === "recommended" ? chains.get(whole) : undefined;
    const hasParts = relations.parts.some((one) => one.whole === anchor);
    return (hasParts ? undefined : anchor) ?? again.get(whole) ?? whole;
  };
  const { from = "", to = "", printed = "" } = context?.period ?? {};
  return {
    decision: decisions(index),
    table: cell ? cell.table.name.replace(/ ?#\d+$/, "") : "",
    status: context?.status ?? unfilled,
    part_of: wholes
      .map(({ whole, split }) => ({ whole: told(whole, split), split }))
      .filter(({ whole }) => isFunding(whole) && whole !== index)
      .map(({ whole, split }) => `${ids.get(whole) ?? ""}:${split}`)
      .join(" "),
    complete_splits: [
      ...new Set(
        relations.complete.filter(({ whole }) => whole === index).map(({ split }) => split),
      ),
    ].join(" "),
    restates: of !== undefined && isFunding(of) ? (ids.get(of) ?? "") : "",
    from_pot: pots.get(index) ?? (context?.isDrawn ? unfilled : ""),
    to_pot: filled.get(index) ?? "",
    recurrence: context?.recurrence ?? "",
    money_type: context?.money_type ?? "",
    purpose: unfilled,
    in_scope: unfilled,
    financial_year: context?.financial_year ?? "",
    period_from: from,
    period_to: to,
    period_printed: printed,
  };
}

function labelOf({ amounts, contexts }: Reading, index: number): string | undefined {
  const label = contexts[index]?.label?.replaceAll(/\s+/g, " ").trim();
  const isPlain = label !== undefined && label !== "" && !/^[=+\-@]/.test(label);
  return isPlain ? label : amounts[index]?.cell ? "(total)" : undefined;
}

/** Ids from labels, each once. */
class Namer {
  private readonly taken: Set<string>;
  private readonly start: string;

  constructor({ council, document, taken }: Paper) {
    this.taken = new Set(taken);
    const rest = document.startsWith(`${council}-`) ? document.slice(council.length + 1) : document;
    this.start = `${council}-${/\d{4}-\d{2}/.exec(rest)?.[0] ?? rest}`.slice(0, 60);
  }

  id(label: string | undefined): string {
    const base = `${this.start}-${slugOf(label ?? "amount", 5)}`.slice(0, 90).replace(/-+$/, "");
    let id = base;
    for (let count = 2; this.taken.has(id); count += 1) id = `${base}-${count}`;
    this.taken.add(id);
    return id;
  }
}
