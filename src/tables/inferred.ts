/** The column in which a row says which of its cells are our reading. */
import { optional, wordList, type Column } from "./column.ts";

/** The columns of a row that are our reading and not printed: any that the table declares but these. */
export function inferred<
  const Columns extends Readonly<Record<string, unknown>>,
  const Printed extends keyof Columns & string,
>(
  columns: Columns,
  printed: readonly Printed[],
  example: Exclude<keyof Columns, Printed> & string,
): Column<readonly (Exclude<keyof Columns, Printed> & string)[] | undefined> {
  type Name = Exclude<keyof Columns, Printed> & string;
  const always: readonly string[] = printed;
  const names = Object.keys(columns).filter((name): name is Name => !always.includes(name));
  const words = Object.fromEntries(names.map((name) => [name, ""])) as Record<Name, string>;
  const about = "Columns of the row that are our reading and not printed.";
  return optional(wordList(words, { about, example }));
}
