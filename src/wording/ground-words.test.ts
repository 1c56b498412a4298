import { expect, test } from "vitest";
import { councilOf, example, figureOf, type FigureCells } from "../dataset/example-data.ts";
import { totalOf } from "../counting/rules.ts";
import { totalRow } from "../measures/totals.ts";
import { readInAll } from "./ground-words.ts";
import { amountText, facts, printText } from "./statement.ts";
import { kindOf, sumInWords } from "./sums-in-words.ts";

function row(...allocations: readonly FigureCells[]) {
  const dataset = example({ allocations });
  return totalRow(dataset, totalOf(dataset, councilOf(dataset), "all-identified"));
}
const ongoing = { id: "a", amount_gbp: "3000000", recurrence: "ongoing" };
const once = { id: "b", amount_gbp: "2000000", recurrence: "one-off" };
const capital = { id: "c", amount_gbp: "1000000", money_type: "capital" };

test("a sum that counts by our reading of what it is for says so, wherever it is told", () => {
  const read = { ...ongoing, inferred: "in_scope" };
  expect(sumInWords(row(read))).toBe("£3m (what it is for is our reading)");
  expect(sumInWords(row(read, once))).toBe(
    "£3m ongoing (what it is for is our reading) and £2m one-off",
  );
  expect(sumInWords(row({ ...read, inferred: "in_scope recurrence" }, once))).toBe(
    "£3m ongoing (our reading; what it is for is our reading) and £2m one-off",
  );
  expect(
    sumInWords(row({ ...read, recurrence: "" }, { id: "d", amount_gbp: "1000000" }, capital)),
  ).toBe(
    "£4m (what £3m of it is for is our reading) and £1m of capital, not stated whether one-off or ongoing",
  );
  expect(row(read, once).parts.map(kindOf)).toEqual([
    "ongoing (what it is for is our reading)",
    "one-off",
  ]);
});

test("a sum that a member told a meeting says so, whole or in part", () => {
  const told = { ...once, told_by: "a member" };
  const more = { ...once, id: "more", amount_gbp: "500000", inferred: "recurrence" };
  expect(sumInWords(row(told))).toBe("£2m (as a member told a meeting)");
  const several = row(told, more, ongoing);
  expect(sumInWords(several)).toBe(
    "£3m ongoing and £2.5m one-off (in part our reading; £2m of it as a member told a meeting)",
  );
  const [, part] = several.parts;
  expect(part && kindOf(part)).toBe(
    "one-off (in part our reading; in part as a member told a meeting)",
  );
  expect(readInAll(several.parts)).toBe(
    " (in part our reading; in part as a member told a meeting)",
  );
  expect(readInAll([])).toBe("");
  expect(sumInWords({ ...several, unit: "percent", one_sum: true })).toMatch(
    / \(in part as a member told a meeting\)$/,
  );
  const figure = figureOf(example({ allocations: [told] }), "b");
  expect([amountText(figure), printText(figure)]).toEqual([
    "£2,000,000 (as a member told a meeting)",
    "2000000 (as a member told a meeting)",
  ]);
});

test("a figure that is for the services says so only where that is our reading", () => {
  const said = (cells: FigureCells) =>
    facts(figureOf(example({ allocations: [{ ...once, ...cells }] }), "b"))
      .filter(({ text }) => text.includes("improving"))
      .map(({ text, inferred }) => [text, inferred]);
  expect(said({})).toEqual([]);
  expect(said({ inferred: "in_scope" })).toEqual([["for improving children's services", true]]);
  expect(said({ in_scope: "no" })).toEqual([["not for improving children's services", false]]);
});
