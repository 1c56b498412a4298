import { describe, expect, test } from "vitest";
import { problemLine } from "../../csv/problem.ts";
import { readCsv } from "../../csv/read-csv.ts";
import { id, optional, text, word } from "../column.ts";
import { pounds } from "../measures.ts";
import { readTable, repeatedKeys } from "./read-table.ts";
import { table } from "../table.ts";

const says = { about: "A column.", example: "an-id" };

const fruit = table({
  name: "fruit",
  about: "a fruit",
  key: "id",
  columns: {
    id: id(says),
    amount_gbp: optional(pounds(says)),
    colour: word({ red: "Red.", green: "Green." }, says),
    note: optional(text(says)),
  },
  rules: [
    {
      about: "A red fruit has a price.",
      field: "amount_gbp",
      allowed: "an amount where colour is red",
      holds: (row) => row.colour !== "red" || row.amount_gbp !== undefined,
    },
  ],
});

const header = "id,amount_gbp,colour,note\n";
const read = (csv: string, file = "fruit.csv") => readTable(readCsv(file, csv), fruit);
const faults = (csv: string) => read(csv).problems.map(problemLine);

test("an amount with a sign is refused with what to write", () => {
  const lines = (amount: string) =>
    readTable(
      readCsv("fruit.csv", `id,amount_gbp,colour,note\na,${amount},green,\n`),
      fruit,
    ).problems.map(problemLine);
  expect(lines("-5")).toMatchInlineSnapshot(`
    [
      "fruit.csv:2:3: amount_gbp: found "-5"; allowed: whole pounds in digits, such as 1200000, without a sign: money given back is a row that moves it from the pot where it lay (from_pot) to the one it returns to (to_pot); a deficit or a saving is a row of other_amounts.csv of that kind",
    ]
  `);
  for (const amount of ["(1020)", "−5"])
    expect(lines(amount)[0]).toContain("money given back is a row");
  expect(lines("5.5")[0]).not.toContain("given back");
});

test("what a spreadsheet has changed is named", () => {
  const text =
    "id,amount_gbp,colour,note\na,1,green,2008/02/01\nb,1.2E+06,green,\nc,1,green,-1020\n";
  expect(readTable(readCsv("fruit.csv", text), fruit).problems.map(problemLine))
    .toMatchInlineSnapshot(`
    [
      "fruit.csv:2:11: note: found "2008/02/01"; allowed: one line of plain text (a spreadsheet has changed it: open CSVs as text, in LibreOffice by choosing Text for every column)",
      "fruit.csv:3:3: amount_gbp: found "1.2E+06"; allowed: whole pounds in digits, such as 1200000 (a spreadsheet has changed it: open CSVs as text, in LibreOffice by choosing Text for every column)",
      "fruit.csv:4:11: note: found "-1020"; allowed: a first character other than = + - @ (-1020 may have been (1020): a spreadsheet has changed it: open CSVs as text, in LibreOffice by choosing Text for every column)",
    ]
  `);
});

