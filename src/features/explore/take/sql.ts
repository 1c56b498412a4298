/** The same question as SQL for the published SQLite file, and as a line of R and of Python. */
import type { ExploreTable } from "../model/explore-table.ts";
import { facetOf } from "../model/facets.ts";
import { isOrderedByWord } from "../model/group-order.ts";
import type { ExploreQuestion } from "../model/question.ts";
import { facetConditions, plainConditions } from "./conditions.ts";
import { quoted } from "./quoted.ts";

/** Sums by group, or in all; in pounds of the day and, where asked for, of the base year. */
export function sumsSql(table: ExploreTable, question: ExploreQuestion): string {
  const columns = question.by.flatMap((id) => facetOf(id)?.column ?? []);
  const names = columns.map((column) => `e.${column}`);
  const conditions = facetConditions(table, question, "e");
  return (
    [
      `SELECT ${[...names, ...sumColumns(question)].join(", ")}`,
      "FROM counted_pieces p",
      "JOIN explored e ON e.id = p.figure",
      `WHERE p.count = ${quoted(question.count)} AND p.sure = 'yes'`,
      ...conditions.map((condition) => `  AND ${condition}`),
      ...(isRanged(question)
        ? [
            "  AND EXISTS (",
            "    SELECT 1 FROM counted_within w JOIN explored c ON c.id = w.held_by",
            "    WHERE w.count = p.count AND w.figure = p.figure",
            ...allConditions(table, question, "c").map((condition) => `      AND ${condition}`),
            "  )",
          ]
        : []),
      ...(names.length === 0 ? [] : [`GROUP BY ${names.join(", ")}`, orderOf(question)]),
    ].join("\n") + ";"
  );
}

/** Councils and years by their words, all else by size. */
function orderOf({ by }: ExploreQuestion): string {
  const words = by.flatMap((id) => (isOrderedByWord(id) ? (facetOf(id)?.column ?? []) : []));
  return `ORDER BY ${[...words.map((column) => `e.${column}`), "pounds DESC"].join(", ")}`;
}

/** The figures themselves, the largest first. */
export function rowsSql(table: ExploreTable, question: ExploreQuestion): string {
  const conditions = allConditions(table, question, "e");
  return [
    "SELECT e.* FROM explored e",
    ...conditions.map((condition, at) => `${at === 0 ? "WHERE" : "  AND"} ${condition}`),
    "ORDER BY e.amount_gbp DESC, e.id;",
  ].join("\n");
}

/** A line of R that asks the file. */
export function rLine(file: string, sql: string): string {
  return `DBI::dbGetQuery(DBI::dbConnect(RSQLite::SQLite(), "${file}"), "${oneLine(sql)}")`;
}

/** A line of Python that asks the file. */
export function pythonLine(file: string, sql: string): string {
  return `import sqlite3, pandas; pandas.read_sql("${oneLine(sql)}", sqlite3.connect("${file}"))`;
}

/** On one line, fit to stand in double quotes of either language. */
function oneLine(sql: string): string {
  return sql.replaceAll(/\s+/g, " ").replaceAll("\\", "\\\\").replaceAll('"', '\\"');
}

function sumColumns({ prices }: ExploreQuestion): string[] {
  const known = "sum(p.counted_gbp IS NOT NULL) AS figures";
  const absent = "sum(p.counted_gbp IS NULL) AS not_published";
  const part = (column: string) =>
    `sum(iif(e.council_read = 'part', p.${column}, 0)) AS of_councils_read_in_part`;
  if (prices === "cash")
    return ["sum(p.counted_gbp) AS pounds", part("counted_gbp"), known, absent];
  return [
    "sum(p.real_gbp) AS pounds",
    part("real_gbp"),
    "sum(iif(p.real_gbp IS NULL, p.counted_gbp, 0)) AS without_a_price_index",
    known,
    absent,
  ];
}

function allConditions(table: ExploreTable, question: ExploreQuestion, name: string): string[] {
  return plainConditions(table, question, { name, amount: "amount_gbp", text: `${name}.text` });
}

function isRanged({ least, most, words }: ExploreQuestion): boolean {
  return least !== undefined || most !== undefined || words.trim() !== "";
}
