/** Chosen values as files: the rows with the columns of their tables, their groups, their SQL. */
import { wordAt } from "../model/asked-table.ts";
import type { ExploreQuestion } from "../model/question.ts";
import { spreadAnswer } from "../model/spread.ts";
import type { StatisticTable } from "../model/statistic-table.ts";
import { groupNames } from "../view/statistic-view.ts";
import { plainSentence } from "../words/question-words.ts";
import { csvText } from "./csv-lines.ts";
import { database, headLines, headOf, jsonText } from "./heads.ts";
import { pythonLine, rLine } from "./sql.ts";
import { spreadSql, valuesSql } from "./statistic-sql.ts";
import type { TakeRequest } from "./taken.ts";

/** The text of what is taken away of official values. */
export function valuesTaken(
  table: StatisticTable,
  question: ExploreQuestion,
  order: Iterable<number>,
  { kind, page }: TakeRequest,
): string {
  const rows = valuesSql(table, question);
  if (kind === "sql") return `${rows}\n\n${spreadSql(table, question)}\n`;
  if (kind === "r") return rLine(database, rows);
  if (kind === "python") return pythonLine(database, rows);
  const head = headOf(table, question, { sentence: plainSentence(table, question), page });
  if (kind === "groups") return csvText([...headLines(head), ...groupLines(table, question)]);
  const lines = [...order].map((row) => valueLine(table, row));
  if (kind === "csv") return csvText([...headLines(head), [...columns], ...lines]);
  return jsonText(head, columns, lines);
}

/** The name of the file, then its columns. */
const columns = [
  "measure",
  "gss_code",
  "area",
  "period",
  "value",
  "unit",
  "source_id",
  "locator",
  "value_absent",
  "note",
] as const;

function valueLine(table: StatisticTable, row: number): string[] {
  const slug = (id: "measure" | "release") => {
    const column = table.facets.find((facet) => facet.id === id);
    return column?.words[column.codes[row] ?? 0]?.slug ?? "";
  };
  const { code, area, absent, note, locator } = table.printed(row);
  const value = table.amounts[row] ?? NaN;
  return [
    ...[slug("measure"), code, area, wordAt(table, "period", row)],
    ...[Number.isNaN(value) ? "" : String(value), wordAt(table, "unit", row)],
    ...[slug("release"), locator, absent, note],
  ];
}

function groupLines(table: StatisticTable, question: ExploreQuestion): string[][] {
  const cell = (value: number | undefined) => (value === undefined ? "" : String(value));
  const { groups } = spreadAnswer(table, question);
  return [
    [...question.by, "values", "authorities", "not_given", "middle", "lowest", "highest"],
    ...groups.map(({ codes, spread: { values, authorities, absent, range } }) => [
      ...groupNames(table, question, codes),
      ...[values, authorities, absent].map(String),
      ...[range?.middle, range?.least, range?.highest].map(cell),
    ]),
  ];
}
