import { expect, test } from "vitest";
import { example, faults, type Changes } from "./example-data.ts";

type Rows = NonNullable<Changes["former_ids"]>;

test("a former id leads to the id of today, by whatever way it got there", () => {
  const { former_ids } = example({
    former_ids: [
      { id: "totl" },
      { id: "sum", now: "total" },
      { id: "north", table: "councils", now: "northtown" },
      { id: "northtown-mian", table: "decisions", now: "northtown-main" },
    ],
  });
  expect(former_ids.map(({ id, now }) => `${id} ${now}`)).toEqual([
    "totl total",
    "sum total",
    "north northtown",
    "northtown-mian northtown-main",
  ]);
});

const taken = "an id that no row has today";
const broken: [string, Rows, string][] = [
  [
    "an id that its table still has",
    [{ id: "south" }],
    `2:1: id: found "south"; allowed: ${taken}: "south" has a page of its own`,
  ],
  [
    "an id of an amount that has the same address",
    [{ id: "forecast" }],
    `2:1: id: found "forecast"; allowed: ${taken}: "forecast" has a page of its own`,
  ],
  [
    "an id that no row has",
    [{ id: "old", now: "totall" }],
    '2:17: now: found "totall"; allowed: an id in allocations (total, south)',
  ],
  [
    "an id of another table",
    [{ id: "old", table: "councils", now: "total" }],
    '2:14: now: found "total"; allowed: an id in councils (northtown, southtown)',
  ],
  [
    "a way to another former id",
    [{ id: "oldest", now: "older" }, { id: "older" }],
    '2:20: now: found "older"; allowed: "total", which "older" became',
  ],
  [
    "a second way from one id",
    [{ id: "old" }, { id: "old", table: "decisions", now: "northtown-main" }],
    '3:1: id: found "old"; allowed: each id once (data/former_ids.csv:2 has it)',
  ],
];

test.each(broken)("%s is refused", (_, former_ids, line) => {
  expect(faults({ former_ids, other_amounts: [{ id: "forecast" }] })).toEqual([
    `data/former_ids.csv:${line}`,
  ]);
});

test("a circle is refused at every step", () => {
  const former_ids = [
    { id: "one", now: "two" },
    { id: "two", now: "one" },
  ];
  expect(faults({ former_ids })).toMatchInlineSnapshot(`
    [
      "data/former_ids.csv:2:17: now: found "two"; allowed: an id in allocations (total, south)",
      "data/former_ids.csv:3:17: now: found "one"; allowed: an id in allocations (south, total)",
    ]
  `);
});
