import { DatabaseSync } from "node:sqlite";
import { beforeAll, describe, expect, test } from "vitest";
import { built, exampleTexts } from "../../dataset/example-data.ts";
import { totalOf } from "../../counting/rules.ts";
import { database } from "./database.ts";
import { queryText, queries } from "./database-queries.ts";
import { listTables } from "./database-schema.ts";
import { exampleAddress, shippedPublication } from "../example-publication.ts";
import { checksum, publication, type Publication } from "../publication.ts";
import { columnsOf } from "../tables.ts";
import { isNumeric } from "../../tables/column.ts";

/** The release that the invented authorities name. */
const sources =
  "source_id,title,publisher,release,table,url,licence,note,copied_from\ninvented,Areas,Office,2022,one,https://areas.example,OGL,,\n";

function opened(bytes: Uint8Array): DatabaseSync {
  const db = new DatabaseSync(":memory:");
  db.deserialize(bytes);
  db.exec("PRAGMA foreign_keys = ON");
  return db;
}

describe("the database of the shipped data", () => {
  let shipped: Publication;
  let db: DatabaseSync;
  beforeAll(() => {
    shipped = shippedPublication();
    db = opened(database(shipped));
  });

  test("reads back equal to the tables, with NULL where nothing is stated", () => {
    for (const table of shipped.tables) {
      const kinds = columnsOf(table).map(({ kind }) => kind);
      const expected = table.rows.map((row) => row.map((text, i) => typed(text, kinds[i] ?? "")));
      const rows = db.prepare(`SELECT * FROM "${table.name}" ORDER BY rowid`).all();
      expect(rows.map((row) => Object.values(row))).toEqual(expected);
    }
  });

  test("holds each item of a list as a row", () => {
    for (const list of shipped.tables.flatMap(listTables)) {
      const index = Object.keys(list.table.columns).indexOf(list.column.name);
      const between = list.column.kind === "places" ? " | " : " ";
      const items = list.table.rows.flatMap((row) => row[index]?.split(between) ?? []);
      const rows = db.prepare(`SELECT * FROM "${list.name}" ORDER BY rowid`).all();
      const joined = rows.map(({ target, whole, split, document, locator }) => {
        if (target !== undefined) return target;
        return whole === undefined ? [document, locator].join(": ") : [whole, split].join(":");
      });
      expect([list.name, joined]).toEqual([list.name, items.filter((item) => item !== "")]);
    }
  });

  test("refuses a reference that leads nowhere and a word that is not allowed", () => {
    const update = (sql: string) => () => db.exec(`UPDATE allocations SET ${sql}`);
    expect(update("from_pot = 'nowhere'")).toThrow("FOREIGN KEY constraint failed");
    expect(update("status = 'aproved'")).toThrow("CHECK constraint failed");
  });

  test("the sum by hand gives the totals of the pages", () => {
    const sums = db.prepare(queryText("decided by hand")).all();
    const totals = shipped.dataset.councils.flatMap((council) => {
      const { pounds } = totalOf(shipped.dataset, council, "decided");
      return pounds === undefined ? [] : [[council.id, pounds] as const];
    });
    expect(new Map(sums.map((row) => [row["council"], row["decided_gbp"]]))).toEqual(
      new Map(totals),
    );
  });

  test("keeps its queries, and each of them runs", () => {
    const kept = db.prepare("SELECT name, sql FROM queries ORDER BY rowid").all();
    expect(kept.map((row) => row["name"])).toEqual(queries.map(({ name }) => name));
    for (const { sql } of kept) expect(db.prepare(String(sql)).all().length).toBeGreaterThan(0);
  });

  test("is the same to the byte each time", () => {
    expect(checksum(database(shippedPublication()))).toBe(checksum(database(shipped)));
  });
});

function typed(text: string, kind: string): unknown {
  if (text === "") return null;
  return isNumeric(kind) ? Number(text) : text;
}

test.each([
  [
    "a part beside its whole",
    [
      { id: "whole", complete_splits: "" },
      { id: "part", amount_gbp: "400000", part_of: "whole:item" },
    ],
    1_000_000,
  ],
  [
    "a restatement beside the approval",
    [{ id: "first" }, { id: "again", restates: "first" }],
    1_000_000,
  ],
  [
    "money set aside and then drawn on",
    [
      { id: "in", to_pot: "northtown-fund" },
      { id: "out", amount_gbp: "300000", from_pot: "northtown-fund" },
    ],
    1_000_000,
  ],
  ["two sums", [{ id: "one" }, { id: "two" }], 2_000_000],
])("the sum by hand counts %s once", (_, allocations, pounds) => {
  const texts = exampleTexts({ allocations }).set("statistics/sources.csv", sources);
  const { dataset } = built(texts);
  if (dataset === undefined) throw new Error("the example is not sound");
  const db = opened(database(publication(dataset, new Map(), exampleAddress)));
  const sums = db.prepare(queryText("decided by hand")).all();
  expect(sums.find(({ council }) => council === "northtown")?.["decided_gbp"]).toBe(pounds);
  const [council] = dataset.councils;
  if (council) expect(totalOf(dataset, council, "decided").pounds).toBe(pounds);
});
