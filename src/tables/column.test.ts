import { describe, expect, test } from "vitest";
import { problemLine } from "../csv/problem.ts";
import { readCsv, writeCsv } from "../csv/read-csv.ts";
import * as column from "./column.ts";
import { date, day, decimal, financialYear, integer, month, pounds } from "./measures.ts";
import { readTable } from "./read/read-table.ts";
import { table } from "./table.ts";

const says = { about: "A column.", example: "an-id" };
const colours = { red: "Red.", green: "Green." };

interface Kind {
  readonly column: column.Column;
  /** Cell text and the value it becomes. */
  readonly accepts: readonly (readonly [string, unknown])[];
  readonly refuses: readonly string[];
}

const kinds: Record<column.ColumnKind, Kind> = {
  text: {
    column: column.text(says),
    accepts: [
      ["£6.574m", "£6.574m"],
      ["-", "-"],
      ["a, “b” & c", "a, “b” & c"],
      ["é ü ł 😀 – ½", "é ü ł 😀 – ½"],
      ["0", "0"],
    ],
    refuses: ["=1+1", "+44", "-5", "@home", "＝1+1", "＠SUM(1)"],
  },
  id: {
    column: column.id(says),
    accepts: [
      ["a", "a"],
      ["bcp-2023-09", "bcp-2023-09"],
      ["a".repeat(100), "a".repeat(100)],
    ],
    refuses: ["A", "a_b", "a--b", "-a", "a-", "a b", "é", "a".repeat(101)],
  },
  reference: {
    column: column.reference("pots", says),
    accepts: [["base-budget", "base-budget"]],
    refuses: ["base budget", "Base", "pots.csv"],
  },
  references: {
    column: column.references("pots", says),
    accepts: [
      ["one", ["one"]],
      ["one two", ["one", "two"]],
    ],
    refuses: ["one, two", "one One", "one one"],
  },
  parts: {
    column: column.parts("allocations", colours, says),
    accepts: [
      ["a:red", [{ whole: "a", split: "red" }]],
      [
        "a:red a:green b-1:red",
        [
          { whole: "a", split: "red" },
          { whole: "a", split: "green" },
          { whole: "b-1", split: "red" },
        ],
      ],
    ],
    refuses: ["a", "a:blue", ":red", "a: red", "a:red,b:red", "a:red a:red", "a:red:green"],
  },
  places: {
    column: column.places("documents", says),
    accepts: [
      ["report: page 1", [{ document: "report", locator: "page 1" }]],
      [
        "report: table 1: row 2 | minutes: item 3",
        [
          { document: "report", locator: "table 1: row 2" },
          { document: "minutes", locator: "item 3" },
        ],
      ],
    ],
    refuses: ["report", "report:page 1", "Report: page 1", "report: page 1 | minutes"],
  },
  word: {
    column: column.word(colours, says),
    accepts: [["red", "red"]],
    refuses: ["Red", "blue", "red green", "toString"],
  },
  words: {
    column: column.wordList(colours, says),
    accepts: [
      ["red", ["red"]],
      ["green red", ["green", "red"]],
    ],
    refuses: ["red blue", "red,green", "red red"],
  },
  pounds: {
    column: pounds(says),
    accepts: [
      ["0", 0],
      ["1200000", 1200000],
      ["9007199254740991", 9007199254740991],
    ],
    refuses: ["£1.2m", "-5", "+5", "1,200", "01", "1.0", "1e6", "٣", "9007199254740993", "1 000"],
  },
  decimal: {
    column: decimal(says),
    accepts: [
      ["0", 0],
      ["99.92", 99.92],
      ["0.5", 0.5],
    ],
    refuses: ["99,92", "99.", ".5", "5%", "1e3", "NaN", "Infinity", "0x1"],
  },
  integer: {
    column: integer(says),
    accepts: [
      ["0", 0],
      ["12", 12],
      ["-1200000", -1200000],
    ],
    refuses: ["-0", "+1", "1.5", "1,000", "01", "£1", "1e3", "99999999999999999"],
  },
  day: {
    column: day(says),
    accepts: [["2022-06-07", "2022-06-07"]],
    refuses: ["2022-06", "2022", "2022-02-30", "7 June 2022"],
  },
  date: {
    column: date(says),
    accepts: [
      ["2022-06-07", "2022-06-07"],
      ["2024-02-29", "2024-02-29"],
      ["2022-06", "2022-06"],
      ["2022", "2022"],
    ],
    refuses: ["2022-02-29", "2022-13", "2022-00", "2022-06-31", "07/06/2022", "2022-6-7", "1822"],
  },
  month: {
    column: month(says),
    accepts: [["2022-05", "2022-05"]],
    refuses: ["2022", "2022-05-01", "2022-13", "May 2022"],
  },
  "financial-year": {
    column: financialYear(says),
    accepts: [
      ["2022-23", "2022-23"],
      ["1999-00", "1999-00"],
    ],
    refuses: ["2022-24", "2022/23", "2022-2023", "2022", "22-23"],
  },
  "web-address": {
    column: column.webAddress(says),
    accepts: [
      ["https://www.gov.uk/a?b=c", "https://www.gov.uk/a?b=c"],
      ["http://a-b.gov.uk:8080/x_(y)/%C3%A9#@z", "http://a-b.gov.uk:8080/x_(y)/%C3%A9#@z"],
    ],
    refuses: [
      "www.gov.uk",
      "ftp://a.b",
      "javascript:alert(1)",
      "JavaScript:alert(1)",
      "javascript://a.b/%0aalert(1)",
      "data:text/html,a",
      "//www.gov.uk/",
      "https:www.gov.uk",
      "https://",
      "https://localhost/",
      "mailto:a@b.c",
      "https://name@www.gov.uk/",
      "https://name:word@www.gov.uk/",
      "https://www.gov.uk/a b",
      "https://www.gov.uk\\a",
      'https://www.gov.uk/"a',
      "https://www.gov.uk/<a>",
      "https://www.gov.uk/é",
    ],
  },
};

