/**
 * The first rows of a new council. What nobody can know before reading the paper holds `?`, which the
 * check refuses cell by cell. It knows the tables, and nothing of files or of other councils.
 */
import { allocations, tables } from "../tables/index.ts";
import { unfilled } from "../tables/read/read-table.ts";
import { councilTypeByCode } from "../topic.ts";

/** What is known of a council before its first paper is read. */
export interface NewCouncil {
  /** Its id: a part of addresses, stable for ever. */
  readonly slug: string;
  readonly name?: string | undefined;
  readonly gss_code?: string | undefined;
}

/** A row to be filled in. */
export interface SkeletonRow {
  /** The file of the data folder that the row belongs in. */
  readonly file: string;
  /** The table's columns in order. */
  readonly columns: readonly string[];
  /** The row's cells in the order of the columns. */
  readonly cells: readonly string[];
}

type Cells<T extends { readonly columns: object }> = Partial<Record<keyof T["columns"], string>>;

/** A council, a paper, the decision that represents it, a pot, and a sum with one of its parts. */
export function skeleton({
  slug,
  name = unfilled,
  gss_code = unfilled,
}: NewCouncil): SkeletonRow[] {
  const id = (what: string) => `${slug}-${what}-${unfilled}`;
  const of = { council: slug };
  const printed = { document: id("report"), locator: unfilled };
  const figure = { ...openFigure, ...printed, decision: id("decision") };
  const type = councilTypeByCode[gss_code.slice(0, 3)] ?? unfilled;
  const council = { ...openCouncil, id: slug, name, gss_code, type };
  const paper = { ...openDocument, ...of, id: id("report"), publisher: name };
  const decision = { ...openDecision, ...of, ...printed, id: id("decision") };
  const pot = { ...openPot, ...of, ...printed, id: id("pot") };
  const total = { ...figure, ...openKind, id: id("total"), from_pot: id("pot") };
  const part = { ...figure, id: id("part"), part_of: `${id("total")}:item` };
  const own = `allocations/${slug}.csv`;
  return [
    row("councils.csv", tables.councils, council),
    row("documents.csv", tables.documents, paper),
    row("decisions.csv", tables.decisions, decision),
    row("pots.csv", tables.pots, pot),
    row(own, allocations, total),
    row(own, allocations, part),
  ];
}

const openCouncil: Cells<typeof tables.councils> = {
  short_name: unfilled,
  region: unfilled,
  website: unfilled,
  read: unfilled,
};

const openDocument: Cells<typeof tables.documents> = {
  title: unfilled,
  type: unfilled,
  date: unfilled,
  url: unfilled,
  evidence: unfilled,
  source_file: unfilled,
};

const openDecision: Cells<typeof tables.decisions> = {
  title: unfilled,
  body: unfilled,
  date: unfilled,
  date_precision: unfilled,
  stage: unfilled,
  headline: "yes",
  summary: unfilled,
};

const openPot: Cells<typeof tables.pots> = { name: unfilled, kind: unfilled, earmarked: unfilled };

const openFigure: Cells<typeof allocations> = {
  label: unfilled,
  amount_gbp: unfilled,
  amount_printed: unfilled,
  printed_in: unfilled,
  qualifier: unfilled,
  status: unfilled,
  purpose: unfilled,
  in_scope: unfilled,
};

/** What a part reads from its whole, so that only the whole need state it. */
const openKind: Cells<typeof allocations> = {
  recurrence: unfilled,
  money_type: unfilled,
  financial_year: unfilled,
};

function row<T extends { readonly columns: object }>(
  file: string,
  table: T,
  cells: Cells<T>,
): SkeletonRow {
  const given: Readonly<Record<string, string | undefined>> = cells;
  const columns = Object.keys(table.columns);
  return { file, columns, cells: columns.map((name) => given[name] ?? "") };
}
