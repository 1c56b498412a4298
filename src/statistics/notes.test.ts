import { expect, test } from "vitest";
import { areaCodeIn, areaNameIn, financialYearIn, withoutNotes } from "./notes.ts";

test.each([
  ["2025-26", "2025-26"],
  ["2025-26¹", "2025-26"],
  ["2025-261", "2025-26"],
  ["2025-26 (1), (2)", "2025-26"],
  ["2025-26 [forecast]", "2025-26"],
  ["2025/26", "2025-26"],
  ["2025–26", "2025-26"],
  ["1999-00", "1999-00"],
  ["2025-27", undefined],
  ["2025-2026", undefined],
  ["2025", undefined],
  ["Notes to 2025-26", undefined],
])("the financial year of %s is %s", (text, year) => {
  expect(financialYearIn(text)).toBe(year);
});

test.each([
  ["E06000001", "E06000001"],
  ["E06000001 [note 2]", "E06000001"],
  ["E060000012", "E06000001"],
  ["E0600000123456", undefined],
  ["Code", undefined],
])("the code of %s is %s", (text, code) => {
  expect(areaCodeIn(text)).toBe(code);
});

test("names and headings lose their marks and nothing else", () => {
  expect(["Northtown1", "Northtown (1)", "Kingston upon Hull, City of"].map(areaNameIn)).toEqual([
    "Northtown",
    "Northtown",
    "Kingston upon Hull, City of",
  ]);
  expect(["All ages [note 3]", "17", "Rate (per cent)", "1,200²"].map(withoutNotes)).toEqual([
    "All ages",
    "17",
    "Rate (per cent)",
    "1,200",
  ]);
});
