import { expect, test } from "vitest";
import { faults } from "../example-data.ts";

const cell = { id: "cell", part_of: "rows:item columns:year", amount_gbp: "10" };

test("a part of two wholes that are both parts of one counted figure is sound", () => {
  const allocations = [
    { id: "total" },
    { id: "rows", part_of: "total:year" },
    { id: "columns", part_of: "total:item" },
    cell,
  ];
  expect(faults({ allocations })).toEqual([]);
});

test("a part that two counted figures share is refused", () => {
  expect(faults({ allocations: [{ id: "rows" }, { id: "columns" }, cell] })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:4:59: part_of: found "rows:item columns:year"; allowed: a part of one counted figure; lines 2, 3 would both count it",
    ]
  `);
});

test("a whole that is not counted, or that the other replaces, does not count the part twice", () => {
  for (const columns of [
    { status: "recommended" },
    { in_scope: "partly" },
    { decision: "northtown-undone" },
    { document: "northtown-press" },
    { amount_absent: "exempt" },
    { restates: "rows" },
    { supersedes: "rows", decision: "northtown-later" },
  ]) {
    expect(faults({ allocations: [{ id: "rows" }, { id: "columns", ...columns }, cell] })).toEqual(
      [],
    );
  }
});

test("two figures of one decision that only a later total joins do not share a part either", () => {
  const allocations = [
    { id: "total", decision: "northtown-later", status: "noted" },
    { id: "rows", part_of: "total:item" },
    { id: "columns", part_of: "total:year" },
    cell,
  ];
  expect(faults({ allocations })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:5:59: part_of: found "rows:item columns:year"; allowed: a part of one counted figure; lines 3, 4 would both count it",
    ]
  `);
});
