/** Rows that tell the amounts of one document: ours, and those that the reader proposes where all is accepted. */
import { accountsFor, documentPrints } from "../../dataset/accounted.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { readCsv } from "../../csv/read-csv.ts";
import type { Proposed } from "../../reading/proposal.ts";

/** A row of either side, with the printed amounts that it tells. */
export interface ToldRow {
  readonly id: string;
  readonly table: "allocations" | "other_amounts";
  readonly cells: Readonly<Record<string, string>>;
  /** The numbers of the document's amounts at the row's own place, and at all its places; the first is 0. */
  readonly own: readonly number[];
  readonly all: readonly number[];
}

/** Our rows whose own place is in the document. */
export function ourRows(
  dataset: Dataset,
  texts: ReadonlyMap<string, string>,
  document: string,
): ToldRow[] {
  const of = documentPrints(dataset).find((one) => one.document.id === document);
  if (!of) return [];
  const council = of.document.council.id;
  const tables = { allocations: `allocations/${council}.csv`, other_amounts: "other_amounts.csv" };
  return Object.entries(tables).flatMap(([table, file]) =>
    records(texts.get(file) ?? "", file)
      .filter((cells) => cells["document"] === document)
      .map((cells): ToldRow => {
        const amounts = of.rowAmounts.filter(({ row }) => row.id === cells["id"]);
        const at = (field: string | undefined) =>
          of.prints.flatMap((print, index) => {
            const own = amounts.filter((one) => field === undefined || one.field === field);
            return own.some((rowAmount) => accountsFor(rowAmount, print)) ? [index] : [];
          });
        const own = at("locator");
        return {
          id: cells["id"] ?? "",
          table: table as ToldRow["table"],
          cells,
          own,
          all: at(undefined),
        };
      }),
  );
}

/** The rows of a proposal, each accepted as it is. */
export function proposedRows({ proposals, again }: Proposed): ToldRow[] {
  return proposals.map(({ amount, table, cells }) => {
    const more = [...again].filter(([, of]) => of === amount).map(([one]) => one);
    return { id: cells["id"] ?? "", table, cells, own: [amount], all: [amount, ...more] };
  });
}

/** The rows of a file by the names of their cells. */
export function records(text: string, file: string): Record<string, string>[] {
  const [header, ...rows] = readCsv(file, text).rows;
  const names = header?.cells.map((cell) => cell.text) ?? [];
  return rows.map(({ cells }) =>
    Object.fromEntries(names.map((name, index) => [name, cells[index]?.text ?? ""])),
  );
}
