/** The tables that a paper prints, put together again from their cells: rows and year columns. */
import type { Dataset, Decision, Discrepancy, Document, Figure } from "../../dataset/dataset.ts";
import type { PrintUnit } from "../../tables/amount.ts";
import { rowsOf } from "../../grouping/by-council.ts";

/** One table of a paper, as it is printed. */
export interface PaperTable {
  readonly document: Document;
  /** Its number, as printed. */
  readonly table: string;
  /** The unit that all its figures share, in words: `millions of pounds`. */
  readonly unit: string | undefined;
  /** Financial years with a column; none where the table has one column of amounts. */
  readonly years: readonly string[];
  readonly rows: readonly PaperRow[];
  readonly discrepancies: readonly Discrepancy[];
  /** The decision that most of its figures belong to. */
  readonly decision: Decision;
}

/** One row of a printed table: its cells by year, and its total. */
export interface PaperRow {
  readonly label: string;
  /** A sum of other rows: a subtotal or a total. */
  readonly sum: boolean;
  /** One for each year, then the row's own total; undefined where no amount is printed. */
  readonly cells: readonly (Figure | undefined)[];
}

/** The tables that the figures of one decision stand in. */
export interface PaperTables {
  /** Tables that belong to the decision. */
  readonly own: readonly PaperTable[];
  /** Tables that belong to another decision and report figures of this one. */
  readonly elsewhere: readonly PaperTable[];
}

/** The tables that a decision’s figures stand in, each whole, apart from those whose figures another decision made. */
export function paperTables(dataset: Dataset, decision: Decision): PaperTables {
  const { figures } = rowsOf(dataset, decision.council);
  const own = figures.filter((figure) => figure.decision === decision);
  const named = Map.groupBy(own, ({ document, table }) => table && `${document.id} ${table}`);
  const tables = [...named.values()].flatMap(([first]) =>
    first?.table === undefined ? [] : [paperTable(figures, first.document, first.table)],
  );
  return {
    own: tables.filter((table) => table.decision === decision),
    elsewhere: tables.filter((table) => table.decision !== decision),
  };
}

/** One table with all figures that stand in it, also those whose row is kept with another table. */
export function paperTable(
  figures: readonly Figure[],
  document: Document,
  table: string,
): PaperTable {
  const cells = inOrder(figures.filter((figure) => standsIn(figure, document, table)));
  const within = new Set(cells);
  const rowIds = rowsOfCells(cells);
  const rows = [...Map.groupBy(cells, (figure) => rowIds.get(figure)).values()];
  const isYear = (figure: Figure) => rowIds.get(figure) !== figure.id;
  const years = [...new Set(cells.filter(isYear).flatMap((cell) => cell.financial_year ?? []))];
  years.sort();
  const units = new Set(cells.map(({ printed_in }) => printed_in));
  return {
    document,
    table,
    unit: units.size === 1 ? inWordsOfUnit([...units][0]) : undefined,
    years,
    rows: rows.map((row) => ({
      label: row[0]?.label === "(total)" ? "Total" : (row[0]?.label ?? ""),
      sum: row.some((figure) => isSum(figure, within)),
      cells: [
        ...years.map((year) => row.find((one) => isYear(one) && one.financial_year === year)),
        row.find((one) => !isYear(one)),
      ],
    })),
    discrepancies: cells.flatMap(({ discrepancies }) => discrepancies),
    decision: mostFrequent(cells.map((cell) => cell.decision)),
  };
}

function inWordsOfUnit(unit: PrintUnit | undefined): string | undefined {
  return unit === undefined || unit === "pounds" || unit === "words" ? unit : `${unit} of pounds`;
}

/** Whether the table holds the figure, as its own cell or as one of the places it is printed at. */
export function standsIn(figure: Figure, document: Document, table: string): boolean {
  if (figure.document === document && figure.table === table) return true;
  const name = `table ${table}`;
  return figure.also_at.some(
    (at) => at.document === document && (at.locator === name || at.locator.startsWith(`${name}, `)),
  );
}

/** File order, but a row that one table words differently stands where the other table has it. */
function inOrder(cells: readonly Figure[]): Figure[] {
  const place = (figure: Figure) =>
    Math.min(
      ...figure.chain.figures
        .filter((same) => same.table !== undefined && same.document === figure.document)
        .map((same) => same.cells.position.line),
    );
  return [...cells].sort((a, b) => place(a) - place(b));
}

/** The row that each cell belongs to: that of its whole by year, else its own. */
function rowsOfCells(cells: readonly Figure[]): ReadonlyMap<Figure, string> {
  const within = new Set(cells);
  const dated = Map.groupBy(
    cells.filter(({ financial_year }) => financial_year),
    ({ label }) => label,
  );
  const rowOf = (figure: Figure) => {
    const row = figure.part_of.find(({ whole, split }) => split === "year" && within.has(whole));
    if (row) return row.whole.id;
    const same = dated.get(figure.label) ?? [];
    return same.length > 1 && figure.financial_year ? `row ${figure.label}` : figure.id;
  };
  return new Map(cells.map((figure) => [figure, rowOf(figure)]));
}

function isSum(figure: Figure, cells: ReadonlySet<Figure>): boolean {
  return figure.parts.some(({ part, split }) => split === "item" && cells.has(part));
}

function mostFrequent(decisions: readonly Decision[]): Decision {
  const counted = [...Map.groupBy(decisions, (decision) => decision)];
  const [most] = counted.sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  if (!most) throw new Error("a table without figures");
  return most;
}
