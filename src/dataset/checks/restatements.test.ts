import { expect, test } from "vitest";
import { faults } from "../example-data.ts";

const millions = (printed: string) => ({
  amount_gbp: String(Math.round(Number(printed) * 1_000_000)),
  amount_printed: printed,
  printed_in: "millions",
});
const pair = (first: string, again: string) =>
  faults({
    allocations: [
      { id: "sum", ...millions(first) },
      { id: "again", ...millions(again), restates: "sum" },
    ],
  });

test("a restatement is equal to the coarser print", () => {
  expect(pair("4.78", "4.78")).toEqual([]);
  expect(pair("4.78", "4.781")).toEqual([]);
  expect(pair("4.785", "4.78")).toEqual([]);
});

test("a restatement of another amount is refused", () => {
  expect(pair("4.78", "4.786")).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:3:29: amount_gbp: found 4786000; allowed: 4780000, the figure it restates (line 2), to the coarser print",
    ]
  `);
});

test("an absent amount restates and is restated", () => {
  const absent = { amount_absent: "exempt" };
  expect(faults({ allocations: [{ id: "a" }, { id: "b", restates: "a", ...absent }] })).toEqual([]);
  expect(
    faults({
      allocations: [
        { id: "a", ...absent },
        { id: "b", restates: "a" },
      ],
    }),
  ).toEqual([]);
});

test("restatements of an absent amount are the same money", () => {
  const absent = { id: "sum", amount_absent: "exempt" };
  const once = { id: "once", restates: "sum", ...millions("4.78") };
  const twice = (printed: string) => ({ id: "twice", restates: "sum", ...millions(printed) });
  expect(faults({ allocations: [absent, once, twice("4.78")] })).toEqual([]);
  expect(faults({ allocations: [absent, once, twice("4.90")] })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:4:29: amount_gbp: found 4900000; allowed: 4780000, the same money (line 3), to the coarser print",
    ]
  `);
});