function read(kind: column.Column, text: string) {
  const one = table({
    name: "one",
    about: "a row",
    columns: { other: column.optional(column.text(says)), cell: kind },
    rules: [],
  });
  const csv = readCsv(
    "one.csv",
    writeCsv([
      ["other", "cell"],
      ["", text],
    ]),
  );
  const { rows, problems } = readTable(csv, one);
  return { value: rows[0]?.cell, lines: problems.map(problemLine) };
}

describe.each(Object.entries(kinds))("a column of kind %s", (_, kind) => {
  test.each(kind.accepts)("reads %j as %j", (text, value) => {
    expect(read(kind.column, text)).toEqual({ value, lines: [] });
  });

  test.each(kind.refuses)("refuses %j", (text) => {
    const { value, lines } = read(kind.column, text);
    expect(value).toBeUndefined();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^one\.csv:2:2: cell: found ".*"; allowed: ./);
  });

  test("refuses an empty cell and says what is allowed", () => {
    const { lines } = read(kind.column, "");
    expect(lines).toEqual([
      `one.csv:2:2: cell: found an empty cell; allowed: ${kind.column.allowed} (${kind.column.about.replace(/\.$/, "")})`,
    ]);
  });

  test("reads an empty cell as not stated where the column is optional", () => {
    expect(read(column.optional(kind.column), "")).toEqual({ value: undefined, lines: [] });
  });
});

test("a negative amount is refused for what it is, not for what a spreadsheet would make of it", () => {
  const [line, ...others] = read(pounds(says), "-5").lines;
  expect(line).toMatch(
    /: found "-5"; allowed: whole pounds in digits, .*, without a sign: money given/,
  );
  expect(others).toEqual([]);
});

test("each kind says in its own words what it allows", () => {
  const allowed = Object.entries(kinds).map(([kind, { column }]) => `${kind}: ${column.allowed}`);
  expect(allowed).toMatchInlineSnapshot(`
    [
      "text: one line of plain text",
      "id: small letters, digits and hyphens, such as an-id",
      "reference: an id in pots.csv",
      "references: ids in pots.csv, each once, separated by single spaces",
      "parts: <id>:<split>, each once, separated by spaces, where a split is red or green",
      "places: document: locator, separated by ' | '",
      "word: red or green",
      "words: red or green, each once, separated by spaces",
      "pounds: whole pounds in digits, such as 1200000",
      "decimal: a plain number, such as 99.92",
      "integer: a whole number in digits, such as 12 or -1200000",
      "day: a day that exists, such as 2022-06-07",
      "date: a date that exists, such as 2022-06-07, 2022-06 or 2022",
      "month: a month that exists, such as 2022-05",
      "financial-year: a financial year such as 2022-23",
      "web-address: an address that begins with https:// or http://, without spaces or a user name",
    ]
  `);
});

describe("whatever its kind, a cell", () => {
  const fault = (text: string) => read(column.text(says), text).lines;

  test("has no space at either end", () => {
    expect(fault(" a")).toMatchInlineSnapshot(`
      [
        "one.csv:2:2: cell: found " a"; allowed: no space at either end",
      ]
    `);
    expect(fault("a ")).toHaveLength(1);
    expect(fault("\u00A0a")).toHaveLength(1);
  });

  test("has no hard space in it", () => {
    expect(fault("a\u00A0b")).toMatchInlineSnapshot(`
      [
        "one.csv:2:2: cell: found "a\\u00a0b"; allowed: ordinary spaces",
      ]
    `);
    for (const space of ["\u202F", "\u2003", "\u2009", "\u3000"])
      expect(fault(`a${space}b`)).toHaveLength(1);
  });

  test("has no two spaces together", () => {
    expect(fault("a  b")).toMatchInlineSnapshot(`
      [
        "one.csv:2:2: cell: found "a  b"; allowed: single spaces between words",
      ]
    `);
  });

  test("is one line without invisible characters", () => {
    expect(fault("a\nb")).toMatchInlineSnapshot(`
      [
        "one.csv:2:2: cell: found "a\\nb"; allowed: one line of printable characters",
      ]
    `);
    for (const hidden of [
      "\t",
      "\u200B",
      "\u00AD",
      "\uFEFF",
      "\u2028",
      "\u2029",
      "\u202E",
      "\u2066",
    ]) {
      expect(fault(`a${hidden}b`)).toHaveLength(1);
    }
    for (const lost of ["\uFFFD", "\uFFFE", "\uFFFF", "\uFDD0", "\u{1FFFF}", "\uE000", "\u0085"]) {
      expect(fault(`a${lost}b`)).toHaveLength(1);
    }
  });

  test("is nothing that a spreadsheet would run", () => {
    expect(fault('=HYPERLINK("x")')).toMatchInlineSnapshot(`
      [
        "one.csv:2:2: cell: found "=HYPERLINK(\\"x\\")"; allowed: a first character other than = + - @",
      ]
    `);
  });

  test("has at most 2000 characters", () => {
    expect(fault("a".repeat(2000))).toEqual([]);
    expect(fault("a".repeat(2001))).toMatchInlineSnapshot(`
      [
        "one.csv:2:2: cell: found 2001 characters; allowed: at most 2000 characters",
      ]
    `);
  });
});
