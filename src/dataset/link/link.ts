/** Rows to facts that hold each other: every id becomes what it names. */
import type { Problem } from "../../csv/problem.ts";
import type { RowPositions } from "../../tables/table.ts";
import type {
  Council,
  Decision,
  Document,
  DocumentFault,
  LinkedDataset,
  OtherAmount,
  Print,
} from "../dataset.ts";
import type { Resolved } from "../resolved.ts";
import { linkAuthorities } from "../authorities.ts";
import { changesNamedProblems } from "../changes-named.ts";
import { formerIdProblems } from "../former-ids.ts";
import { correctedPounds } from "./link-discrepancies.ts";
import { figureTargets, linkFigures } from "./link-figures.ts";
import { linkSums } from "./link-sums.ts";
import { tellOfLeftOut } from "./left-out.ts";
import { linkPlaces, type Register } from "../register.ts";
import { References, type Referable } from "../references.ts";
import type { RawTables, Rows } from "../read-tables.ts";

interface Linked {
  readonly dataset: LinkedDataset;
  readonly problems: readonly Problem[];
  /** Councils of which some row could not be read or linked. */
  readonly unsound: Set<string>;
}

/** Resolves every reference of every table. */
export function linkTables(raw: RawTables): Linked {
  const references = new References();
  const { single } = raw;
  const councils = targets("councils.csv", single.councils, single.councils.rows, undefined);
  const documentRows = withCouncil(single.documents, councils, references);
  const documents = targets("documents.csv", single.documents, documentRows, councilId);
  const potRows = withDocument(single.pots, councils, documents, references);
  const pots = targets("pots.csv", single.pots, potRows, councilId);
  const decisionRows = linkDecisions(raw, councils, documents, references);
  const decisions = targets("decisions.csv", single.decisions, decisionRows, councilId);
  const register = { references, councils, documents, decisions, pots };
  const others = linkOtherAmounts(raw, register);
  const otherAmounts = targets("other_amounts.csv", single.other_amounts, others, councilId);
  const linked = linkFigures(raw, register, otherAmounts);
  for (const other of others) other.pounds = correctedPounds(other) ?? 0;
  const figures = figureTargets(raw, linked.figures);
  const all = { councils, documents, decisions, pots, other_amounts: otherAmounts };
  tellOfLeftOut(raw, { ...all, allocations: figures }, references);
  const rows: Omit<LinkedDataset, "sums"> = {
    councils: single.councils.rows,
    documents: documentRows,
    decisions: decisionRows,
    pots: potRows,
    ...linked,
    other_amounts: others,
    events: withDocument(single.events, councils, documents, references),
    indicators: withDocument(single.indicators, councils, documents, references),
    gaps: withCouncil(single.gaps, councils, references),
    prints: linkPrints(raw, register),
    changes: single.changes.rows,
    former_ids: single.former_ids.rows,
    ...raw.areas,
    authorities: linkAuthorities(raw.areas.authorities, raw.areas.code_changes),
    statistics: raw.statistics,
    statistic_sources: raw.statistic_sources,
  };
  const dataset: LinkedDataset = { ...rows, sums: linkSums(raw, rows, references) };
  const problems = [...references.problems, ...formerIdProblems(raw), ...changesNamedProblems(raw)];
  return { dataset, problems, unsound: unsoundCouncils(raw, register) };
}

/** What a table offers. A row that could not be read or linked exists: naming it is no fault. */
function targets<R extends { readonly id: string }>(
  table: string,
  written: Rows<{ readonly id: string }>,
  rows: readonly R[],
  councilOf: ((row: R) => string) | undefined,
): Referable<R> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const read = new Set(written.rows.map(({ id }) => id));
  const unread = { has: (id: string) => read.has(id) || written.unread.has(id) };
  return { table, byId, unread, ...(councilOf ? { councilOf } : {}) };
}

function councilId(row: { readonly council: Council }): string {
  return row.council.id;
}

interface OfCouncil {
  readonly cells: RowPositions;
  readonly council: string;
}

interface OfDocument extends OfCouncil {
  readonly document: string;
}

function withCouncil<R extends OfCouncil>(
  { rows }: Rows<R>,
  councils: Referable<Council>,
  references: References,
): Resolved<R, { council: Council }>[] {
  return rows.flatMap((row) => {
    const council = references.one(row, "council", row.council, councils);
    return council ? [{ ...row, council }] : [];
  });
}

function withDocument<R extends OfDocument>(
  { rows }: Rows<R>,
  councils: Referable<Council>,
  documents: Referable<Document>,
  references: References,
): Resolved<R, { council: Council; document: Document }>[] {
  return rows.flatMap((row) => {
    const council = references.one(row, "council", row.council, councils);
    const document = references.one(row, "document", row.document, documents);
    return council && document ? [{ ...row, council, document }] : [];
  });
}

function linkDecisions(
  raw: RawTables,
  councils: Referable<Council>,
  documents: Referable<Document>,
  references: References,
): Decision[] {
  const rows = withDocument(raw.single.decisions, councils, documents, references);
  const linked = rows.map((row) => ({
    ...row,
    body: row.body ?? "A body that was not seen",
    follows: [] as Decision[],
  }));
  const self = targets("decisions.csv", raw.single.decisions, linked, councilId);
  rows.forEach((row, index) => {
    const follows = references.many(row, "follows", row.follows, self, row.council.id);
    linked[index]?.follows.push(...follows);
  });
  return linked;
}

/** Its pounds follow once the faults of documents are linked. */
type UnlinkedOther = { -readonly [Field in keyof OtherAmount]: OtherAmount[Field] } & {
  readonly discrepancies: DocumentFault[];
};

function linkOtherAmounts(raw: RawTables, register: Register): UnlinkedOther[] {
  const { references, councils, documents, pots } = register;
  return withDocument(raw.single.other_amounts, councils, documents, references).map((row) => ({
    ...row,
    pounds: row.amount_gbp,
    discrepancies: [],
    pot: references.optional(row, "pot", row.pot, pots, row.council.id),
    also_at: linkPlaces(row, register),
  }));
}

/** A file with a row that could not be read is left out: its document could not be checked. */
function linkPrints(raw: RawTables, { references, documents }: Register): Print[] {
  return [...raw.prints].flatMap(([id, { rows, file }]) => {
    references.file(file, id, documents);
    const document = documents.byId.get(id);
    if (document === undefined || raw.faulty.has(id)) return [];
    if (rows.length === 0)
      references.empty(file, "each amount that the document prints, or no such file");
    return rows.map((row) => ({ ...row, document }));
  });
}

/** A fault in a table that all councils share leaves none of them checked. */
function unsoundCouncils(raw: RawTables, { references, councils }: Register): Set<string> {
  const unsound = new Set([...raw.faulty, ...references.unsound]);
  const shared = ["councils", "documents", "decisions", "pots", "discrepancies"];
  const all = shared.some((table) => unsound.has(table)) || unsound.has("");
  return all ? new Set([...councils.byId.keys(), ...unsound]) : unsound;
}
