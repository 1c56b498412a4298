/** The known documents read anew, as if their councils had no rows, every proposal accepted, and held against our rows. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Dataset, Document } from "../../dataset/dataset.ts";
import { accountsFor, documentPrints } from "../../dataset/accounted.ts";
import { linkedRows } from "../../dataset/load.ts";
import { writeTogether } from "../../new-council/folder.ts";
import { proposed as proposedOf, type Proposed } from "../../reading/proposal.ts";
import { unfilled } from "../../tables/read/read-table.ts";
import { differences, type CellDifference, type Known, type Reason } from "./differences.ts";
import { paired, type LoneRow } from "./row-pairs.ts";
import { Sides } from "./sides.ts";
import { ourRows, proposedRows, records, type ToldRow } from "./compared-rows.ts";
import { withoutCouncil } from "./without-council.ts";

/** One of our rows, one that is proposed, or both. */
export interface RowOutcome {
  readonly place: string;
  readonly printed: string;
  /** The id of our row; undefined where it is proposed only. */
  readonly ours: string | undefined;
  readonly isProposed: boolean;
  /** The cells that are another, with why. */
  readonly cells: readonly CellDifference[];
  /** Why a row is on one side only. */
  readonly reason: Reason | undefined;
  /** Cells of the proposed row that a person has to fill in. */
  readonly asked: readonly string[];
}

/** What accepting every proposal of one document comes to, row by row. */
export interface AcceptedPaper {
  readonly document: string;
  readonly rows: readonly RowOutcome[];
}

/** Reads one document into the folder without its council. `texts` are the data folder's files. */
export function acceptedPaper(
  dataset: Dataset,
  texts: ReadonlyMap<string, string>,
  document: Document,
  text: string,
): AcceptedPaper {
  const proposal = proposedAnew(texts, document, text);
  const ours = ourRows(dataset, texts, document.id);
  const read = proposedRows(proposal);
  const pairs = paired(ours, read);
  const sides = new Sides(
    ours,
    councilRows(texts, document),
    read,
    pairs,
    proposal.around,
    dataset,
  );
  const known = { dataset, reading: proposal.reading, document: document.id, sides };
  const both = pairs.pairs.map((pair): RowOutcome => {
    const cells = differences(pair, known);
    return {
      ...outcomeOf(pair.proposed),
      ours: pair.ours.id,
      isProposed: true,
      cells,
      reason: undefined,
    };
  });
  const oursOnly = pairs.oursOnly.map((one) => loneOutcome(one, known, false));
  const proposedOnly = pairs.proposedOnly.map((one) => loneOutcome(one, known, true));
  return { document: document.id, rows: [...both, ...oursOnly, ...proposedOnly] };
}

/** The documents that are read amount by amount. */
export function readDocuments(dataset: Dataset): Document[] {
  return documentPrints(dataset).map(({ document }) => document);
}

function councilRows(texts: ReadonlyMap<string, string>, { council }: Document) {
  const file = `allocations/${council.id}.csv`;
  const rows = records(texts.get(file) ?? "", file);
  return new Map(rows.map((cells) => [cells["id"] ?? "", { cells }]));
}

function proposedAnew(
  texts: ReadonlyMap<string, string>,
  { id, council, source_file = "" }: Document,
  text: string,
): Proposed {
  const folder = mkdtempSync(path.join(os.tmpdir(), "accepted-"));
  try {
    const rest = withoutCouncil(texts, council.id);
    writeTogether(folder, rest);
    const data = linkedRows(folder);
    const standing = {
      councils: data.councils.map((one) => one.id),
      documents: data.documents.map((one) => one.id),
      names: new Map<string, string>(),
    };
    const { name, gss_code } = council;
    const request = { text, council: council.id, name, gss_code, document: id, source_file };
    const result = proposedOf(data, standing, request);
    if ("problems" in result) throw new Error(result.problems.join("\n"));
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function outcomeOf({ cells }: ToldRow): Pick<RowOutcome, "place" | "printed" | "asked"> {
  const asked = Object.keys(cells).filter((name) => cells[name] === unfilled);
  return { place: cells["locator"] ?? "", printed: cells["amount_printed"] ?? "", asked };
}

function loneOutcome({ row, toldBy }: LoneRow, known: Known, isProposed: boolean): RowOutcome {
  const ours = isProposed ? undefined : row.id;
  return {
    ...outcomeOf(row),
    ours,
    isProposed,
    cells: [],
    reason: loneReason(row, toldBy, known, isProposed),
  };
}

function loneReason(
  row: ToldRow,
  toldBy: readonly ToldRow[],
  { dataset, reading, document }: Known,
  isProposed: boolean,
): Reason {
  if (toldBy.length > 0) return "told together";
  if (!isProposed) return row.cells["amount_gbp"] === "" ? "no amount" : "unexplained";
  const { rowAmounts = [] } =
    documentPrints(dataset).find((one) => one.document.id === document) ?? {};
  const amount = reading.amounts[row.own[0] ?? -1];
  const isAccounted = amount && rowAmounts.some((rowAmount) => accountsFor(rowAmount, amount));
  return isAccounted ? "another paper" : "unexplained";
}
