/** Every place of a document that a row of the dataset names, with what is printed there. */
import type { LinkedDataset, Document, DocumentLocator } from "../dataset/dataset.ts";
import type { RowPositions } from "../tables/table.ts";

/** One place of a document, with the row that names it and what the row says is printed there. */
export interface Citation extends DocumentLocator {
  readonly row: { readonly cells: RowPositions };
  /** The column that holds the locator. */
  readonly locator_field: "locator" | "also_at";
  /** The figure as printed and its column; absent where the row prints none. */
  readonly print?: { readonly text: string; readonly field: string } | undefined;
  /** Pounds, where the place may print the same sum in another notation. */
  readonly pounds?: number | undefined;
}

/** The citations of documents whose text we hold, in the order of the tables. */
export function citations(dataset: LinkedDataset): Citation[] {
  const { decisions, pots, events, figures, other_amounts, indicators, discrepancies } = dataset;
  const all = [
    ...[...decisions, ...pots, ...events].map((row) => citation(row, undefined)),
    ...[...figures, ...other_amounts].flatMap((row) => [
      citation(row, "amount_printed", row.amount_printed),
      ...row.also_at.map((place) => elsewhere(row, place)),
    ]),
    ...indicators.map((row) => citation(row, "value_printed", row.value_printed)),
    ...discrepancies.map((row) => citation(row, "printed", row.printed)),
  ];
  return all.filter(({ document }) => document.source_file !== undefined);
}

interface Cited {
  readonly cells: RowPositions;
  readonly document: Document;
  readonly locator: string;
}

function citation(row: Cited, field: string | undefined, text?: string): Citation {
  const print = field === undefined || text === undefined ? undefined : { text, field };
  return { row, document: row.document, locator: row.locator, locator_field: "locator", print };
}

/** Elsewhere the same sum may be printed in another notation: £10m for £10.000m. */
function elsewhere(
  row: LinkedDataset["figures"][number] | LinkedDataset["other_amounts"][number],
  { document, locator }: DocumentLocator,
): Citation {
  const { amount_printed: text, amount_gbp: pounds } = row;
  const print = text === undefined ? undefined : { text, field: "also_at" };
  return { row, document, locator, locator_field: "also_at", print, pounds };
}
