import { describe, expect, test } from "vitest";
import { isSpreadsheetMark, misreadLetters } from "./spreadsheet-marks.ts";

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

describe("letters of UTF-8 that were read as Windows text", () => {
  test.each(["£6.574m", "the council’s", "“agreed”", "2022–23", "Café", "½"])("%s", (text) => {
    const misread = new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));
    expect(misreadLetters(misread)).toContain("open CSVs as UTF-8");
    expect(misreadLetters(text)).toBeUndefined();
  });

  test("are told with what was meant", () => {
    expect(misreadLetters("Â£310,000 in 2020/21")).toMatchInlineSnapshot(
      `"the letters that were typed, such as £ in place of Â£ (a spreadsheet has read the file as Windows text: open CSVs as UTF-8)"`,
    );
  });
});
