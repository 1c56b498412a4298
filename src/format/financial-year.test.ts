import { expect, test } from "vitest";
import { commonFinancialYear, financialYearOf } from "./financial-year.ts";

test.each([
  ["2022-04-01", "2022-23"],
  ["2022-03-31", "2021-22"],
  ["2022-07", "2022-23"],
  ["2023-01", "2022-23"],
  ["2022", "2022-23"],
  ["1999-12-31", "1999-00"],
])("%s lies in %s", (date, year) => {
  expect(financialYearOf(date)).toBe(year);
});

test("a period has a year only where both its months lie in it", () => {
  expect(commonFinancialYear("2022-08", "2023-03")).toBe("2022-23");
  expect(commonFinancialYear("2022-08", "2023-04")).toBeUndefined();
  expect(commonFinancialYear("2022-08", undefined)).toBeUndefined();
});
