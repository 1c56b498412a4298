import { expect, test } from "vitest";
import { faults } from "../example-data.ts";

const print = (amount_gbp: string, amount_printed: string, printed_in: string) =>
  faults({ allocations: [{ id: "total", amount_gbp, amount_printed, printed_in }] });

test("a print multiplied out by its unit is the amount", () => {
  expect(print("6574000", "£6.574m", "millions")).toEqual([]);
  expect(print("45000", "£45,000", "pounds")).toEqual([]);
  expect(print("1700000", "one point seven million", "words")).toEqual([]);
});

test("an amount that is not its print is refused", () => {
  expect(print("6754000", "£6.574m", "millions")).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:29: amount_gbp: found 6754000; allowed: 6574000, which is £6.574m in millions, or a row in discrepancies.csv",
    ]
  `);
});

test("a print that is no figure in its unit is refused", () => {
  expect(print("6574000", "£6.574m", "thousands")).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:38: amount_printed: found "£6.574m"; allowed: a figure in thousands, such as £189k, or a row in discrepancies.csv that says what the misprint should be",
    ]
  `);
  expect(print("6574000", "about £6m", "millions")).toHaveLength(1);
});

test("a print below nought is refused, with where it goes", () => {
  expect(print("60000", "(60)", "thousands")).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:2:36: amount_printed: found "(60)"; allowed: 60, without a sign or brackets, as amounts have none: money given back is a row that moves it from the pot where it lay (from_pot) to the one it returns to (to_pot); a deficit or a saving is a row of other_amounts.csv of that kind",
    ]
  `);
  expect(print("60000", "-£60k", "thousands")[0]).toContain(
    "money given back is a row that moves it",
  );
});

test("amounts that are not funding are held to their print too", () => {
  const row = { id: "forecast", amount_printed: "£1.2bn", printed_in: "billions" };
  expect(faults({ other_amounts: [{ ...row, amount_gbp: "1200000000" }] })).toEqual([]);
  expect(faults({ other_amounts: [{ ...row, amount_gbp: "1200000" }] })).toMatchInlineSnapshot(`
    [
      "data/other_amounts.csv:2:38: amount_gbp: found 1200000; allowed: 1200000000, which is £1.2bn in billions, or a row in discrepancies.csv",
    ]
  `);
});

test("a discrepancy may say why an amount is not its print", () => {
  const allocations = [
    { id: "total", amount_gbp: "6574000", amount_printed: "£6.754m", printed_in: "millions" },
  ];
  const misprint = { id: "slip", allocation: "total", printed: "£6.754m", expected: "£6.574m" };
  expect(faults({ allocations })).toHaveLength(1);
  expect(faults({ allocations, discrepancies: [misprint] })).toEqual([]);
});

test("an amount that no paper prints is held to no print", () => {
  const none = { amount_gbp: "", amount_printed: "", printed_in: "" };
  const absent = { id: "total", ...none, qualifier: "", amount_absent: "not printed" };
  expect(faults({ allocations: [absent] })).toEqual([]);
});

test("only brackets around all of a print, and a sign before it, put it below nought", () => {
  for (const sign of ["−60", "–60", "− 60"])
    expect(print("60000", sign, "thousands")[0], sign).toContain("60, without a sign or brackets");
  for (const other of ["(60", "60)", "(60)k", "x(60)", "5–6", "–x"])
    expect(print("60000", other, "thousands"), other).toEqual([
      expect.stringContaining("allowed: a figure in thousands, such as £189k"),
    ]);
});

test("a print that nobody can read is settled by its discrepancy, and by no other", () => {
  const misprinted = (amount_printed: string, printed: string, label = "A") =>
    faults({
      allocations: [
        { id: "total", label, amount_gbp: "6574000", amount_printed, printed_in: "millions" },
      ],
      discrepancies: [{ id: "slip", allocation: "total", printed, expected: "£6.574m" }],
    });
  expect(misprinted("£6.57.4m", "£6.57.4m")).toEqual([]);
  expect(misprinted("£6.754m", "£5m", "A plan of £5m").join("\n")).toContain(
    "allowed: 6754000, which is £6.754m in millions",
  );
});
