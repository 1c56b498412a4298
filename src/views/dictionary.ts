/** The data dictionary, made from the declarations of the tables. */
import { allocations, statistics, statisticSources, tables } from "../tables/index.ts";
import type { Column } from "../tables/column.ts";
import type { Columns } from "../tables/table.ts";

export interface DictionaryTable {
  readonly name: string;
  readonly about: string;
  readonly files: readonly string[];
  readonly columns: readonly (Column & { readonly name: string })[];
}

/** Every table with its files and columns, in the order a newcomer reads them. */
export function dictionary(files: readonly string[]): DictionaryTable[] {
  const { councils, documents, decisions, pots, ...others } = tables;
  const declared = { councils, documents, decisions, pots, allocations, ...others };
  return [
    ...Object.entries(declared).map(([name, table]) => entry(name, table, files)),
    entry("statistics", statistics, files),
    entry("statistics/sources", statisticSources, files),
  ];
}

function entry(
  name: string,
  table: { readonly about: string; readonly columns: Columns },
  files: readonly string[],
): DictionaryTable {
  const own = files.filter((file) => file === `${name}.csv` || isOneOf(file, name));
  const columns = Object.entries(table.columns).map(([column, declared]) => ({
    name: column,
    ...declared,
  }));
  return { name, about: table.about, files: own, columns };
}

function isOneOf(file: string, name: string): boolean {
  return file.startsWith(`${name}/`) && file !== "statistics/sources.csv";
}
