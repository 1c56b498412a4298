/**
 * Every table as it is published: its declaration and its cells as text. Rows of the data folder
 * stay as they are written there; `allocations` holds the rows of all councils' files.
 */
import type { Dataset } from "../dataset/dataset.ts";
import { uncapitalised } from "../format/words.ts";
import {
  allocations,
  areaTables,
  prints,
  statistics,
  statisticSeries,
  statisticSources,
  tables,
  type StatisticSeries,
} from "../tables/index.ts";
import { reference, type Column } from "../tables/column.ts";
import type { Columns, RowPositions, Table } from "../tables/table.ts";
import { countedRows, countedTable } from "./counted.ts";

/** A table as it is published: name, address, columns and cells. */
export interface PublishedTable {
  /** Name of the sheet, of the SQL table, of the resource. */
  readonly name: string;
  /** Address below `/data/`. */
  readonly path: string;
  /** What one row is. */
  readonly about: string;
  readonly key: string | undefined;
  readonly columns: Columns;
  /** Which cells of a row go together, in sentences. */
  readonly rules: readonly string[];
  /** Cells as text, in the order of the columns. An empty text is a cell that is not stated. */
  readonly rows: readonly (readonly string[])[];
  /** Whether the file is made here from others, and not kept in the data folder. */
  readonly made: boolean;
}

type Declared = Pick<Table, "about" | "key" | "columns"> & {
  readonly rules: readonly { readonly about: string }[];
};

/** Every table, in the order a newcomer reads them. */
export function publishedTables(dataset: Dataset): PublishedTable[] {
  const { councils, documents, decisions, pots, ...others } = tables;
  const single = (some: Partial<typeof tables>) =>
    Object.entries(some).map(([name, table]) =>
      published(name, table, dataset[name as keyof typeof tables]),
    );
  const series = Object.entries(statisticSeries).map(([name, { title }]) => {
    const rows = dataset.statistics[name as StatisticSeries];
    const about = `${statistics.about}: ${uncapitalised(title)}`;
    const { period } = statistics.columns;
    const example = rows[0]?.period ?? period.example;
    const columns = { ...statistics.columns, period: { ...period, example } };
    return {
      ...published(name, { ...statistics, about, columns }, rows),
      path: `statistics/${name}.csv`,
    };
  });
  const areas = Object.entries(areaTables).map(([name, table]) => ({
    ...published(name, table, dataset[name as keyof typeof areaTables]),
    path: `statistics/${name}.csv`,
  }));
  return [
    ...single({ councils, documents, decisions, pots }),
    { ...published("allocations", allocations, dataset.figures), made: true },
    { ...published("counted", countedTable, []), rows: countedRows(dataset), made: true },
    ...single(others),
    ...areas,
    printsTable(dataset),
    ...series,
    {
      ...published("statistic_sources", statisticSources, dataset.statistic_sources),
      path: "statistics/sources.csv",
    },
  ];
}

/** The rows of all documents' files, each with its document. */
function printsTable({ prints: rows }: Dataset): PublishedTable {
  const document = reference("documents", {
    about: "The document that prints it.",
    example: "birmingham-report-2022-06-07",
  });
  const files = published("prints", prints, rows);
  return {
    ...files,
    columns: { document, ...prints.columns },
    rows: files.rows.map((cells, index) => [rows[index]?.document.id ?? "", ...cells]),
    made: true,
  };
}

/** The table whose rows a column names, and the column there. */
export function referenced(
  column: Column,
  all: readonly PublishedTable[],
): { readonly table: PublishedTable; readonly key: string } | undefined {
  if (column.table === undefined) return undefined;
  const table = all.find(({ path }) => path === `${column.table}.csv`);
  if (table?.key === undefined) throw new Error(`no published table ${column.table} with a key`);
  return { table, key: table.key };
}

/** The columns of a table with their names, in order. */
export function columnsOf({ columns }: Pick<PublishedTable, "columns">) {
  return Object.entries(columns).map(([name, column]) => ({ ...column, name }));
}

/** A column's meaning, with a sentence for each of its words. */
export function meaning({ about, words }: Column): string {
  const sentences = Object.entries(words ?? {}).filter(([, sentence]) => sentence !== "");
  return [about, ...sentences.map(([word, sentence]) => `${word}: ${sentence}`)].join(" ");
}

function published(
  name: string,
  { about, key, columns, rules }: Declared,
  rows: readonly { readonly cells: RowPositions }[],
): PublishedTable {
  const names = Object.keys(columns);
  const cells = rows.map((row) => names.map((field) => row.cells.at(field).text));
  return {
    name,
    path: `${name}.csv`,
    about,
    key,
    columns,
    rules: rules.map((rule) => rule.about),
    rows: cells,
    made: false,
  };
}
