import { expect, test } from "vitest";
import { faults } from "../example-data.ts";

const reserve = { from_pot: "northtown-reserve" };
const fund = { from_pot: "northtown-fund" };

test("a cell that is read from two restatements that agree is sound", () => {
  const allocations = [
    { id: "sum" },
    { id: "once", restates: "sum", ...reserve },
    { id: "twice", restates: "sum", ...reserve },
  ];
  expect(faults({ allocations })).toEqual([]);
});

test("a cell that would be read from two restatements that differ is refused", () => {
  const allocations = [
    { id: "sum" },
    { id: "once", restates: "sum", ...reserve },
    { id: "twice", restates: "sum", ...fund },
  ];
  expect(faults({ allocations })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:72: from_pot: found an empty cell; allowed: its own from_pot, because lines 3, 4, from which it is read, differ",
    ]
  `);
});

test("a cell of its own settles it", () => {
  const allocations = [
    { id: "sum", ...fund },
    { id: "once", restates: "sum", ...reserve },
    { id: "twice", restates: "sum", ...fund },
  ];
  expect(faults({ allocations })).toEqual([]);
});

test("restatements are asked before wholes", () => {
  const allocations = [
    { id: "total", recurrence: "one-off" },
    { id: "part", part_of: "total:item" },
    { id: "again", restates: "part", recurrence: "ongoing" },
  ];
  expect(faults({ allocations })).toEqual([]);
});

test("a period that would be read from two wholes that differ is refused", () => {
  const allocations = [
    { id: "rows", in_scope: "partly", financial_year: "2022-23" },
    { id: "columns", in_scope: "partly", financial_year: "2023-24" },
    { id: "cell", part_of: "rows:item columns:year" },
  ];
  expect(faults({ allocations })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:4:108: financial_year: found an empty cell; allowed: its own period, because lines 2, 3, from which it is read, differ",
    ]
  `);
});
