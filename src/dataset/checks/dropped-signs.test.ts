import { expect, test } from "vitest";
import { faults } from "../example-data.ts";

function inTable(...prints: readonly string[]) {
  return prints.map((amount_printed, index) => ({
    id: `cell-${index}`,
    table: "2.1.8",
    amount_gbp: String(Math.round(1_000_000 * Number(amount_printed))),
    amount_printed,
    printed_in: "millions",
  }));
}

test("numbers of a table have the decimals that it prints", () => {
  expect(faults({ allocations: inTable("5.100", "0.630", "10.400") })).toEqual([]);
  expect(faults({ allocations: inTable("5.1", "0.635") })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:44: amount_printed: found "5.1"; allowed: 5.100, with 3 decimals like the rest of its table (a spreadsheet has changed it: open CSVs as text, in LibreOffice by choosing Text for every column)",
    ]
  `);
});

test("thousands have commas", () => {
  const row = { id: "one", printed_in: "thousands" };
  const sums = (amount_printed: string, note = "") =>
    faults({ other_amounts: [{ ...row, amount_gbp: "167134000", amount_printed, note }] });
  expect(sums("167,134")).toEqual([]);
  expect(sums("167134")).toMatchInlineSnapshot(`
    [
      "data/other_amounts.csv:2:43: amount_printed: found 167134; allowed: commas between thousands, as papers print (a spreadsheet has changed it: open CSVs as text, in LibreOffice by choosing Text for every column)",
    ]
  `);
});

test("so have long numbers of indicators", () => {
  const told = (value_printed: string) =>
    faults({ indicators: [{ id: "plans", value: "10458", value_printed }] });
  expect(told("10,458")).toEqual([]);
  expect(told("10458").map((line) => line.split(" (")[0])).toEqual([
    "data/indicators.csv:2:38: value_printed: found 10458; allowed: commas between thousands, as papers print",
  ]);
});

test("a paper that prints it so is told by the note", () => {
  const [one, other] = inTable("5.1", "0.635");
  const note = "Decimals as printed.";
  const allocations = [one, other].flatMap((row) => (row ? [{ ...row, note }] : []));
  expect(faults({ allocations })).toEqual([]);
});