describe("readTable", () => {
  test("rows are typed, empty cells are not stated, cells know their place", () => {
    const { rows, problems } = read(`${header}apple,5,red,\n"pear",,green,"a, b"\n`);
    expect(problems).toEqual([]);
    const values = rows.map(({ id, amount_gbp, colour, note }) => [id, amount_gbp, colour, note]);
    expect(values).toEqual([
      ["apple", 5, "red", undefined],
      ["pear", undefined, "green", "a, b"],
    ]);
    expect(rows[1]?.cells.position).toEqual({ file: "fruit.csv", line: 3, column: 1 });
    expect(rows[1]?.cells.at("note")).toEqual({
      file: "fruit.csv",
      line: 3,
      column: 15,
      text: "a, b",
    });
  });

  test("a table may have no rows", () => {
    expect(read(header)).toMatchObject({ rows: [], problems: [] });
  });

  test("an empty file is refused", () => {
    expect(faults("")).toMatchInlineSnapshot(`
      [
        "fruit.csv:1:1: found an empty file; allowed: the header id,amount_gbp,colour,note",
      ]
    `);
  });

  test("a missing heading is refused and stops the table", () => {
    expect(faults("id,colour,note\napple,blue,\n")).toMatchInlineSnapshot(`
      [
        "fruit.csv:1:1: amount_gbp: found a header without it; allowed: id,amount_gbp,colour,note",
      ]
    `);
  });

  test("a misspelt heading is refused, the nearest one first", () => {
    expect(faults("id,Amount GBP,colour,note\n")).toMatchInlineSnapshot(`
      [
        "fruit.csv:1:4: header: found "Amount GBP"; allowed: amount_gbp (all: id,amount_gbp,colour,note)",
      ]
    `);
    expect(faults("id,amount_gbp,colour,remark\n")).toMatchInlineSnapshot(`
      [
        "fruit.csv:1:22: header: found "remark"; allowed: note (all: id,amount_gbp,colour,note)",
      ]
    `);
  });

  test("a heading that stands twice is refused", () => {
    expect(faults("id,amount_gbp,colour,note,colour\n")).toMatchInlineSnapshot(`
      [
        "fruit.csv:1:27: header: found "colour" a second time; allowed: each column once",
      ]
    `);
  });

  test("headings in another order are refused", () => {
    expect(faults("id,colour,amount_gbp,note\n")).toMatchInlineSnapshot(`
      [
        "fruit.csv:1:4: header: found "colour" out of order; allowed: id,amount_gbp,colour,note",
      ]
    `);
  });

  test("rows that are too short or too long are refused, and the others still read", () => {
    const csv = `${header}apple,5\npear,5,green,,\nplum,5,blue,\n`;
    expect(faults(csv)).toMatchInlineSnapshot(`
      [
        "fruit.csv:2:1: found 2 cells; allowed: 4 cells",
        "fruit.csv:3:1: found 5 cells; allowed: 4 cells (a text with a comma stands in quotation marks)",
        "fruit.csv:4:8: colour: found "blue"; allowed: red or green",
      ]
    `);
  });

  test("a blank line is refused", () => {
    expect(faults(`${header}\napple,5,red,\n`)).toMatchInlineSnapshot(`
      [
        "fruit.csv:2:1: found a blank line; allowed: 4 cells",
      ]
    `);
  });

  test("all faulty cells of all rows are reported at once", () => {
    expect(faults(`${header}Apple,£5,blue,\npear,,green, x\n`)).toMatchInlineSnapshot(`
      [
        "fruit.csv:2:1: id: found "Apple"; allowed: small letters, digits and hyphens, such as an-id",
        "fruit.csv:2:7: amount_gbp: found "£5"; allowed: whole pounds in digits, such as 1200000",
        "fruit.csv:2:10: colour: found "blue"; allowed: red or green",
        "fruit.csv:3:13: note: found " x"; allowed: no space at either end",
      ]
    `);
  });

  test("a cell still to be filled in is refused in every kind of column, with what it means", () => {
    expect(faults(`${header}?,?,?,?\napple,5,red,Ripe?\n`)).toMatchInlineSnapshot(`
      [
        "fruit.csv:2:1: id: found "?", not filled in; allowed: small letters, digits and hyphens, such as an-id (A column)",
        "fruit.csv:2:3: amount_gbp: found "?", not filled in; allowed: whole pounds in digits, such as 1200000, or an empty cell where it is not stated (A column)",
        "fruit.csv:2:5: colour: found "?", not filled in; allowed: red or green (A column)",
        "fruit.csv:2:7: note: found "?", not filled in; allowed: one line of plain text, or an empty cell where it is not stated (A column)",
      ]
    `);
  });

  test("a combination that is not allowed is refused at the column it concerns", () => {
    expect(faults(`${header}apple,,red,\n`)).toMatchInlineSnapshot(`
      [
        "fruit.csv:2:7: amount_gbp: found an empty cell; allowed: an amount where colour is red",
      ]
    `);
    expect(faults(`${header}apple,5,red,\npear,,green,\n`)).toEqual([]);
  });

  test("a row with a faulty cell is not judged by the rules, but its id is known", () => {
    const { keys, problems } = read(`${header}apple,,red, x\n`);
    expect(keys).toEqual(["apple"]);
    expect(problems).toHaveLength(1);
  });
});

describe("repeatedKeys", () => {
  test("an id used twice is refused, over all files of a table", () => {
    const one = read(`${header}apple,5,red,\npear,5,red,\n`, "one.csv").rows;
    const two = read(`${header}plum,5,red,\napple,5,red,\n`, "two.csv").rows;
    expect(repeatedKeys([...one, ...two], fruit).map(problemLine)).toMatchInlineSnapshot(`
      [
        "two.csv:3:1: id: found "apple"; allowed: each id once (one.csv:2 has it)",
      ]
    `);
    expect(repeatedKeys(one, fruit)).toEqual([]);
  });
});
