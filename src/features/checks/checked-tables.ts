/** The papers' tables cell by cell, each sum in them with what came of adding it up again. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { rowsOf } from "../../grouping/by-council.ts";
import { inPaperOrder } from "../../counting/papers/paper-order.ts";
import { paperTable, type PaperRow, type PaperTable } from "../../counting/papers/paper-tables.ts";
import type { PrintedSum } from "../../counting/reconciliation.ts";
import { tablePlaces } from "../../counting/papers/table-places.ts";

/** A table of a paper with the sums in it, added up again. */
export interface CheckedTable {
  readonly table: PaperTable;
  readonly rows: readonly CheckedRow[];
}

interface CheckedRow extends PaperRow {
  /** The row's total against its cells; in a table of one column, the sum against the rows above. */
  readonly across: PrintedSum | undefined;
  /** In a table of years: each cell of a total against the cells above it. Empty where none is a sum. */
  readonly down: readonly (PrintedSum | undefined)[];
}

/** Every table, council by council, in the order of its document. */
export function checkedTables(
  dataset: Dataset,
  sums: readonly PrintedSum[],
  councils: readonly Council[] = dataset.councils,
): CheckedTable[] {
  const printed = Map.groupBy(sums, ({ document }) => document);
  return councils.flatMap((council) => {
    const { figures } = rowsOf(dataset, council);
    const places = figures.flatMap(tablePlaces);
    const located = places.map((place) => ({ ...place, locator: `table ${place.table}` }));
    const each = new Map(located.map((place) => [`${place.document.id} ${place.table}`, place]));
    const documents = Map.groupBy(each.values(), ({ document }) => document);
    return [...documents.values()].flatMap(inPaperOrder).map(({ document, table }) => {
      const own = printed.get(document)?.filter((sum) => sum.table === table) ?? [];
      return checkedTable(paperTable(figures, document, table), own);
    });
  });
}

/** `Table 1.11 as printed, in millions of pounds`. */
export function tableCaption({ table, unit }: PaperTable): string {
  if (unit === undefined) return `Table ${table} as printed`;
  return `Table ${table} as printed, in ${unit}`;
}

/** Sums outside tables: those of running text. */
export function sumsInText(sums: readonly PrintedSum[]): PrintedSum[] {
  return sums.filter(({ table }) => table === undefined);
}

function checkedTable(table: PaperTable, sums: readonly PrintedSum[]): CheckedTable {
  const hasYears = table.years.length > 0;
  const rows = table.rows.map((row) => {
    const total = row.cells.at(-1);
    const across = sums.find(
      ({ whole, split }) => whole === total && (split === "year") === hasYears,
    );
    const down = row.cells.map((cell) =>
      sums.find(({ whole, split }) => whole === cell && split !== "year"),
    );
    return { ...row, across, down: hasYears && down.some(Boolean) ? down : [] };
  });
  return { table, rows };
}
