/** A question of official statistics as SQL for the published SQLite file: its rows, and its groups. */
import type { ExploreQuestion } from "../model/question.ts";
import type { StatisticTable } from "../model/statistic-table.ts";
import { plainConditions } from "./conditions.ts";
import { quoted } from "./quoted.ts";

/** The values themselves, in the order of authority, measure and period. */
export function valuesSql(table: StatisticTable, question: ExploreQuestion): string {
  return `SELECT s.* FROM explored_statistics s\n${where(table, question)}ORDER BY s.authority, s.measure, s.period;`;
}

/**
 * Counts by group, and in all where there is none: with the middle, the lowest and the highest of the
 * authorities’ values, which say something where all are of one measure, unit and period.
 */
export function spreadSql(table: StatisticTable, question: ExploreQuestion): string {
  const names = question.by.flatMap(
    (id) => table.subject.facets.find((facet) => facet.id === id)?.column ?? [],
  );
  const groups = names.length === 0 ? "" : `PARTITION BY ${names.join(", ")} `;
  const wider = widerAreas(table).map(quoted);
  const ofAuthorities = wider.length === 0 ? "TRUE" : `authority NOT IN (${wider.join(", ")})`;
  return (
    [
      "WITH chosen AS (",
      `  SELECT s.*, row_number() OVER (${groups}ORDER BY value NULLS LAST) AS place, count(value) OVER (${groups.trim()}) AS n`,
      `  FROM (SELECT * FROM explored_statistics WHERE ${ofAuthorities}) s`,
      ...indented(where(table, question)),
      ")",
      `SELECT ${[...names, "count(value) AS values_given", "sum(value IS NULL) AS not_given", "count(DISTINCT authority) AS authorities"].join(", ")},`,
      "  avg(CASE WHEN place IN ((n + 1) / 2, (n + 2) / 2) THEN value END) AS middle, min(value) AS lowest, max(value) AS highest,",
      "  count(DISTINCT measure) = 1 AND count(DISTINCT unit) = 1 AND count(DISTINCT period) = 1 AS of_one_kind",
      "FROM chosen",
      ...(names.length === 0
        ? []
        : [`GROUP BY ${names.join(", ")}`, `ORDER BY ${names.join(", ")}`]),
    ].join("\n") + ";"
  );
}

function widerAreas({ file, facets }: StatisticTable): string[] {
  const words = facets.find(({ id }) => id === "authority")?.words ?? [];
  return words.flatMap(({ word }, code) => (file.authorities[code] === true ? [] : [word]));
}

/** Conditions on a line each, with a line end; nothing where there are none. */
function where(table: StatisticTable, question: ExploreQuestion): string {
  const conditions = plainConditions(table, question, {
    name: "s",
    amount: "value",
    text: "s.text",
  });
  return conditions
    .map((condition, at) => `${at === 0 ? "WHERE" : "  AND"} ${condition}\n`)
    .join("");
}

function indented(lines: string): string[] {
  return lines === ""
    ? []
    : lines
        .trimEnd()
        .split("\n")
        .map((line) => `  ${line}`);
}
