import { expect, test } from "vitest";
import { faults } from "../example-data.ts";

const millions = (printed: string) => ({
  amount_gbp: String(Math.round(Number(printed) * 1_000_000)),
  amount_printed: printed,
  printed_in: "millions",
});
const whole = { id: "total", complete_splits: "item" };
const part = { part_of: "total:item" };

test("a complete split that adds up is sound", () => {
  const parts = [
    { ...part, id: "a", amount_gbp: "400" },
    { ...part, id: "b", amount_gbp: "600" },
  ];
  expect(faults({ allocations: [{ ...whole, amount_gbp: "1000" }, ...parts] })).toEqual([]);
});

test("a complete split that does not add up is refused with the sum and the lines", () => {
  const parts = [
    { ...part, id: "a", amount_gbp: "400" },
    { ...part, id: "b", amount_gbp: "599" },
  ];
  expect(faults({ allocations: [{ ...whole, amount_gbp: "1000" }, ...parts] }))
    .toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:29: amount_gbp: found 1000; allowed: 999, the sum of its parts by item (lines 3, 4), or a row in discrepancies.csv",
    ]
  `);
});

test("a split may be off by half a last digit of the whole and of each part", () => {
  const parts = [
    { ...part, ...millions("0.4"), id: "a" },
    { ...part, ...millions("0.5"), id: "b" },
  ];
  const sum = (printed: string) =>
    faults({ allocations: [{ ...whole, ...millions(printed) }, ...parts] });
  expect(sum("1.0")).toEqual([]);
  expect(sum("1.00")).toEqual([]);
  expect(sum("1.01")).toHaveLength(1);
  expect(sum("1.1")).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:29: amount_gbp: found 1100000; allowed: 900000, the sum of its parts by item (lines 3, 4), or a row in discrepancies.csv",
    ]
  `);
});

test("a misprint in discrepancies.csv is read at its expected value", () => {
  const allocations = [
    { ...whole, ...millions("7.800") },
    { ...part, ...millions("6.800"), id: "a" },
  ];
  const known = { id: "misprint", allocation: "total", printed: "7.800", expected: "6.800" };
  expect(faults({ allocations })).toHaveLength(1);
  expect(faults({ allocations, discrepancies: [known] })).toEqual([]);
  const other = { ...known, expected: "6.900" };
  expect(faults({ allocations, discrepancies: [other] })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:29: amount_gbp: found 7800000, which discrepancies.csv puts at 6900000; allowed: 6800000, the sum of its parts by item (line 3), or another expected there",
    ]
  `);
});

test("a split with an absent amount cannot be judged", () => {
  const absent = { ...part, id: "a", amount_absent: "exempt" };
  expect(faults({ allocations: [whole, absent] })).toEqual([]);
});

test("a split without complete_splits may have a remainder", () => {
  const allocations = [
    { id: "total", amount_gbp: "1000" },
    { ...part, id: "a", amount_gbp: "1" },
  ];
  expect(faults({ allocations })).toEqual([]);
});

test("a complete split without parts is refused", () => {
  expect(faults({ allocations: [whole] })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:71: complete_splits: found "item"; allowed: splits that some figure's part_of names; no figure is part of this by item",
    ]
  `);
});

test("a complete split is added up without the parts of another split", () => {
  const parts = [
    { ...part, id: "a", amount_gbp: "1000" },
    { part_of: "total:year", id: "b", amount_gbp: "600" },
  ];
  expect(faults({ allocations: [{ ...whole, amount_gbp: "1000" }, ...parts] })).toEqual([]);
});

test("a split is not added up where the whole or one part has no amount", () => {
  const absent = {
    ...{ amount_gbp: "", amount_printed: "", printed_in: "", qualifier: "" },
    amount_absent: "exempt",
  };
  const a = { ...part, id: "a", amount_gbp: "400" };
  const b = { ...part, ...absent, id: "b" };
  expect(faults({ allocations: [{ ...whole, amount_gbp: "1000" }, a, b] })).toEqual([]);
  expect(faults({ allocations: [{ ...whole, ...absent }, a] })).toEqual([]);
});

test("a sum that is printed as about right, or as at least so much, has no complete split that adds up to another", () => {
  const told = (qualifier: string) =>
    faults({
      allocations: [
        { ...whole, amount_gbp: "1000", qualifier },
        { ...part, id: "a", amount_gbp: "600" },
      ],
    });
  expect(told("about")).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:63: complete_splits: found "item"; allowed: no item: 1000 is printed as about, and the sum of its parts by item (line 3) is 600",
    ]
  `);
  expect(told("at-least")).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:66: complete_splits: found "item"; allowed: no item: 1000 is printed as at-least, and the sum of its parts by item (line 3) is 600",
    ]
  `);
  expect(told("up-to")).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:29: amount_gbp: found 1000; allowed: 600, the sum of its parts by item (line 3), or a row in discrepancies.csv",
    ]
  `);
});
