/** The cells in which a proposed row and ours say different things, each with why as far as it can be worked out. */
import type { Dataset } from "../../dataset/dataset.ts";
import type { Reading } from "../../reading/reading.ts";
import { unfilled } from "../../tables/read/read-table.ts";
import { isPrinted } from "./printed-cells.ts";
import type { RowPair } from "./row-pairs.ts";
import type { Sides } from "./sides.ts";

/** Why a cell or a whole row is another. `unexplained` is what a reader of the paper would call a fault. */
export const reasons = {
  scope: "What it is for and whether it counts is asked, never read.",
  asked: "The reader asks: the words around do not settle it.",
  "our reading": "Our cell is marked as our reading.",
  "our words": "A name in our words.",
  "another paper": "Our cell names a row, or a pot, that another paper brings.",
  "another decision": "The paper only reports it: ours belongs to the decision that made it.",
  "a pot’s name": "We name the pot in our words: this place prints no name, or another.",
  "said elsewhere": "This place does not print it; it is known from another.",
  misprint: "We do not follow the print: a row of discrepancies says why.",
  "another place": "Both tell the same prints, and their own place is another of them.",
  "told together": "One row tells it with other prints of the same money.",
  "no amount": "The paper names the money without a sum, so there is nothing to read.",
  unexplained: "Nothing explains it.",
} as const;

/** Why a proposal and our row differ: one of the reasons above. */
export type Reason = keyof typeof reasons;

/** A cell that differs between our row and the proposed one, and why. */
export interface CellDifference {
  readonly cell: string;
  readonly ours: string;
  readonly proposed: string;
  readonly reason: Reason;
}

/** What is known of a document when its differences are explained. */
export interface Known {
  readonly dataset: Dataset;
  readonly reading: Reading;
  readonly document: string;
  readonly sides: Sides;
}

const compared =
  "kind decision table amount_gbp amount_printed printed_in qualifier status part_of complete_splits restates supersedes from_pot to_pot pot recurrence money_type financial_year period_from period_to period_printed period label purpose in_scope".split(
    " ",
  );

/** The cells in which the two rows of a pair differ, each with its reason. */
export function differences(pair: RowPair, known: Known): CellDifference[] {
  const { ours, proposed } = pair;
  const { sides } = known;
  const isElsewhere = !ours.own.includes(proposed.own[0] ?? -1);
  const place = ["locator", ours.cells["locator"] ?? "", proposed.cells["locator"] ?? ""] as const;
  const table = ["table of the row", ours.table, proposed.table] as const;
  const cells = compared
    .filter((cell) => cell in ours.cells && cell in proposed.cells)
    .map((cell) => [cell, sides.ourCell(ours, cell), sides.proposedCell(proposed, cell)] as const);
  const all = [...(isElsewhere ? [place] : []), table, ...cells];
  return all
    .filter(([, own, read]) => own !== read)
    .map(([cell, own, read]) => {
      const one = { cell, ours: own, proposed: read };
      return { ...one, reason: reasonOf(one, pair, known) };
    });
}

function reasonOf(
  { cell, ours, proposed }: Omit<CellDifference, "reason">,
  { ours: row, proposed: other }: RowPair,
  { dataset, reading, document, sides }: Known,
): Reason {
  const amount = reading.amounts[other.own[0] ?? -1];
  if (cell === "purpose" || cell === "in_scope") return "scope";
  if (cell === "label") return "our words";
  if (cell === "locator") return "another place";
  if ((row.cells["inferred"] ?? "").split(" ").includes(cell)) return "our reading";
  if (cell === "decision") return decisionReason(dataset, document, ours);
  if (/period/.test(cell) && dataset.discrepancies.some(({ of }) => of.id === row.id))
    return "misprint";
  if (proposed === unfilled) return "asked";
  if (/^(?:part_of|restates|complete_splits)$/.test(cell) && sides.namesOthers(row, cell, proposed))
    return "another paper";
  if (/pot$/.test(cell)) {
    const pot = dataset.pots.find(({ name }) => name === ours);
    if (pot && pot.document.id !== document) return "another paper";
    if (pot && (proposed !== "" || (amount && !isPrinted(cell, ours, amount))))
      return "a pot’s name";
  }
  const isRelation = /^(?:part_of|restates|complete_splits)$/.test(cell);
  return proposed === "" && amount && !isRelation && !isPrinted(cell, ours, amount)
    ? "said elsewhere"
    : "unexplained";
}

function decisionReason(dataset: Dataset, document: string, id: string): Reason {
  const decision = dataset.decisions.find((one) => one.id === id);
  const date = dataset.documents.find((one) => one.id === document)?.date;
  if (!decision) return "unexplained";
  if (decision.inferred?.includes("date")) return "our reading";
  if (decision.date !== date) return "another decision";
  return decision.document.id === document ? "unexplained" : "another paper";
}
