/** What stands before the rows of a file that is taken away: the question, its address, the date, the licence. */
import type { AskedTable } from "../model/asked-table.ts";
import { questionQuery } from "../model/question-address.ts";
import type { ExploreQuestion } from "../model/question.ts";

interface Head {
  readonly question: string;
  readonly address: string;
  readonly data_of: string;
  readonly licence: string;
}

const licence = "Open Government Licence v3.0";
/** The file that SQL is asked of. */
export const database = "council-funding-compared.sqlite";

/** `page` is the whole address of the page without its query. */
export function headOf(
  { date, subject }: AskedTable,
  question: ExploreQuestion,
  { sentence, page }: { readonly sentence: string; readonly page: string },
): Head {
  return {
    question: sentence,
    address: page + (questionQuery(question, subject) ?? ""),
    data_of: date,
    licence,
  };
}

/** Four lines, each one cell, before the header. */
export function headLines({ question, address, data_of, licence: terms }: Head): string[][] {
  return [
    [`# Question: ${question}`],
    [`# Address: ${address}`],
    [`# Data of ${data_of}`],
    [`# Licence: ${terms}`],
  ];
}

/** Rows under their columns as JSON, an empty cell as null. */
export function jsonText(
  head: Head,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const records = rows.map((row) =>
    Object.fromEntries(columns.map((name, at) => [name, row[at] || null])),
  );
  return `${JSON.stringify({ ...head, columns, rows: records }, null, 1)}\n`;
}
