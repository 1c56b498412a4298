/** The same question as SQL for the published SQLite file, and as a line of R and of Python. */
import type { ExploreTable } from "../model/explore-table.ts";
import { facetOf } from "../model/facets.ts";
import { isOrderedByWord } from "../model/group-order.ts";
import type { ExploreQuestion } from "../model/question.ts";
import { facetConditions, plainConditions } from "./conditions.ts";
import { quoted } from "./quoted.ts";

/**
 * Sums by group, or in all; in pounds of the day and, where asked for, of the base year. What of them is not
 * fixed is told by each figure, or by a sum all of whose figures are in one group (`as_one`).
 */
export function sumsSql(table: ExploreTable, question: ExploreQuestion): string {
  const columns = question.by.flatMap((id) => facetOf(id)?.column ?? []);
  const groups = columns.map((column) => `${column}, `).join("");
  const own = [...new Set(["qualifier", "council_read", ...columns])].map((name) => `, e.${name}`);
  return (
    [
      "WITH asked AS (",
      `  SELECT p.*${own.join("")}`,
      "  FROM counted_pieces p JOIN explored e ON e.id = p.figure",
      `  WHERE p.count = ${quoted(question.count)} AND p.sure = 'yes'`,
      ...facetConditions(table, question, "e").map((condition) => `    AND ${condition}`),
      ...(isRanged(question)
        ? [
            "    AND EXISTS (",
            "      SELECT 1 FROM counted_within w JOIN explored c ON c.id = w.held_by",
            "      WHERE w.count = p.count AND w.figure = p.figure",
            ...allConditions(table, question, "c").map((condition) => `        AND ${condition}`),
            "    )",
          ]
        : []),
      "), together AS (",
      "  SELECT t.*,",
      `    count(*) OVER (PARTITION BY ${groups}t.together) = t.figures AS is_whole`,
      "  FROM asked JOIN counted_together t USING (count, figure)",
      "), as_one AS (",
      "  SELECT figure, min(together), up_to_gbp, at_least_gbp, about_gbp, real_factor",
      "  FROM together WHERE is_whole GROUP BY figure",
      ")",
      `SELECT ${groups}${sumColumns(question).join(",\n  ")}`,
      "FROM asked LEFT JOIN as_one USING (figure)",
      ...(columns.length === 0
        ? []
        : [`GROUP BY ${columns.join(", ")}`, `ORDER BY ${orderOf(question)}`]),
    ].join("\n") + ";"
  );
}

/** Councils and years by their words, all else by size. */
function orderOf({ by }: ExploreQuestion): string {
  const words = by.flatMap((id) => (isOrderedByWord(id) ? (facetOf(id)?.column ?? []) : []));
  return [...words, "pounds DESC"].join(", ");
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
  const isReal = prices === "real";
  const money = isReal ? "real_gbp" : "counted_gbp";
  const qualified = qualifiedKinds.map(([word, name]) => {
    const asOne = `${name}_gbp${isReal ? " * real_factor" : ""}`;
    const alone = `iif(qualifier = '${word}', ${money}, 0)`;
    return `total(iif(real_factor IS NULL, ${alone}, ${asOne})) AS ${name}`;
  });
  return [
    `sum(${money}) AS pounds`,
    ...qualified,
    `sum(iif(council_read = 'part', ${money}, 0)) AS of_councils_read_in_part`,
    ...(isReal ? ["sum(iif(real_gbp IS NULL, counted_gbp, 0)) AS without_a_price_index"] : []),
    "sum(counted_gbp IS NOT NULL) AS amounts_added",
    "sum(counted_gbp IS NULL) AS not_known",
  ];
}

/** Qualifiers of what is not fixed, and the columns that tell of them. */
const qualifiedKinds = [
  ["up-to", "up_to"],
  ["at-least", "at_least"],
  ["about", "about"],
] as const;

function allConditions(table: ExploreTable, question: ExploreQuestion, name: string): string[] {
  return plainConditions(table, question, { name, amount: "amount_gbp", text: `${name}.text` });
}

function isRanged({ least, most, words }: ExploreQuestion): boolean {
  return least !== undefined || most !== undefined || words.trim() !== "";
}
