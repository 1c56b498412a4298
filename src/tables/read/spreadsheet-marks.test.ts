import { describe, expect, test } from "vitest";
import { isSpreadsheetMark } from "./spreadsheet-marks.ts";

describe("what a spreadsheet makes of a text", () => {
  test.each([
    "2008/02/01",
    "01/02/2008",
    "1/2/08",
    "2-Jan-08",
    "01-Feb",
    "May-22",
    "1.2E+06",
    "TRUE",
    "#NAME?",
    "########",
    "Err:509",
  ])("is told by %s", (text) => {
    expect(isSpreadsheetMark(text)).toBe(true);
  });

  test.each([
    "2.1.8",
    "2022-23",
    "2020/21",
    "31 March 2022",
    "2022-03-31",
    "£1.2m",
    "yes",
    "1-Aug 2",
  ])("and not by %s", (text) => {
    expect(isSpreadsheetMark(text)).toBe(false);
  });
});
