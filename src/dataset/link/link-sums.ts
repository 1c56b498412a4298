/** Rows of sums.csv to the sentences and the amounts that they bring together. */
import type { LinkedDataset, LinkedFigure, Sum } from "../dataset.ts";
import type { RawTables } from "../read-tables.ts";
import type { References, Referable } from "../references.ts";
import { sentenceRows, type SentenceRow, type SentenceTable } from "../sentences.ts";

/** The linked rows. A row of a sentence that could not be read exists, so naming it is no fault. */
export function linkSums(
  raw: RawTables,
  dataset: Omit<LinkedDataset, "sums">,
  references: References,
): Sum<LinkedFigure>[] {
  const sentences = sentenceRows(dataset);
  const targets = Object.fromEntries(
    Object.entries(sentences).map(([table, rows]) => [table, targetsOf(raw, table, rows)]),
  ) as Record<SentenceTable, Referable<SentenceRow>>;
  const figures = targetsOf(raw, "allocations", dataset.figures);
  const others = targetsOf(raw, "other_amounts", dataset.other_amounts);
  return raw.single.sums.rows.flatMap((row) => {
    const of = references.one(row, "id", row.id, targets[row.table]);
    const council = of?.council.id;
    const allocation = references.optional(row, "allocation", row.allocation, figures, council);
    const other_amount = references.optional(
      row,
      "other_amount",
      row.other_amount,
      others,
      council,
    );
    return of ? [{ ...row, of, allocation, other_amount }] : [];
  });
}

function targetsOf<R extends SentenceRow>(
  raw: RawTables,
  table: string,
  rows: readonly R[],
): Referable<R> {
  const written =
    table === "allocations"
      ? [...raw.allocations.values()]
      : [raw.single[table as Exclude<SentenceTable, "allocations">]];
  return {
    table: table === "allocations" ? "the allocations" : `${table}.csv`,
    byId: new Map(rows.map((row) => [row.id, row])),
    unread: {
      has: (id) =>
        written.some((one) => one.unread.has(id) || one.rows.some((row) => row.id === id)),
    },
    councilOf: ({ council }) => council.id,
  };
}
