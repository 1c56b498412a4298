/** Rows as records for JSON: numbers as numbers, lists as lists, and null where nothing is stated. */
import type { Column } from "../tables/column.ts";
import { columnsOf, type PublishedTable } from "./tables.ts";

type TableRecord = Readonly<Record<string, unknown>>;

/** Every row under its headings, in file order, made one after another. */
export function* tableRecords(table: PublishedTable): Generator<TableRecord> {
  const columns = columnsOf(table);
  const value = (text: string, index: number) => {
    const column = columns[index];
    if (text === "" || column === undefined) return null;
    return isText(column.kind) ? text : column.schema.parse(text);
  };
  for (const row of table.rows)
    yield Object.fromEntries(
      columns.map(({ name }, index) => [name, value(row[index] ?? "", index)]),
    );
}

/** Whether the value of a cell is its text: then nothing is to be worked out of it, cell by cell. */
function isText(kind: Column["kind"]): boolean {
  return kind === "text" || kind === "id" || kind === "reference" || kind === "word";
}
