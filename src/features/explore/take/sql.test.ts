import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { datasetOf, graphs } from "../../../counting/example-graphs.ts";
import type { Dataset } from "../../../dataset/dataset.ts";
import { database } from "../../../publish/database/database.ts";
import { exampleAddress, shippedPublication } from "../../../publish/example-publication.ts";
import { publication } from "../../../publish/publication.ts";
import { answer } from "../model/answer.ts";
import { tableOf, varied } from "../model/example-table.ts";
import { columnOf } from "../model/asked-table.ts";
import type { ExploreTable } from "../model/explore-table.ts";
import type { FacetId } from "../model/facets.ts";
import { figures } from "../model/subject.ts";
import { rowOrder } from "../model/order.ts";
import { choosing, firstQuestion, type ExploreQuestion } from "../model/question.ts";
import { pythonLine, rLine, rowsSql, sumsSql } from "./sql.ts";

vi.setConfig({ testTimeout: 120_000 });

function opened(bytes: Uint8Array): DatabaseSync {
  const db = new DatabaseSync(":memory:");
  db.deserialize(bytes);
  return db;
}

/** Groups by their words in the database, to the penny. */
function asked(db: DatabaseSync, table: ExploreTable, question: ExploreQuestion) {
  const pairs = db
    .prepare(sumsSql(table, question))
    .all()
    .map((row): [string, string] => {
      const words = question.by.map((_, at) => String(Object.values(row)[at]));
      const [pounds = 0, ceiling = 0, floor = 0, about = 0, part = 0, rows = 0, absent = 0] = [
        ...["pounds", "up_to", "at_least", "about"],
        ...["of_councils_read_in_part", "amounts_added", "not_known"],
      ].map((name) => Number(row[name] ?? 0));
      return [words.join(" / "), cells({ pounds, ceiling, floor, about, part, rows, absent })];
    });
  return new Map(pairs.sort());
}

type Told = Record<"pounds" | "ceiling" | "floor" | "about" | "part" | "rows" | "absent", number>;

function cells({ pounds, ceiling, floor, about, part, rows, absent }: Told): string {
  const money = [pounds, ceiling, floor, about, part].map((one) => one.toFixed(2));
  return `${money.join(" ")} ${rows} ${absent}`;
}

function answered(table: ExploreTable, question: ExploreQuestion) {
  const { groups, sums } = answer(table, question);
  if (question.by.length === 0) return new Map([["", cells(sums.total)]]);
  const pairs = groups
    .filter(({ sum }) => sum.rows + sum.absent > 0)
    .map(({ codes, sum }): [string, string] => {
      const words = question.by.map((id, at) => {
        const word = columnOf(table, id).words[codes[at] ?? 0];
        return (id === "council" ? word?.slug : word?.word) ?? "";
      });
      return [words.join(" / "), cells(sum)];
    });
  return new Map(pairs.sort());
}

function rowsAgree(db: DatabaseSync, table: ExploreTable, question: ExploreQuestion) {
  const { chosen } = answer(table, question).matches;
  const order = rowOrder(table, chosen, firstQuestion.sort);
  const ids = [...order].map((row) => table.names().ids[row]);
  const found = db
    .prepare(rowsSql(table, question))
    .all()
    .map((row) => row["id"]);
  expect(found.toSorted()).toEqual(ids.toSorted());
}

const capital = choosing(firstQuestion, "money", ["capital"]);

describe("over the published database", () => {
  let db: DatabaseSync;
  let table: ExploreTable;
  beforeAll(() => {
    const shipped = shippedPublication();
    db = opened(database(shipped));
    table = tableOf(shipped.dataset);
  });

  test.each<[string, ExploreQuestion]>([
    ["everything", firstQuestion],
    ["by council", { ...firstQuestion, by: ["council"] }],
    ["by purpose and year", { ...firstQuestion, by: ["purpose", "year"] }],
    [
      "one-off capital by council",
      { ...choosing(capital, "recurrence", ["one-off"]), by: ["council"] },
    ],
    [
      "two purposes, decided",
      { ...choosing(firstQuestion, "purpose", ["send", "leadership"]), count: "decided" },
    ],
    [
      "large amounts, whose parts are smaller",
      { ...firstQuestion, least: 6_000_000, by: ["purpose"] },
    ],
    ["how far councils are read", { ...firstQuestion, by: ["read"] }],
    ["words", { ...firstQuestion, words: "transport" }],
    ["what two rules count", choosing(firstQuestion, "counted", ["decided", "none"])],
    ["in prices of the base year", { ...firstQuestion, prices: "real", by: ["council"] }],
    ["new money", { ...firstQuestion, count: "new-money", by: ["pot"] }],
    ["nothing at all", choosing(firstQuestion, "kind", ["saving"])],
  ])("SQL gives the sums and the figures of the page: %s", (_, question) => {
    expect(asked(db, table, question)).toEqual(answered(table, question));
    rowsAgree(db, table, question);
  });

  test("a word that is not plain SQL is asked for as it is", () => {
    const question = { ...firstQuestion, words: `o'brien "x" \\` };
    expect(asked(db, table, question)).toEqual(answered(table, question));
  });
});

test("over generated ledgers, SQL gives what the page gives", () => {
  const draft = fc.record({
    by: fc.uniqueArray(fc.constantFrom(...figures.groupings.map(({ id }) => id)), { maxLength: 2 }),
    facet: fc.constantFrom<FacetId[]>("purpose", "year", "money", "status"),
    share: fc.double({ min: 0, max: 0.99, noNaN: true }),
    least: fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined }),
    count: fc.constantFrom("decided", "new-money", "all-identified"),
  });
  fc.assert(
    fc.property(graphs, draft, (rows, { by, facet, share, least, count }) => {
      const dataset = datasetOf(varied(rows));
      fc.pre(dataset !== undefined);
      const table = tableOf(dataset as Dataset);
      const db = opened(database(publication(dataset as Dataset, new Map(), exampleAddress)));
      const { words } = columnOf(table, facet);
      const slug = words[Math.floor(share * words.length)]?.slug ?? "";
      const question = { ...choosing(firstQuestion, facet, [slug]), by, least, count };
      expect(asked(db, table, question)).toEqual(answered(table, question));
      rowsAgree(db, table, question);
      db.close();
    }),
    { numRuns: 40, seed: 1066 },
  );
});

test("a line of R and of Python hold the same question", () => {
  const sql = "SELECT 1\nFROM t WHERE a = 'b\"c';";
  expect(rLine("data.sqlite", sql)).toMatchInlineSnapshot(
    `"DBI::dbGetQuery(DBI::dbConnect(RSQLite::SQLite(), "data.sqlite"), "SELECT 1 FROM t WHERE a = 'b\\"c';")"`,
  );
  expect(pythonLine("data.sqlite", sql)).toMatchInlineSnapshot(
    `"import sqlite3, pandas; pandas.read_sql("SELECT 1 FROM t WHERE a = 'b\\"c';", sqlite3.connect("data.sqlite"))"`,
  );
});
