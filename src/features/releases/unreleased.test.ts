import { expect, test } from "vitest";
import { problemLine } from "../../csv/problem.ts";
import { example, exampleTexts, type Changes } from "../../dataset/example-data.ts";
import { utf8 } from "../../publish/publication.ts";
import { unlistedAmounts, unreleasedChanges } from "./unreleased.ts";

const first = { date: "2022-07-01", table: "allocations", kind: "added", what: "A.", why: "New." };
const later = { ...first, date: "2022-08-01" };
const before: Changes = { changes: [first] };
const release = { date: "2022-07-01", files: filesOf(before) };

function filesOf(changes: Changes): Map<string, Uint8Array> {
  return new Map([...exampleTexts(changes)].map(([name, text]) => [name, utf8(text)]));
}

function unreleasedOf(changes: Changes, files = filesOf(changes)): string[] {
  return unreleasedChanges("data", example(changes), files, release).map(problemLine);
}

test("what was released passes, and so does what has a row of a later date", () => {
  expect(unreleasedOf(before)).toEqual([]);
  expect(
    unreleasedOf({ allocations: [{ id: "total", note: "Other." }], changes: [first, later] }),
  ).toEqual([]);
});

test("other rows under the date of a release are named, table by table", () => {
  const changed = {
    allocations: [{ id: "total", note: "Other." }],
    pots: [{ id: "northtown-reserve", note: "Other." }],
    changes: [first],
  };
  expect(unreleasedOf(changed)).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:1:1: found other rows than the release of 2022-07-01 has; allowed: what was released, or a row in changes.csv of a later date for the table allocations",
      "data/pots.csv:1:1: found other rows than the release of 2022-07-01 has; allowed: what was released, or a row in changes.csv of a later date for the table pots",
    ]
  `);
});

test("the same rows in other quotation marks are told as that", () => {
  const files = filesOf(before);
  const text = new TextDecoder().decode(files.get("pots.csv"));
  files.set("pots.csv", utf8(text.replaceAll("northtown-fund", '"northtown-fund"')));
  expect(unreleasedOf(before, files)).toMatchInlineSnapshot(`
    [
      "data/pots.csv:1:1: found the rows of the release of 2022-07-01, written with other quotation marks or line ends; allowed: the file as it was released, byte for byte, as checksums are of bytes",
    ]
  `);
});

test("a row for one table does not speak for another", () => {
  const rows = [first, later];
  expect(
    unreleasedOf({ pots: [{ id: "northtown-reserve", note: "Other." }], changes: rows }),
  ).toHaveLength(1);
});

test("a statistic may be named by its file or its folder, and a file that came or went is named", () => {
  const files = filesOf(before).set("statistics/ehc_plans.csv", utf8("a\n"));
  expect(unreleasedOf(before, files)).toMatchInlineSnapshot(`
    [
      "data/statistics/ehc_plans.csv:1:1: found other rows than the release of 2022-07-01 has; allowed: what was released, or a row in changes.csv of a later date for the table statistics/ehc_plans",
    ]
  `);
  for (const table of ["statistics", "statistics/ehc_plans", "ehc_plans"]) {
    const changes = { changes: [first, { ...later, table }] };
    const now = filesOf(changes).set("statistics/ehc_plans.csv", utf8("a\n"));
    expect(unreleasedOf(changes, now)).toEqual([]);
  }
  const without = filesOf(before);
  without.delete("events.csv");
  expect(unreleasedOf(before, without)).toHaveLength(1);
});

test("a row put under the date of a release, or taken from before it, is found", () => {
  const more = { changes: [first, { ...first, table: "pots" }] };
  expect(unreleasedOf(more)).toMatchInlineSnapshot(`
    [
      "data/changes.csv:1:1: found other rows than the release of 2022-07-01 has; allowed: the rows up to 2022-07-01 as they were; what has changed since has a later date",
    ]
  `);
  expect(unreleasedOf({ changes: [{ ...first, why: "Else." }, later] })).toHaveLength(1);
});

test("an amount that came after the release has a row that says when it was added", () => {
  const rows = [{ id: "total" }, { id: "new-one" }];
  const lines = (changes: Changes) => unlistedAmounts(example(changes), release).map(problemLine);
  expect(lines({ allocations: rows, other_amounts: [{ id: "spend" }], changes: [first, later] }))
    .toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:3:1: id: found "new-one"; allowed: an amount of the release of 2022-07-01, or a row in changes.csv: date of its addition, allocations, new-one, added",
        "data/other_amounts.csv:2:1: id: found "spend"; allowed: an amount of the release of 2022-07-01, or a row in changes.csv: date of its addition, other_amounts, spend, added",
      ]
    `);
  const named = [
    { ...later, id: "new-one" },
    { ...later, table: "other_amounts", id: "spend" },
  ];
  expect(
    lines({ allocations: rows, other_amounts: [{ id: "spend" }], changes: [first, ...named] }),
  ).toEqual([]);
});
