import { expect, test } from "vitest";
import { inWordsOfDate, isFinancialYear, periodInWords } from "./dates.ts";

test.each([
  ["2022-06-07", "7 June 2022"],
  ["2022-06", "June 2022"],
  ["2022", "2022"],
])("%s is read as %s", (date, words) => {
  expect(inWordsOfDate(date)).toBe(words);
});

test.each([
  ["2022-23", true],
  ["2099-00", true],
  ["2022/23", true],
  ["2023-03", false],
  ["2022-24", false],
  ["2022", false],
])("whether %s is a financial year: %s", (text, is) => {
  expect(isFinancialYear(text)).toBe(is);
});

test("a period of numbers alone is told in words, all others as printed", () => {
  expect(["2023-03", "2023-03-31", "2022-23", "by March 2025"].map(periodInWords)).toEqual([
    "March 2023",
    "31 March 2023",
    "2022-23",
    "by March 2025",
  ]);
});
