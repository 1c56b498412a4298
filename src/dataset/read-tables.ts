/** The folder's CSVs to typed rows, table by table. References are still ids here. */
import type { Problem } from "../csv/problem.ts";
import type { Csv } from "../csv/read-csv.ts";
import {
  allocations,
  areaTables,
  prints,
  optionalTables,
  statisticSeries,
  statisticSources,
  statistics,
  tables,
} from "../tables/index.ts";
import type { StatisticSeries } from "../tables/index.ts";
import type { AllocationRow } from "../tables/allocations.ts";
import type { PrintRow } from "../tables/prints.ts";
import {
  readTable,
  repeatedKeys,
  type PartialRow,
  type TableRows,
} from "../tables/read/read-table.ts";
import type { StatisticRow, StatisticSourceRow } from "../tables/statistics.ts";
import { anyTable, type Columns, type Row, type RowOf, type Table } from "../tables/table.ts";

/** Files of the data folder by their path inside it. */
export type DataFiles = ReadonlyMap<string, Csv>;

type TableName = keyof typeof tables;

export interface RawTables {
  readonly single: { readonly [Name in TableName]: Rows<RowOf<(typeof tables)[Name]>> };
  /** By council: the name of the file. */
  readonly allocations: ReadonlyMap<string, Rows<AllocationRow> & { readonly file: string }>;
  readonly areas: {
    readonly [Name in keyof typeof areaTables]: readonly RowOf<(typeof areaTables)[Name]>[];
  };
  /** By document: the name of the file. */
  readonly prints: ReadonlyMap<string, Rows<PrintRow> & { readonly file: string }>;
  readonly statistics: Readonly<Record<StatisticSeries, readonly StatisticRow[]>>;
  readonly statistic_sources: readonly StatisticSourceRow[];
  readonly problems: readonly Problem[];
  /** Names of tables, and of councils with allocations, in which some row could not be read. */
  readonly faulty: ReadonlySet<string>;
}

export interface Rows<R> {
  readonly rows: readonly R[];
  readonly unread: Ids;
  /** What could be read of the others. */
  readonly faulty: readonly PartialRow[];
}

/** Ids that can be asked for; of a table that cannot be read at all, any may be there. */
export type Ids = Pick<ReadonlySet<string>, "has">;

/** Reads every table of the folder; nothing is linked yet. */
export function readTables(files: DataFiles): RawTables {
  const reader = new Reader(files);
  const single = Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [
      name,
      reader.read(`${name}.csv`, anyTable(table), name),
    ]),
  ) as RawTables["single"];
  const read = reader.folder("allocations", allocations);
  const everyAllocation = read.flatMap(([, { rows }]) => rows);
  const repeated = repeatedKeys(everyAllocation, allocations);
  reader.problems = reader.problems.concat(repeated);
  const repeating = new Set(repeated.map(({ file }) => file));
  for (const [council, { file }] of read) if (repeating.has(file)) reader.faulty.add(council);
  const series = Object.keys(statisticSeries).map(
    (name) => [name, reader.read(`statistics/${name}.csv`, statistics, name).rows] as const,
  );
  const areas = Object.entries(areaTables).map(
    ([name, table]) =>
      [name, reader.read(`statistics/${name}.csv`, anyTable(table), name).rows] as const,
  );
  return {
    single,
    allocations: new Map(read),
    areas: Object.fromEntries(areas) as RawTables["areas"],
    prints: new Map(reader.folder("prints", prints)),
    statistics: Object.fromEntries(series) as RawTables["statistics"],
    statistic_sources: reader.read("statistics/sources.csv", statisticSources, "sources").rows,
    problems: reader.problems,
    faulty: reader.faulty,
  };
}

class Reader {
  problems: readonly Problem[] = [];
  readonly faulty = new Set<string>();
  private readonly files: DataFiles;

  constructor(files: DataFiles) {
    this.files = files;
  }

  read<C extends Columns>(path: string, table: Table<C>, name: string): Rows<Row<C>> {
    const csv = this.files.get(path);
    const result: TableRows<C> = csv
      ? readTable(csv, table)
      : { rows: [], keys: this.mayMiss(path) ? [] : undefined, faulty: [], problems: [] };
    const repeated = name === table.name ? repeatedKeys(result.rows, table) : [];
    const problems = [...result.problems, ...repeated];
    if (!csv || problems.length > 0) this.faulty.add(name);
    this.problems = this.problems.concat(problems);
    const { rows, faulty } = result;
    if (!result.keys) return { rows: [], unread: { has: () => true }, faulty };
    const readKeys = new Set(result.rows.map((row) => row.cells.at(table.key ?? "").text));
    return { rows, unread: new Set(result.keys.filter((key) => !readKeys.has(key))), faulty };
  }

  /** The files of a folder of one table, by their names: a council's or a document's. */
  folder<C extends Columns>(folder: string, table: Table<C>) {
    const inside = [...this.files].filter(([path]) => path.startsWith(`${folder}/`));
    return inside.map(([path, { file }]) => {
      const name = path.slice(folder.length + 1, -".csv".length);
      return [name, { ...this.read(path, table, name), file }] as const;
    });
  }

  private mayMiss(path: string): boolean {
    return optionalTables.some((name) => path === `${name}.csv`);
  }
}
