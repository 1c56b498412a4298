import { expect, test } from "vitest";
import { faults } from "../example-data.ts";

const allocations = [
  {
    id: "total",
    label: "Educations",
    amount_gbp: "7800000",
    amount_printed: "7.800",
    printed_in: "millions",
  },
];
const known = (printed: string, expected: string) =>
  faults({
    allocations,
    discrepancies: [{ id: "misprint", allocation: "total", printed, expected }],
  });

test("a fault that still stands in the amount or in the label is sound", () => {
  expect(known("7.800", "6.800")).toEqual([]);
  expect(known("Educations", "Educational")).toEqual([]);
});

test("a fault that the row no longer shows is refused", () => {
  expect(known("7.900", "6.800")).toMatchInlineSnapshot(`
    [
      "data/discrepancies.csv:2:41: printed: found "7.900"; allowed: text of the amount_printed or label of total (data/allocations/northtown.csv, line 2)",
    ]
  `);
});

test("a correction in another notation is refused", () => {
  expect(known("7.800", "£6,800k")).toMatchInlineSnapshot(`
    [
      "data/discrepancies.csv:2:47: expected: found "£6,800k"; allowed: a figure in millions, as 7.800 is",
    ]
  `);
});

test("a correction that is the misprint itself is refused", () => {
  expect(known("7.800", "7.800")).toMatchInlineSnapshot(`
    [
      "data/discrepancies.csv:2:47: expected: found "7.800"; allowed: another text than the misprint",
    ]
  `);
});
