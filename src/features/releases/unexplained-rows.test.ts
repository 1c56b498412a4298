import { expect, test } from "vitest";
import { problemLine } from "../../csv/problem.ts";
import { example, exampleTexts, type Changes } from "../../dataset/example-data.ts";
import { utf8 } from "../../publish/publication.ts";
import { unexplainedRows } from "./unexplained-rows.ts";

const first = { date: "2022-07-01", table: "pots", kind: "added", what: "A.", why: "New." };
const later = { ...first, date: "2022-08-01" };
const values = (...all: readonly number[]) =>
  `gss_code,area,period,value,unit\n${all.map((value, year) => `X1,North,mid-202${year},${value},persons\n`).join("")}`;

function filesOf(changes: Changes, series = values(100, 110)): Map<string, Uint8Array> {
  const texts = exampleTexts(changes).set("statistics/population_0_17.csv", series);
  return new Map([...texts].map(([name, text]) => [name, utf8(text)]));
}

const release = { date: "2022-07-01", files: filesOf({ changes: [first] }) };

function unexplainedOf(changes: Changes, series?: string): string[] {
  const all = { changes: [first], ...changes };
  return unexplainedRows("data", example(all), filesOf(all, series), release).map(problemLine);
}

test("a row that says something else is named with what was released, unless its own change is told", () => {
  const pots = [{ id: "northtown-till", note: "Other." }];
  expect(unexplainedOf({})).toEqual([]);
  expect(unexplainedOf({ pots })).toMatchInlineSnapshot(`
    [
      "data/pots.csv:5:67: note: found "Other."; allowed: "", as the release of 2022-07-01 has it, or a row in changes.csv of a later date that says so and why: pots, northtown-till, corrected",
    ]
  `);
  expect(unexplainedOf({ pots, changes: [first, later] })).toHaveLength(1);
  const own = { ...later, id: "northtown-till", kind: "corrected" };
  expect(unexplainedOf({ pots, changes: [first, own] })).toEqual([]);
});

test("a table that lost its rows is named, though others of it are told to be added", () => {
  const files = filesOf({ changes: [first, later] });
  const header = new TextDecoder().decode(files.get("pots.csv")).split("\n")[0] ?? "";
  files.set("pots.csv", utf8(`${header}\n`));
  const dataset = { changes: example({ changes: [first, later] }).changes };
  expect(unexplainedRows("data", dataset, files, release).map(problemLine)).toMatchInlineSnapshot(`
    [
      "data/pots.csv:1:1: found no row northtown-reserve and 4 more rows; allowed: every row of the release of 2022-07-01, or a row in changes.csv of a later date that says so and why: pots, northtown-reserve, withdrawn",
    ]
  `);
});

test("official values that slipped by a year need a change of their series, not one of all statistics", () => {
  const slipped = values(110, 120);
  const change = (table: string) => ({
    changes: [first, { ...later, table, kind: "corrected" }],
  });
  expect(unexplainedOf(change("statistics"), slipped)).toMatchInlineSnapshot(`
    [
      "data/statistics/population_0_17.csv:2:19: value: found "110"; allowed: "100", as the release of 2022-07-01 has it (another value in 1 more row, too), or a row in changes.csv of a later date that says so and why: statistics/population_0_17, no id, corrected",
    ]
  `);
  expect(unexplainedOf(change("statistics/population_0_17"), slipped)).toEqual([]);
  expect(unexplainedOf(change("population_0_17"), slipped)).toEqual([]);
});
