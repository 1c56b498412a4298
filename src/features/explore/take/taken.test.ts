import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { bytesOf } from "../../../publish/publication.ts";
import { shippedPublication } from "../../../publish/example-publication.ts";
import { answer } from "../model/answer.ts";
import { tableOf } from "../model/example-table.ts";
import { rowOrder } from "../model/order.ts";
import { choosing, firstQuestion, type ExploreQuestion } from "../model/question.ts";
import { csvText, parsedCsv } from "./csv-lines.ts";
import { taken, type TakeRequest } from "./taken.ts";

const shipped = shippedPublication();
const table = tableOf(shipped.dataset);
const published = (name: string) => {
  const one = shipped.tables.find(({ path }) => path === name);
  if (!one) throw new Error(`no table ${name}`);
  return new TextDecoder().decode(bytesOf(shipped, one));
};
const load = (address: string) => Promise.resolve(published(address.replace("/data/", "")));
const question: ExploreQuestion = {
  ...choosing(firstQuestion, "purpose", ["send"]),
  by: ["council"],
};

async function file(kind: TakeRequest["kind"], asked = question): Promise<string> {
  const order = rowOrder(table, answer(table, asked).matches.chosen, asked.sort);
  const request = { kind, page: "https://funding.example/explore/", data: "/data/" };
  return taken(table, asked, order, request, load);
}

/** Another reader than ours. */
const read = (text: string) => Papa.parse<string[]>(text, { skipEmptyLines: true }).data;

test("the figures as CSV: four lines of head, then the rows of allocations.csv as they are published", async () => {
  const lines = read(await file("csv"));
  expect(lines.slice(0, 4)).toEqual([
    [
      "# Question: Figures with What it is for: SEND, counted by “Everything identified”, by council",
    ],
    ["# Address: https://funding.example/explore/?purpose=send&by=council"],
    [`# Data of ${table.file.date}`],
    ["# Licence: Open Government Licence v3.0"],
  ]);
  const [header = [], ...rows] = read(published("allocations.csv"));
  expect(lines[4]).toEqual(header);
  const purpose = header.indexOf("purpose");
  const own = rows.filter((row) => row[purpose] === "SEND");
  expect(own.length).toBeGreaterThan(0);
  expect(lines.slice(5).toSorted()).toEqual(own.toSorted());
});

test("amounts that are not funding stand under the columns that they share", async () => {
  const asked = choosing(firstQuestion, "kind", ["forecast"]);
  const lines = read(await file("csv", asked));
  const [header = []] = read(published("other_amounts.csv"));
  const rows = read(published("other_amounts.csv")).slice(1);
  const own = rows.filter((row) => row[header.indexOf("kind")] === "forecast");
  expect(
    lines
      .slice(5)
      .map(([id]) => id)
      .toSorted(),
  ).toEqual(own.map(([id]) => id).toSorted());
  expect(lines[5]).toHaveLength(lines[4]?.length ?? 0);
});

test("the same as JSON, with its head", async () => {
  const whole = JSON.parse(await file("json")) as {
    question: string;
    rows: object[];
    licence: string;
  };
  expect(whole.question).toContain("SEND");
  expect(whole.licence).toBe("Open Government Licence v3.0");
  expect(whole.rows).toHaveLength(answer(table, question).matches.count);
});

test("the groups as CSV add up to the page's total", async () => {
  const lines = read(await file("groups")).slice(5);
  const pounds = lines.map(([, value]) => Number(value));
  const { total } = answer(table, question).sums;
  expect(pounds.reduce((sum, one) => sum + one, 0)).toBe(total.pounds);
});

test("a cell that a spreadsheet would calculate is disarmed, and a number is not", () => {
  expect(csvText([["=1+1", "-5", "-x", 'a "b", c', "@x"]])).toBe(`'=1+1,-5,'-x,"a ""b"", c",'@x\n`);
});

test("a CSV comes apart as another reader takes it", () => {
  const text = readFileSync("data/documents.csv", "utf8");
  expect(parsedCsv(text)).toEqual(read(text));
  expect(parsedCsv('a,"b\n""c""",\r\n,x\n')).toEqual([
    ["a", 'b\n"c"', ""],
    ["", "x"],
  ]);
});

test("a query for money that the page divides says that it gives pounds", async () => {
  const asked: ExploreQuestion = { ...question, measure: "per-child" };
  const said = "In pounds: the page divides each sum by the children of its councils";
  expect(await file("sql", asked)).toMatch(new RegExp(`^-- ${said}[^\n]*\nWITH asked`));
  expect(await file("r", asked)).toMatch(new RegExp(`^# ${said}[^\n]*\nDBI::`));
  expect(await file("python", asked)).toMatch(new RegExp(`^# ${said}[^\n]*\nimport sqlite3`));
  expect(await file("sql")).toMatch(/^WITH asked/);
});
