/**
 * A read paper as changes to the data folder: its file of prints, and proposed rows for what no row tells
 * yet; or every reason why nothing may be written. It never changes a row that stands.
 */
import type { LinkedDataset } from "../dataset/dataset.ts";
import { documentRowAmounts, accountsFor } from "../dataset/accounted.ts";
import { skeleton, type NewCouncil, type SkeletonRow } from "../new-council/skeleton.ts";
import type { PrintRow } from "../tables/prints.ts";
import { unfilled } from "../tables/read/read-table.ts";
import { misprintRows, type Telling } from "./amounts/misprints.ts";
import { namedPots } from "./context/pots.ts";
import {
  councilProblem,
  documentProblem,
  refused,
  type Refused,
  type Request,
  type Standing,
} from "./refusals.ts";
import { readPaper, type Reading } from "./reading.ts";
import { repetitions } from "./relations/chains.ts";
import { paperDecisions } from "./context/decisions.ts";
import { documentRow } from "./new-rows.ts";
import { lowerEnds } from "./relations/ranges.ts";
import { openAmounts, proposals, type Proposal } from "./rows.ts";

type LeftOut = NonNullable<PrintRow["left_out"]>;

/** What a paper brings to the data folder. */
export interface Proposed {
  readonly document: string;
  readonly reading: Reading;
  /** The council, the document, its decision and the pots, as far as no table has them. */
  readonly around: readonly SkeletonRow[];
  /** Rows for the amounts. */
  readonly proposals: readonly Proposal[];
  /** Rows for amounts that need none, should a person want one after all. */
  readonly spare: readonly Proposal[];
  /** Rows for the misprints among them. */
  readonly faults: readonly SkeletonRow[];
  /** Why no row is proposed for an amount, by its number. */
  readonly reasons: ReadonlyMap<number, LeftOut>;
  /** Amounts that are told again, and by which other amount: both by their number; the first is 0. */
  readonly again: ReadonlyMap<number, number>;
  /** Amounts that rows tell already, by their number. */
  readonly accounted: ReadonlySet<number>;
}

/** Reads the paper and proposes rows. `data` may have problems of its own. */
export function proposed(
  data: LinkedDataset,
  standing: Standing,
  request: Request,
): Proposed | Refused {
  const known = data.documents.find(({ id, source_file }) =>
    request.document === undefined ? source_file === request.source_file : id === request.document,
  );
  const wrong = councilProblem(data, standing, request, known);
  if (wrong) return wrong;
  const reading = readPaper(request.text, known?.type);
  if (reading.amounts.length === 0)
    return refused("FILE", "no amount of money", "a paper that prints one or more");
  const document = known?.id ?? request.document ?? newDocumentId(request.council, reading);
  const taken = documentProblem(data, standing, document, known !== undefined);
  if (taken) return taken;
  const telling = rowsThatTell(data, document, reading);
  const { council } = request;
  const reasons = reasonsOf(reading);
  const leftOut = new Set(reasons.keys());
  const open = openAmounts(reading, new Set(telling.keys()));
  const again = repetitions(reading, open);
  const own = open.filter((index) => !again.has(index) && !leftOut.has(index));
  const standingPots = data.pots.filter((pot) => pot.council.id === council);
  const pots = namedPots(reading, own, { council, document, pots: standingPots });
  const decisions = paperDecisions(data, reading, {
    council,
    document,
    isNew: known === undefined,
  });
  const paper = {
    council,
    document,
    decisions: decisions.of,
    taken: new Set([...data.figures, ...data.other_amounts].map(({ id }) => id)),
    pots: pots.ids,
    filled: pots.filled,
  };
  const made = proposals(reading, paper, open, again, leftOut);
  const around = [
    ...(known ? [] : newRows(data, standing, request, reading, document)),
    ...decisions.rows,
    ...pots.rows,
  ];
  const faults = newFaults(data, document, reading, made.own, telling);
  return {
    document,
    reading,
    around,
    proposals: made.own,
    spare: made.spare,
    faults,
    reasons: new Map([...reasons].filter(([one]) => !telling.has(one))),
    again,
    accounted: new Set(telling.keys()),
  };
}

/** Why no row is to tell an amount: it is the lower end of a range, or its words say so. */
function reasonsOf({ amounts, contexts }: Reading): Map<number, LeftOut> {
  const ends = lowerEnds(amounts);
  const all = amounts.keys().flatMap((index): (readonly [number, LeftOut])[] => {
    const said = contexts[index]?.leftOut;
    if (said !== undefined) return [[index, said]];
    return ends.has(index) ? [[index, "lower end"]] : [];
  });
  return new Map(all);
}

/** The row of a document that no table has yet, and of its council. */
function newRows(
  data: LinkedDataset,
  standing: Standing,
  request: Request,
  reading: Reading,
  document: string,
): SkeletonRow[] {
  const { council, name, gss_code } = request;
  const isNew = !standing.councils.includes(council);
  const paper = { ...request, name: name ?? standing.names.get(council) };
  return [
    ...(isNew ? [councilRow(data, { slug: council, name, gss_code })] : []),
    documentRow(paper, document, reading),
  ];
}

/** A council's row; where the official statistics know the authority, with what they say of it. */
function councilRow({ authorities }: LinkedDataset, council: NewCouncil): SkeletonRow {
  const { slug, gss_code } = council;
  const known = authorities.find((one) =>
    gss_code === undefined ? one.id === slug : one.codes.includes(gss_code),
  );
  const [first] = skeleton({ ...council, gss_code: gss_code ?? known?.gss_code });
  const { columns = [], cells = [], file = "councils.csv" } = first ?? {};
  const told: Readonly<Record<string, string | undefined>> = known
    ? { short_name: known.short_name, type: known.type, region: known.region }
    : {};
  return { file, columns, cells: cells.map((cell, index) => told[columns[index] ?? ""] ?? cell) };
}

/** Rows for misprints that no row tells of yet. */
function newFaults(
  data: LinkedDataset,
  document: string,
  reading: Reading,
  made: readonly Proposal[],
  telling: ReadonlyMap<number, Telling>,
): SkeletonRow[] {
  const own = new Map(
    made.map(({ amount, table, cells }) => [amount, { table, id: cells["id"] ?? unfilled }]),
  );
  const known = new Set(data.discrepancies.map(({ of }) => of.id));
  return misprintRows(reading, document, (amount) => {
    const row = own.get(amount) ?? telling.get(amount);
    return row && known.has(row.id) ? undefined : row;
  });
}

function newDocumentId(council: string, { head }: Reading): string {
  return `${council}-${head.type.replaceAll(" ", "-")}-${head.date ?? unfilled}`.replace(
    /-\?$/,
    "",
  );
}

/** The rows that tell amounts of the paper already, by the number of the amount. */
function rowsThatTell(
  data: LinkedDataset,
  document: string,
  { amounts }: Reading,
): Map<number, Telling> {
  const rowAmounts = documentRowAmounts(data, document);
  const others = new Set(data.other_amounts.map(({ id }) => id));
  const found = new Map<number, Telling>();
  amounts.forEach((amount, index) => {
    const id = rowAmounts.find((one) => accountsFor(one, amount))?.row.id;
    if (id !== undefined)
      found.set(index, { id, table: others.has(id) ? "other_amounts" : "allocations" });
  });
  return found;
}
