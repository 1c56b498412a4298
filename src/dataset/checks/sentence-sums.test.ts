import { expect, test } from "vitest";
import { faults, type Changes } from "../example-data.ts";

const million = {
  id: "total",
  amount_gbp: "1000000",
  amount_printed: "£1m",
  printed_in: "millions",
};
const decision = { id: "northtown-main", summary: "Cabinet agreed £1m." };
const gap = { id: "gap", what: "Where the £1m comes from" };
const named = { table: "gaps", id: "gap", sum: "£1m", allocation: "total" };

test("a sum is the one amount as large of its row’s document, however often that is printed", () => {
  const again = { ...million, id: "again", restates: "total", status: "recommended" };
  const part = { ...million, id: "part", part_of: "total:year" };
  expect(faults({ decisions: [decision], allocations: [million] })).toEqual([]);
  expect(faults({ decisions: [decision], allocations: [million, again, part] })).toEqual([]);
});

test("a sum that nothing in the document is, is refused", () => {
  const elsewhere = { ...million, document: "northtown-press", decision: "northtown-later" };
  expect(faults({ decisions: [decision], allocations: [elsewhere] })).toMatchInlineSnapshot(`
    [
      "data/decisions.csv:3:99: summary: found "£1m"; allowed: a sum that is one amount of the row’s document, or a row in sums.csv for each: table decisions, id northtown-main, the sum, and the id of the figure or other amount that it is (as large: total)",
    ]
  `);
  const coarse = { ...million, amount_gbp: "1040000", amount_printed: "£1.04m" };
  expect(faults({ decisions: [decision], allocations: [coarse] })).toMatchInlineSnapshot(`
    [
      "data/decisions.csv:3:99: summary: found "£1m"; allowed: a sum that is one amount of the row’s document, or a row in sums.csv for each: table decisions, id northtown-main, the sum, and the id of the figure or other amount that it is (as large: none there yet)",
    ]
  `);
});

test("a sum that two amounts of the document are, is refused until sums.csv says which", () => {
  const option = { ...million, id: "option", status: "rejected" };
  const two = { decisions: [decision], allocations: [million, option] };
  expect(faults(two)).toMatchInlineSnapshot(`
    [
      "data/decisions.csv:3:99: summary: found "£1m"; allowed: a sum that is one amount of the row’s document, or a row in sums.csv for each: table decisions, id northtown-main, the sum, and the id of the figure or other amount that it is (as large: total, option)",
    ]
  `);
  const which = { table: "decisions", id: "northtown-main", sum: "£1m", allocation: "option" };
  expect(faults({ ...two, sums: [which] })).toEqual([]);
});

test("a row without a document needs sums.csv, even where one amount is as large", () => {
  expect(faults({ gaps: [gap], allocations: [million] })).toMatchInlineSnapshot(`
    [
      "data/gaps.csv:2:15: what: found "£1m"; allowed: a sum that is one amount of the row’s document, or a row in sums.csv for each: table gaps, id gap, the sum, and the id of the figure or other amount that it is (as large: total)",
    ]
  `);
  expect(faults({ gaps: [gap], allocations: [million], sums: [named] })).toEqual([]);
});

test("amounts named for a sum make it, together or as the first less the others", () => {
  const other = { ...million, id: "other", amount_gbp: "400000", amount_printed: "£0.4m" };
  const what = (sum: string) => ({ ...gap, what: `Where the ${sum} comes from` });
  const both = (sum: string): Changes => ({
    gaps: [what(sum)],
    allocations: [million, other],
    sums: ["total", "other"].map((allocation) => ({ ...named, sum, allocation })),
  });
  expect(faults(both("£1.4m"))).toEqual([]);
  expect(faults(both("£0.6m"))).toEqual([]);
  expect(faults(both("£0.7m"))).toMatchInlineSnapshot(`
    [
      "data/sums.csv:2:16: allocation: found "total"; allowed: amounts that make £0.7m: these are 1000000 and 400000",
    ]
  `);
});

test("a row of sums.csv is about a sum of its row, and names amounts of the same council", () => {
  const rows = [
    { ...named, sum: "£2m" },
    { ...named, id: "gapp" },
    { ...named, allocation: "south" },
  ];
  expect(rows.map((row) => faults({ gaps: [gap], allocations: [million], sums: [named, row] })))
    .toMatchInlineSnapshot(`
    [
      [
        "data/sums.csv:3:10: sum: found "£2m"; allowed: a sum in a sentence of the row (£1m)",
      ],
      [
        "data/sums.csv:3:6: id: found "gapp"; allowed: an id in gaps.csv (gap)",
      ],
      [
        "data/sums.csv:3:14: allocation: found "south"; allowed: an id in the allocations of the same council (total)",
      ],
    ]
  `);
});

test("a row without an amount is no sum: pence match nothing", () => {
  const exempt = { id: "exempt", amount_absent: "exempt", note: "It costs £22.90 a day." };
  expect(faults({ allocations: [exempt] })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:98: note: found "£22.90"; allowed: a sum that is one amount of the row’s document, or a row in sums.csv for each: table allocations, id exempt, the sum, and the id of the figure or other amount that it is (as large: none there yet)",
    ]
  `);
});

test("all sums of a cell that lead nowhere are named at once", () => {
  const two = { id: "two", note: "First £3m, then £4m." };
  expect(faults({ allocations: [two] })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:116: note: found "£3m" and "£4m"; allowed: a sum that is one amount of the row’s document, or a row in sums.csv for each: table allocations, id two, the sum, and the id of the figure or other amount that it is (as large: none there yet)",
    ]
  `);
});
