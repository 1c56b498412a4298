/**
 * Which rows account for a printed amount of a document, and which prints a row accounts for: by the place and the
 * pounds alone, so that it needs no document's text.
 */
import type { RowPositions } from "../tables/table.ts";
import type {
  Document,
  Indicator,
  LinkedDataset,
  LinkedFigure,
  OtherAmount,
  Print,
} from "./dataset.ts";
import { parseLocator, writeLocator, type LocatorStep } from "./locators.ts";

/** An amount of a row, at the place where it is printed. */
export interface RowAmount {
  readonly row: { readonly id: string; readonly cells: RowPositions };
  readonly field: "locator" | "also_at";
  readonly locator: string;
  /** The figure as the row has it; only its own place must print it so. */
  readonly printed: string | undefined;
  readonly pounds: number | undefined;
}

export interface DocumentPrints {
  readonly document: Document;
  readonly prints: readonly Print[];
  /** The rows that print an amount of this document. */
  readonly rowAmounts: readonly RowAmount[];
}

/** The documents that are read amount by amount, with the amounts of rows that they print. */
export function documentPrints(dataset: LinkedDataset): DocumentPrints[] {
  const prints = Map.groupBy(dataset.prints, ({ document }) => document);
  const places = Map.groupBy(rowAmounts(dataset), ({ document }) => document);
  return [...prints].map(([document, rows]) => {
    return { document, prints: rows, rowAmounts: places.get(document) ?? [] };
  });
}

/** The rows that print an amount of a document, whether it is read amount by amount or not. */
export function documentRowAmounts(dataset: LinkedDataset, document: string): readonly RowAmount[] {
  return rowAmounts(dataset).filter((rowAmount) => rowAmount.document.id === document);
}

/** Whether a row's amount accounts for a print: it is as large, or printed so, and at its place or one around it. */
export function accountsFor(
  rowAmount: RowAmount,
  print: Pick<Print, "place" | "pounds" | "printed">,
): boolean {
  if (!isAsLarge(rowAmount.pounds, print) && !isPrintedSo(rowAmount.printed, print)) return false;
  return covers(rowAmount.locator, print.place);
}

/** Whether the pounds of a row are those of a print. A row has no sign: it has the size of what is below nought. */
export function isAsLarge(pounds: number | undefined, print: Pick<Print, "pounds">): boolean {
  return pounds !== undefined && pounds === Math.abs(print.pounds);
}

/** Whether the figure of a row is that of a print; a row leaves out the brackets of what is below nought. */
export function isPrintedSo(printed: string | undefined, print: Pick<Print, "printed">): boolean {
  return printed === print.printed || `(${printed ?? ""})` === print.printed;
}

/** Whether a locator names a place or one around it. A section needs no mention, but two that are named must agree. */
export function covers(locator: string, place: string): boolean {
  if (locator === place) return true;
  const [outer, inner] = [parseLocator(locator), parseLocator(place)];
  if (outer === undefined || inner === undefined) return false;
  if (isElsewhere(outer, inner)) return false;
  let index = 0;
  const wanted = needed(outer).map(written);
  for (const step of inner.map(written)) if (step === wanted[index]) index += 1;
  return index === wanted.length;
}

/** Whether both name the section that they stand in, and not the same. */
function isElsewhere(outer: readonly LocatorStep[], inner: readonly LocatorStep[]): boolean {
  const sectionOf = (steps: readonly LocatorStep[]) =>
    steps.slice(0, -1).findLast(({ kind }) => kind === "section");
  const [own, other] = [sectionOf(outer), sectionOf(inner)];
  return own !== undefined && other !== undefined && own.name !== other.name;
}

function needed(steps: readonly LocatorStep[]): readonly LocatorStep[] {
  return steps.filter(({ kind }, index) => kind !== "section" || index === steps.length - 1);
}

function written(step: LocatorStep): string {
  return writeLocator([step]);
}

type DocumentRowAmount = RowAmount & { readonly document: Document };

function rowAmounts({ figures, other_amounts, indicators }: LinkedDataset): DocumentRowAmount[] {
  return [
    ...[...figures, ...other_amounts].flatMap(amountsOfRow),
    ...indicators.filter(({ unit }) => unit.includes("pounds")).map(amountOfIndicator),
  ];
}

function amountsOfRow(row: LinkedFigure | OtherAmount): DocumentRowAmount[] {
  if (row.amount_printed === undefined) return [];
  const pounds = row.amount_gbp;
  const own = { row, field: "locator", printed: row.amount_printed, pounds } as const;
  const elsewhere = row.also_at.map(
    (place) => ({ row, field: "also_at", printed: undefined, pounds, ...place }) as const,
  );
  return [{ ...own, document: row.document, locator: row.locator }, ...elsewhere];
}

function amountOfIndicator(row: Indicator): DocumentRowAmount {
  const { document, locator, value_printed: printed } = row;
  return { row, field: "locator", printed, pounds: undefined, document, locator };
}
