import { expect, it } from "vitest";
import { readCsv } from "../csv/read-csv.ts";
import { recordsCsv, recordsOf } from "./records.ts";

it("writes records that our own reader reads back", () => {
  const text = recordsCsv(
    recordsOf([
      { name: 'A "quoted", name', pounds: 1000, note: null },
      { name: "Two\nlines", pounds: 0.1 + 0.2, note: "" },
    ]),
  );
  const { rows, problems } = readCsv("chart.csv", text);
  expect(problems).toEqual([]);
  expect(rows.map(({ cells }) => cells.map((cell) => cell.text))).toEqual([
    ["name", "pounds", "note"],
    ['A "quoted", name', "1000", ""],
    ["Two\nlines", "0.30000000000000004", ""],
  ]);
});

it("disarms a text that a spreadsheet would calculate, and leaves numbers alone", () => {
  const text = recordsCsv(recordsOf([{ a: "=1+1", b: "@x", c: -5, d: "-5", e: "a=b" }]));
  expect(text).toBe("a,b,c,d,e\n'=1+1,'@x,-5,'-5,a=b\n");
});

it("has no header without a record", () => {
  expect(recordsOf([])).toEqual({ header: [], rows: [] });
});
