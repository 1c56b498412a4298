/** A question of official statistics asked of the page, of its CSV and of the database: the same rows, and the same middles. */
import { readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "../../../publish/database/database.ts";
import { shippedPublication } from "../../../publish/example-publication.ts";
import { columnOf } from "../model/asked-table.ts";
import { rowOrder } from "../model/order.ts";
import { questionQuery } from "../model/question-address.ts";
import { parseQuestion } from "../model/parse-question.ts";
import type { ExploreQuestion } from "../model/question.ts";
import { spreadAnswer } from "../model/spread.ts";
import { statisticTable, type StatisticTable } from "../model/statistic-table.ts";
import { statistics } from "../model/subject.ts";
import { placesFile, statisticFile } from "../records/statistic-file.ts";
import { groupNames } from "../view/statistic-view.ts";
import { spreadSql, valuesSql } from "./statistic-sql.ts";
import { valuesTaken } from "./values-taken.ts";

let table: StatisticTable;
let db: DatabaseSync;
beforeAll(() => {
  const shipped = shippedPublication();
  const read = <File>(file: File) => JSON.parse(JSON.stringify(file)) as File;
  table = statisticTable(read(statisticFile(shipped.dataset)), read(placesFile(shipped.dataset)));
  db = new DatabaseSync(":memory:");
  db.deserialize(database(shipped));
});

function asked(query: string): ExploreQuestion {
  const { question, problems } = parseQuestion(query, {
    subject: statistics,
    facets: table.facets,
    rules: [],
  });
  expect(problems).toEqual([]);
  expect(questionQuery(question, statistics)).toBe(query);
  return question;
}

function orderOf(question: ExploreQuestion): Uint32Array {
  return rowOrder(table, spreadAnswer(table, question).matches.chosen, question.sort);
}

function taken(question: ExploreQuestion, kind: "csv" | "json" | "groups"): string {
  const request = { kind, page: "https://funding.example/explore/statistics/", data: "/data/" };
  return valuesTaken(table, question, orderOf(question), request);
}

const lines = (text: string) =>
  Papa.parse<string[]>(text, { delimiter: ",", skipEmptyLines: true }).data.slice(4);

describe.each([
  "",
  "?measure=children_looked_after&period=31-march-2025&by=region",
  "?measure=ehc_plans&by=period",
  "?measure=s251_children_services_gross&period=2024-25&authority=birmingham,sheffield",
  "?region=london&mark=suppressed-c,no-figure&by=measure,period",
  "?measure=children_in_need&least=1000&most=2000&words=north&by=type",
  "?measure=gdp_deflator",
  "?mark=value-after-a-break&by=measure",
  "?words=zzz",
])("the question %s", (query) => {
  test("chooses the same rows on the page, in the database and in both files", () => {
    const question = asked(query);
    const own = [...orderOf(question)].map((row) => {
      const { code } = table.printed(row);
      const [measure, period] = [columnOf(table, "measure"), columnOf(table, "period")];
      const slug = measure.words[measure.codes[row] ?? 0]?.slug;
      return [slug, code, period.words[period.codes[row] ?? 0]?.word].join(" ");
    });
    const stored = db.prepare(valuesSql(table, question)).all();
    const found = stored.map((row) => [row["measure"], row["gss_code"], row["period"]].join(" "));
    expect(found.toSorted()).toEqual(own.toSorted());
    const [header = [], ...rows] = lines(taken(question, "csv"));
    expect(header.slice(0, 4)).toEqual(["measure", "gss_code", "area", "period"]);
    expect(rows.map(([measure, code, , period]) => [measure, code, period].join(" "))).toEqual(own);
    const json = JSON.parse(taken(question, "json")) as { rows: Record<string, string>[] };
    expect(json.rows.map((row) => row["locator"])).toEqual(rows.map((row) => row[7]));
  });

  test("has the same counts and middles in the database and in the file of groups", () => {
    const question = asked(query);
    const { groups, total } = spreadAnswer(table, question);
    const cells = ({ values, authorities, absent, range }: typeof total) => [
      ...[values, authorities, absent],
      ...[range?.middle ?? null, range?.least ?? null, range?.highest ?? null],
    ];
    const all = question.by.length === 0 ? [{ codes: [], spread: total }] : groups;
    const own = all.map(({ codes, spread }) =>
      [...groupKey(question, codes), ...cells(spread)].join(" | "),
    );
    const stored = db.prepare(spreadSql(table, question)).all();
    const found = stored.map((row) => {
      const names = question.by.map((_, at) => Object.values(row)[at]);
      const range = ["middle", "lowest", "highest"].map((name) =>
        row["of_one_kind"] === 1 ? row[name] : null,
      );
      return [
        ...names,
        ...[row["values_given"], row["authorities"], row["not_given"] ?? 0],
        ...range,
      ].join(" | ");
    });
    expect(found.toSorted()).toEqual(own.toSorted());
    const rows = lines(taken(question, "groups")).slice(1);
    expect(rows.map((row) => row.slice(0, question.by.length))).toEqual(
      groups.map(({ codes }) => groupNames(table, question, codes)),
    );
  });
});

/** What the database calls a group. */
function groupKey(question: ExploreQuestion, codes: readonly number[]): string[] {
  return question.by.map((id, at) => {
    const word = columnOf(table, id).words[codes[at] ?? 0];
    const facet = statistics.facets.find((one) => one.id === id);
    return (facet?.bySlug ? word?.slug : word?.word) ?? "";
  });
}

test("every row of every file of a series can be asked of, with its cells as they are printed", () => {
  const { question } = parseQuestion("", { subject: statistics, facets: table.facets, rules: [] });
  const [header = [], ...rows] = lines(taken(question, "csv"));
  const names = [...new Set(rows.map(([measure = ""]) => measure))];
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) {
    const text = readFileSync(`data/statistics/${name}.csv`, "utf8");
    const file = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    const printed = file.data.map((row) => header.slice(1).map((column) => row[column] ?? ""));
    const own = rows.filter(([measure]) => measure === name).map((row) => row.slice(1));
    const value = header.indexOf("value") - 1;
    // A number is written as a number: `1.50` in a file is 1.5.
    const plain = (row: readonly string[]) =>
      row.map((cell, at) => (at === value && cell !== "" ? String(Number(cell)) : cell)).join("|");
    expect(own.map(plain).toSorted()).toEqual(printed.map(plain).toSorted());
  }
});

test("nothing of money can be asked of values, and a fault says what is allowed", () => {
  const known = { subject: statistics, facets: table.facets, rules: [] };
  expect(parseQuestion("?count=decided", known).problems[0]).toMatch(
    /^address: found “count”; allowed: measure, period, authority, region, .*least, most, words, by, sort, columns$/,
  );
  expect(parseQuestion("?by=council", known).problems).toHaveLength(1);
});
