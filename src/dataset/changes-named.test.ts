import { expect, test } from "vitest";
import { example, faults, type Changes } from "./example-data.ts";

type Rows = NonNullable<Changes["changes"]>;

test("a table is named by its file with its folder or without, or by the folder; how amounts are counted is the method", () => {
  const names = [
    "pots",
    "allocations",
    "prints",
    "statistics",
    "ehc_plans",
    "statistics/ehc_plans",
    "method",
  ];
  const { changes } = example({ changes: names.map((table) => ({ table, what: table })) });
  expect(changes.map(({ table }) => table)).toEqual(names);
});

test("a row is one that is there, was withdrawn, or has another id today", () => {
  const rows: Rows = [
    { table: "allocations", id: "total", kind: "corrected" },
    { table: "allocations", id: "gone", kind: "added" },
    { table: "allocations", id: "gone", kind: "withdrawn", what: "Twice." },
    { table: "allocations", id: "totl", kind: "added" },
    { table: "pots", id: "northtown-till", kind: "withdrawn", date: "2022-07-01" },
    { table: "pots", id: "northtown-till", kind: "added", date: "2022-08-01" },
  ];
  expect(faults({ changes: rows, former_ids: [{ id: "totl" }] })).toEqual([]);
});

const broken: [string, Rows, string][] = [
  [
    "a table that is none",
    [{ table: "alocations" }],
    'data/changes.csv:2:12: table: found "alocations"; allowed: a table (allocations, decisions, indicators, population_0_17, authorities, councils, …)',
  ],
  [
    "a row that its table never had",
    [{ table: "pots", id: "northtown-til", kind: "added" }],
    'data/changes.csv:2:17: id: found "northtown-til"; allowed: an id in pots (northtown-till, northtown-fund, northtown-reserve, northtown-second-fund, southtown-reserve), or one that was withdrawn',
  ],
  [
    "a withdrawn row that is there",
    [{ table: "pots", id: "northtown-till", kind: "withdrawn" }],
    'data/changes.csv:2:17: id: found "northtown-till"; allowed: an id that pots no longer has, or a row of its later addition',
  ],
  [
    "a value that its series has not",
    [{ table: "ehc_plans", id: "X00000000, Jan 2020" }],
    'data/changes.csv:2:22: id: found "X00000000, Jan 2020"; allowed: an id in ehc_plans (none there yet), or one that was withdrawn',
  ],
];

test.each(broken)("%s is refused", (_, changes, line) => {
  expect(faults({ changes })).toEqual([line]);
});
