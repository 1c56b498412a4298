/** An analyst's question asked of the page, of its CSV and of the database, also where cells are hostile. */
import { DatabaseSync } from "node:sqlite";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { example, exampleTexts, type Changes } from "../../../dataset/example-data.ts";
import { database } from "../../../publish/database/database.ts";
import { exampleAddress, shippedPublication } from "../../../publish/example-publication.ts";
import { bytesOf, publication, type Publication } from "../../../publish/publication.ts";
import { answer } from "../model/answer.ts";
import { tableOf } from "../model/example-table.ts";
import { columnOf } from "../model/asked-table.ts";
import type { ExploreTable } from "../model/explore-table.ts";
import { questionQuery } from "../model/question-address.ts";
import { parseQuestion } from "../model/parse-question.ts";
import { rowOrder } from "../model/order.ts";
import type { ExploreQuestion } from "../model/question.ts";
import { rowsSql, sumsSql } from "./sql.ts";
import { taken } from "./taken.ts";

interface Asked {
  readonly table: ExploreTable;
  readonly question: ExploreQuestion;
  readonly shipped: Publication;
}

function askedOf(shipped: Publication, query: string): Asked {
  const table = tableOf(shipped.dataset);
  const { question, problems } = parseQuestion(query, table);
  expect(problems).toEqual([]);
  return { table, question, shipped };
}

/** Pounds by council id. */
type Pounds = Readonly<Record<string, number>>;

function onPage({ table, question }: Asked): Pounds {
  const { words } = columnOf(table, "council");
  const { groups } = answer(table, question);
  return Object.fromEntries(
    groups.map(({ codes, sum }) => [words[codes[0] ?? 0]?.slug ?? "", sum.pounds]),
  );
}

function inSql({ table, question, shipped }: Asked): Pounds {
  const db = new DatabaseSync(":memory:");
  db.deserialize(database(shipped));
  const rows = db.prepare(sumsSql(table, question)).all();
  const ids = db
    .prepare(rowsSql(table, question))
    .all()
    .map(({ id }) => id);
  db.close();
  expect(ids.toSorted()).toEqual(chosenIds({ table, question }).toSorted());
  return Object.fromEntries(rows.map(({ council, pounds }) => [council, pounds]));
}

function chosenIds({ table, question }: Pick<Asked, "table" | "question">): string[] {
  const order = rowOrder(table, answer(table, question).matches.chosen, question.sort);
  return [...order].map((row) => table.names().ids[row] ?? "");
}

/** Another reader than ours takes both files. */
async function inCsv(asked: Asked, kind: "groups" | "csv"): Promise<string[][]> {
  const { table, question, shipped } = asked;
  const published = (name: string) => {
    const one = shipped.tables.find(({ path }) => path === name);
    return one ? new TextDecoder().decode(bytesOf(shipped, one)) : "";
  };
  const order = rowOrder(table, answer(table, question).matches.chosen, question.sort);
  const request = { kind, page: "https://funding.example/explore/", data: "/data/" };
  const load = (address: string) => Promise.resolve(published(address.replace("/data/", "")));
  const text = await taken(table, question, order, request, load);
  return Papa.parse<string[]>(text, { delimiter: ",", skipEmptyLines: true }).data.slice(4);
}

async function allAgree(asked: Asked): Promise<Pounds> {
  const page = onPage(asked);
  expect(inSql(asked)).toEqual(page);
  const [, ...groups] = await inCsv(asked, "groups");
  expect(groups.map(([, pounds]) => Number(pounds))).toEqual(Object.values(page));
  const [header = [], ...rows] = await inCsv(asked, "csv");
  expect(rows.map((row) => row[header.indexOf("id")])).toEqual(chosenIds(asked));
  return page;
}

/** All one-off capital for school places from reserves since 2022, by council. */
const analyst =
  "?purpose=school-places&pot=reserve&decided=2022-23,2023-24&recurrence=one-off&money=capital&by=council";

const places = {
  purpose: "school places",
  money_type: "capital",
  recurrence: "one-off",
  from_pot: "northtown-reserve",
  decision: "northtown-main",
};

function invented(label: string, pot: string): Publication {
  const changes: Changes = {
    councils: [{ id: "southtown", short_name: label }],
    pots: [
      { id: "northtown-reserve", name: pot },
      { id: "southtown-reserve", council: "southtown", kind: "reserve", name: pot },
    ],
    allocations: [
      { ...places, id: "whole", label, amount_gbp: "9000000", complete_splits: "item" },
      { ...places, id: "one", label, amount_gbp: "5000000", part_of: "whole:item" },
      { ...places, id: "two", label, amount_gbp: "4000000", part_of: "whole:item" },
      { ...places, id: "revenue", label, amount_gbp: "7000000", money_type: "revenue" },
      { ...places, id: "later", label, amount_gbp: "1000000", decision: "northtown-later" },
    ],
  };
  const files = [...exampleTexts(changes)].map(([name, text]): [string, Uint8Array] => [
    name,
    new TextEncoder().encode(text),
  ]);
  return publication(example(changes), new Map(files), exampleAddress);
}

describe("the page, its CSV and its SQL agree to the pound", () => {
  test("an analyst's question, of the invented councils", async () => {
    const shipped = invented("New places", "Reserve");
    const decided = [
      ...new Set(columnOf(tableOf(shipped.dataset), "decided").words.map(({ slug }) => slug)),
    ];
    const years = decided.filter((slug) => slug >= "2022").filter((slug) => /^2/.test(slug));
    const query = analyst.replace("2022-23,2023-24", years.join(","));
    const asked = askedOf(shipped, query);
    expect(await allAgree(asked)).toEqual({ northtown: 10_000_000 });
    expect(questionQuery(asked.question, asked.table.subject)).toBe(query);
  });

  test("and of the shipped data", async () => {
    const shipped = shippedPublication();
    await allAgree(askedOf(shipped, "?purpose=school-places&money=capital&by=council"));
    await allAgree(askedOf(shipped, "?recurrence=one-off&pot=reserve&by=council"));
  });

  test.each([
    `x =HYPERLINK("https://x.example")`,
    `'; DROP TABLE explored; --`,
    `<img src=x onerror=alert(1)>"' \\ ,`,
    "%00 ${x} {{x}} # ? & = +",
    "x".repeat(1900),
  ])("where the cells hold %s", async (cell) => {
    const shipped = invented(cell, cell);
    await allAgree(askedOf(shipped, "?purpose=school-places&by=council"));
    const word = encodeURIComponent(cell.slice(0, 40));
    await allAgree(askedOf(shipped, `?words=${word}&by=council`));
  });
});
