/** Rows of invented tables as cells of text, and the files that they become. */
import { writeCsv } from "../../csv/read-csv.ts";
import type {
  allocations,
  areaTables,
  prints,
  statisticSources,
  statistics,
  tables,
} from "../../tables/index.ts";
import type { Random } from "./random.ts";

/** A row of what a document prints, and the document that its file is named after. */
export type PrintCells = Cells<typeof prints> & { readonly document: string };

type Cells<T extends { readonly columns: object }> = Partial<Record<keyof T["columns"], string>>;
type TableName = keyof typeof tables;

/** Cells of an allocation by their column. */
export type FigureCells = Cells<typeof allocations>;

/** Cells of a statistic by their column. */
export type StatisticCells = Cells<typeof statistics>;

/** Cells of a release by their column. */
export type SourceCells = Cells<typeof statisticSources>;

/** Cells of a council by their column. */
export type CouncilCells = Cells<(typeof tables)["councils"]>;

/** Rows of the tables about areas. */
export type AreaCells = {
  readonly [Name in keyof typeof areaTables]: readonly Cells<(typeof areaTables)[Name]>[];
};

/** The rows of the tables that all councils share. */
type SharedRows = { readonly [Name in TableName]: Cells<(typeof tables)[Name]>[] };

/** Everything that is invented of one council. */
export interface InventedRows extends SharedRows {
  readonly figures: FigureCells[];
  readonly prints: PrintCells[];
}

/** A council while it is being invented. */
export interface Inventing {
  readonly id: string;
  readonly name: string;
  readonly rows: InventedRows;
  readonly random: Random;
}

/** Rows of every table, none yet. */
export function noRows(): InventedRows {
  return {
    councils: [],
    documents: [],
    decisions: [],
    pots: [],
    other_amounts: [],
    events: [],
    indicators: [],
    discrepancies: [],
    gaps: [],
    replies: [],
    sums: [],
    former_ids: [],
    changes: [],
    figures: [],
    prints: [],
  };
}

/** A table as its file holds it: the header in the declared order, then the rows. */
export function tableText(
  { columns }: { readonly columns: object },
  rows: readonly Partial<Record<string, string>>[],
): string {
  const names = Object.keys(columns);
  return writeCsv([names, ...rows.map((row) => names.map((name) => row[name] ?? ""))]);
}
