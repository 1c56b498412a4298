/**
 * Proposals of rows for the amounts of a paper that no row tells yet. What the paper does not say for
 * sure holds `?`, which the check names cell by cell. It knows the tables, and nothing of files.
 */
import { allocations, tables } from "../tables/index.ts";
import { unsigned } from "./amounts/notation.ts";
import { unfilled } from "../tables/read/read-table.ts";
import { anchors } from "./relations/chains.ts";
import type { Reading } from "./reading.ts";
import { isFunding, linksOf, type Known } from "./row-links.ts";
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

/** What is proposed for the amounts of a paper. */
interface Proposals {
  readonly own: readonly Proposal[];
  /** Rows for amounts that need none, should a person want one after all. */
  readonly spare: readonly Proposal[];
}

/**
 * A row for each open amount. None is needed for one that only says again what another told (`again` has that
 * one by its number), or that is left out.
 */
export function proposals(
  reading: Reading,
  paper: Paper,
  open: readonly number[],
  again: ReadonlyMap<number, number>,
  leftOut: ReadonlySet<number> = new Set(),
): Proposals {
  const namer = new Namer(paper);
  const isOwn = (index: number) => !again.has(index) && !leftOut.has(index);
  const own = open.filter(isOwn);
  const ids = new Map(own.map((index) => [index, namer.id(labelOf(reading, index))]));
  const known = { ids, again, anchors: anchors(reading, ids) };
  const spare = open
    .filter((index) => !isOwn(index))
    .map((index) => {
      const id = namer.id(labelOf(reading, index));
      return proposal(reading, paper, index, { ...known, ids: new Map([...ids, [index, id]]) });
    });
  return { own: own.map((index) => proposal(reading, paper, index, known)), spare };
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
    amount_printed: unsigned(amount?.printed ?? ""),
    printed_in: amount?.unit ?? "",
    qualifier: amount?.qualifier ?? "",
    document: paper.document,
    locator: amount?.place ?? "",
    also_at: [
      ...new Set(elsewhere.map(([one]) => `${paper.document}: ${amounts[one]?.place ?? ""}`)),
    ].join(" | "),
    note: misprint ? `The print does not fit the sums around it. ${misprint.why}` : "",
  };
  if (!isFunding(reading, index)) {
    const other = {
      council: paper.council,
      kind: context?.kind ?? unfilled,
      period: context?.financial_year ?? context?.period.printed ?? "",
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
  known: Known,
) {
  const { cell } = reading.amounts[index] ?? {};
  const context = reading.contexts[index];
  const { from = "", to = "", printed = "" } = context?.period ?? {};
  return {
    decision: decisions(index),
    table: cell ? cell.table.name.replace(/ ?#\d+$/, "") : "",
    status: context?.status ?? unfilled,
    ...linksOf(reading, index, known),
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
