import { expect, test } from "vitest";
import { faults } from "../example-data.ts";
import type { FigureCells } from "../example-data.ts";

const later = { decision: "northtown-later" };
const circle = (...allocations: FigureCells[]) => faults({ allocations });

test("relations that lead to one end are sound", () => {
  const chain = [{ id: "a" }, { id: "b", restates: "a" }, { id: "c", restates: "b" }];
  expect(circle(...chain, { id: "p", part_of: "a:item", amount_gbp: "1" })).toEqual([]);
  const line = [{ id: "a" }, { id: "b", supersedes: "a" }, { id: "c", supersedes: "a b" }];
  expect(circle(...line)).toEqual([]);
});

test("figures that restate each other in a circle are refused", () => {
  expect(circle({ id: "a", restates: "b" }, { id: "b", restates: "c" }, { id: "c", restates: "a" }))
    .toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:4:68: restates: found "a"; allowed: relations that do not lead back to the row itself",
    ]
  `);
});

test("a figure that is a part of itself is refused", () => {
  expect(circle({ id: "a", part_of: "a:item" })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:66: part_of: found "a:item"; allowed: relations that do not lead back to the row itself",
    ]
  `);
});

test("a figure that is a part of its own restatement is refused", () => {
  expect(circle({ id: "a", part_of: "b:item" }, { id: "b", restates: "a" })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:66: part_of: found "b:item"; allowed: relations that do not lead back to the row itself",
    ]
  `);
});

test("figures that supersede each other in a circle are refused", () => {
  expect(circle({ id: "a", supersedes: "b" }, { id: "b", supersedes: "a" })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:3:69: supersedes: found "a"; allowed: relations that do not lead back to the row itself",
    ]
  `);
});

test("figures that supersede each other through restatements are refused where they say so", () => {
  const first = [{ id: "a" }, { id: "a-again", restates: "a", supersedes: "b" }];
  const second = [{ id: "b" }, { id: "b-again", restates: "b", supersedes: "a", ...later }];
  expect(circle(...first, ...second)).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:3:76: supersedes: found "b"; allowed: relations that do not lead back to the row itself",
      "data/allocations/northtown.csv:5:77: supersedes: found "a"; allowed: relations that do not lead back to the row itself",
    ]
  `);
});

test("a figure that supersedes its own money is refused", () => {
  expect(circle({ id: "a" }, { id: "b", restates: "a", supersedes: "a" })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:3:70: supersedes: found "a"; allowed: relations that do not lead back to the row itself",
    ]
  `);
});

test("decisions that follow each other in a circle are refused", () => {
  const decisions = [
    { id: "northtown-budget", follows: "northtown-main" },
    { id: "northtown-main", follows: "northtown-budget" },
  ];
  expect(faults({ decisions })).toMatchInlineSnapshot(`
    [
      "data/decisions.csv:3:69: follows: found "northtown-budget"; allowed: relations that do not lead back to the row itself",
    ]
  `);
});

test("a circle in one council does not hide the faults of another", () => {
  const lines = faults({
    allocations: [
      { id: "a", restates: "b" },
      { id: "b", restates: "a" },
    ],
    southtown: [{ id: "south", amount_printed: "5" }],
  });
  expect(lines.map((line) => line.split(":")[0])).toEqual([
    "data/allocations/northtown.csv",
    "data/allocations/southtown.csv",
  ]);
});
