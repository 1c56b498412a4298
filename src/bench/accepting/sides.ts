/** Our rows and the proposed ones in one language: a cell that names a row, a pot or a decision names ours. */
import type { Dataset } from "../../dataset/dataset.ts";
import type { SkeletonRow } from "../../new-council/skeleton.ts";
import type { Paired } from "./row-pairs.ts";
import type { ToldRow } from "./compared-rows.ts";

/** Cells that a row takes from its restatements, then from its wholes, where its own is empty. */
const inheritable = new Set(
  "from_pot recurrence money_type financial_year period_from period_to period_printed".split(" "),
);
const lists = new Set(["part_of", "complete_splits", "supersedes"]);

type Cells = Pick<ToldRow, "cells">;
type Rows = ReadonlyMap<string, Cells>;

/** Our rows of a document and the proposed ones, found by their ids. */
export class Sides {
  private readonly ours: Rows;
  /** All rows of the council, whatever paper they are of: what a row of ours inherits from. */
  private readonly council: Rows;
  private readonly proposed: Rows;
  /** Ids of ours by those of the proposed rows that are the same. */
  private readonly ids: ReadonlyMap<string, string>;
  private readonly dataset: Dataset;

  constructor(
    ours: readonly ToldRow[],
    council: Rows,
    proposed: readonly ToldRow[],
    { pairs, proposedOnly }: Paired,
    around: readonly SkeletonRow[],
    dataset: Dataset,
  ) {
    this.ours = new Map(ours.map((row) => [row.id, row]));
    this.council = council;
    this.proposed = new Map(proposed.map((row) => [row.id, row]));
    this.dataset = dataset;
    this.ids = new Map([
      ...pairs.map((pair) => [pair.proposed.id, pair.ours.id] as const),
      ...proposedOnly.map(({ row, toldBy }) => [row.id, toldBy[0]?.id ?? row.id] as const),
      ...around.flatMap((row) => this.standing(row)),
    ]);
  }

  /** A cell of ours. */
  ourCell(row: ToldRow, cell: string): string {
    const text = own(row, cell, this.council);
    return cell.endsWith("pot") ? this.potName(text) : sorted(cell, text);
  }

  /** A cell of a proposed row, with our ids. */
  proposedCell(row: ToldRow, cell: string): string {
    const words = own(row, cell, this.proposed).split(" ");
    const isNaming = /^(?:part_of|restates|supersedes|decision|from_pot|to_pot|pot)$/.test(cell);
    if (!isNaming) return sorted(cell, words.join(" "));
    const named = words.map((word) => {
      const [id = "", ...rest] = word.split(":");
      return [this.ids.get(id) ?? id, ...rest].join(":");
    });
    return sorted(cell, named.join(" "));
  }

  /** Whether a cell of ours names rows of other papers, and otherwise the same as the proposed one, or less. */
  namesOthers(row: ToldRow, cell: string, proposed: string): boolean {
    const words = (row.cells[cell] ?? "").split(" ").filter((word) => word !== "");
    const here = words.filter((word) => this.ours.has(word.split(":")[0] ?? ""));
    if (here.length < words.length) return true;
    // A row that says the money of another paper’s again leaves to that one what it is a part of.
    const restated = row.cells["restates"] ?? "";
    return words.length === 0 && proposed !== "" && restated !== "" && !this.ours.has(restated);
  }

  /** The pot or the decision of ours that a row around the amounts is. */
  private standing({ file, columns, cells }: SkeletonRow): (readonly [string, string])[] {
    const cell = (name: string) => cells[columns.indexOf(name)] ?? "";
    const [id, council] = [cell("id"), cell("council")];
    if (file === "pots.csv") return [[id, cell("name")]];
    if (file !== "decisions.csv") return [];
    const same = this.dataset.decisions.find(
      (one) =>
        one.council.id === council &&
        one.date === cell("date") &&
        (cell("body") === "?" || one.body === cell("body")),
    );
    return [[id, same?.id ?? id]];
  }

  private potName(id: string): string {
    return this.dataset.pots.find((pot) => pot.id === id)?.name ?? id;
  }
}

/** The cell, else what it says through the figure that it restates, else through its wholes. */
function own(row: Cells, cell: string, rows: Rows, seen: readonly Cells[] = []): string {
  const text = row.cells[cell] ?? "";
  if (text !== "" || !inheritable.has(cell) || seen.includes(row)) return text;
  const ids = [row.cells["restates"] ?? "", ...(row.cells["part_of"] ?? "").split(" ")];
  for (const id of ids) {
    const other = rows.get(id.split(":")[0] ?? "");
    const said = other ? own(other, cell, rows, [...seen, row]) : "";
    if (said !== "") return said;
  }
  return "";
}

function sorted(cell: string, text: string): string {
  return lists.has(cell) ? text.split(" ").sort().join(" ") : text;
}
