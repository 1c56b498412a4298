/**
 * The references of rows that are left out for another fault, so that all faults of a row are told at once. It
 * knows which columns name ids by their declarations, and tells nothing that is told already.
 */
import { allocations, tables } from "../../tables/index.ts";
import type { DocumentPlace, PartLink } from "../../tables/column.ts";
import type { PartialRow } from "../../tables/read/read-table.ts";
import { anyTable, type Columns, type RowPositions } from "../../tables/table.ts";
import type { RawTables, Rows } from "../read-tables.ts";
import type { References, Referable } from "../references.ts";

/** What columns may name, by the name of its table. */
type AllTargets = Readonly<Record<string, Referable<unknown>>>;

/** Asks every row that is not among the linked ones where its references lead. */
export function tellOfLeftOut(raw: RawTables, targets: AllTargets, references: References): void {
  const ask = (rows: readonly PartialRow[], columns: Columns, council?: string) => {
    for (const row of rows) askRow(row, columns, { targets, references, council });
  };
  for (const [name, table] of Object.entries(tables))
    ask(leftOut(raw.single[name as keyof typeof tables], targets[name]), anyTable(table).columns);
  for (const [council, rows] of raw.allocations)
    ask(leftOut(rows, targets["allocations"]), anyTable(allocations).columns, council);
}

type LinkedRow = { readonly cells: RowPositions } & Readonly<Partial<Record<"id", string>>>;

/** Rows with a faulty cell, and those that could be read and not linked. */
function leftOut(
  { rows, faulty }: Rows<LinkedRow>,
  linked: Referable<unknown> | undefined,
): PartialRow[] {
  const unlinked = rows.filter(({ id }) => linked !== undefined && !linked.byId.has(id ?? ""));
  return [...faulty, ...unlinked.map((row) => ({ cells: row.cells, values: { ...row } }))];
}

interface Asked {
  readonly targets: AllTargets;
  readonly references: References;
  /** Whose file the row stands in; undefined where a cell of the row says it. */
  readonly council: string | undefined;
}

function askRow({ cells, values }: PartialRow, columns: Columns, asked: Asked): void {
  const own = asked.council ?? (values["council"] as string | undefined);
  for (const [field, { table = "" }] of Object.entries(columns)) {
    const targets = asked.targets[table];
    if (targets === undefined) continue;
    const council = table === "documents" || table === "councils" ? undefined : own;
    // Of a council that is not there nothing can be said.
    if (council !== undefined && !asked.targets["councils"]?.byId.has(council)) continue;
    for (const id of idsIn(values[field]))
      asked.references.also({ cells }, field, id, targets, council);
  }
}

/** The ids of a cell, in whatever form its column has them. */
function idsIn(value: unknown): string[] {
  const ids = (Array.isArray(value) ? value : [value]) as (
    string | PartLink<string> | DocumentPlace
  )[];
  return ids.flatMap((one) => {
    if (typeof one === "string") return [one];
    return one === undefined ? [] : ["whole" in one ? one.whole : one.document];
  });
}
