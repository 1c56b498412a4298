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

test("numbers of a table are held against those of the same document, table and unit alone", () => {
  const [one, other] = inTable("5.1", "0.635");
  const cells = (...more: readonly (typeof one & object)[]) => faults({ allocations: [...more] });
  if (!one || !other) throw new Error("two cells are given");
  expect(cells(one, { ...other, table: "2.1.9" })).toEqual([]);
  const thousands = { ...other, amount_gbp: "635", printed_in: "thousands" };
  expect(cells(one, thousands)).toEqual([]);
});

test("a whole number, a large one and one with commas have the decimals of their table too", () => {
  const told = (print: string, amount_gbp: string) => {
    const [cell] = inTable("0.635");
    const odd = { ...cell, id: "odd", amount_printed: print, amount_gbp };
    return faults({ allocations: cell ? [cell, odd] : [] }).map(
      (line) => /amount_printed: (.*) \(a spreadsheet/.exec(line)?.[1],
    );
  };
  expect(told("5", "5000000")).toEqual([
    "found 5; allowed: 5.000, with 3 decimals like the rest of its table",
  ]);
  expect(told("10.4", "10400000")).toEqual([
    'found "10.4"; allowed: 10.400, with 3 decimals like the rest of its table',
  ]);
  expect(told("1,234.5", "1234500000")).toEqual([
    'found "1,234.5"; allowed: 1234.500, with 3 decimals like the rest of its table',
  ]);
});

test("a cell with a sign or word of its own has the decimals that it has", () => {
  const odd = (amount_printed: string) => {
    const [cell] = inTable("0.635");
    const own = { ...cell, id: "odd", amount_printed, amount_gbp: "5100000" };
    return faults({ allocations: cell ? [cell, own] : [] });
  };
  expect([...odd("£5.1"), ...odd("5.1m")]).toEqual([]);
});

test("thousands have commas beside decimals too, and no commas where a sign or word stands by", () => {
  const sums = (amount_printed: string, amount_gbp: string, printed_in = "thousands", note = "") =>
    faults({ other_amounts: [{ id: "one", printed_in, amount_gbp, amount_printed, note }] });
  expect(sums("1671", "1671000")).toHaveLength(1);
  expect(sums("1671.5", "1671500")).toHaveLength(1);
  expect(sums("1671.55", "1671550")).toHaveLength(1);
  expect(sums("1671", "1671000", "thousands", "Net.")).toHaveLength(1);
  expect(sums("1671", "1671000", "thousands", "Without comma, as printed.")).toEqual([]);
  const sound = [sums("671", "671000"), sums("£1671", "1671000"), sums("1671k", "1671000")];
  expect([...sound, sums("6700", "6700", "pounds")].flat()).toEqual([]);
  const told = (value_printed: string, value = "10458") =>
    faults({ indicators: [{ id: "plans", value, value_printed }] });
  expect(told("10458.5", "10458.5")).toHaveLength(1);
  expect(told("10458.25", "10458.25")).toHaveLength(1);
  expect([...told("1045", "1045"), ...told("about 10458"), ...told("10458 plans")]).toEqual([]);
});
