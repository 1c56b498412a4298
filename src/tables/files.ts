/** Which table each file of the data folder holds. */
import {
  allocations,
  areaTables,
  prints,
  statisticSeries,
  statisticSources,
  statistics,
  tables,
} from "./index.ts";
import { anyTable, type Table } from "./table.ts";

const single = new Map<string, Table>([
  ...Object.entries(tables).map(([name, table]) => [`${name}.csv`, anyTable(table)] as const),
  ...Object.entries(areaTables).map(
    ([name, table]) => [`statistics/${name}.csv`, anyTable(table)] as const,
  ),
  ...Object.keys(statisticSeries).map(
    (name) => [`statistics/${name}.csv`, anyTable(statistics)] as const,
  ),
  ["statistics/sources.csv", anyTable(statisticSources)],
]);

/** Files that hold a whole table, by their path inside the folder. */
export const singleFiles: readonly string[] = [...single.keys()];

/** The table of a file; undefined for a file of none. A council's amounts and a document's prints are a file each. */
export function tableOfFile(file: string): Table | undefined {
  if (/^allocations\/[^/]+\.csv$/.test(file)) return anyTable(allocations);
  if (/^prints\/[^/]+\.csv$/.test(file)) return anyTable(prints);
  return single.get(file);
}
