/** Rows as records for JSON: numbers as numbers, lists as lists, and null where nothing is stated. */
import { columnsOf, type PublishedTable } from "./tables.ts";

export type TableRecord = Readonly<Record<string, unknown>>;

/** Every row under its headings, in file order. */
export function tableRecords(table: PublishedTable): TableRecord[] {
  const columns = columnsOf(table);
  const value = (text: string, index: number) =>
    text === "" ? null : columns[index]?.schema.parse(text);
  return table.rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, value(row[index] ?? "", index)])),
  );
}
