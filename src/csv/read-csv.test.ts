import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { problemLine } from "./problem.ts";
import { readCsv, writeCsv } from "./read-csv.ts";

const texts = (text: string) =>
  readCsv("f.csv", text).rows.map(({ cells }) => cells.map((c) => c.text));
const faults = (text: string) => readCsv("f.csv", text).problems.map(problemLine);
const places = (text: string) =>
  readCsv("f.csv", text).rows.map(({ cells }) => cells.map((c) => `${c.line}:${c.column}`));

describe("readCsv", () => {
  test("rows and cells are text, nothing is converted", () => {
    expect(texts("id,amount\na,007\nb,true\n")).toEqual([
      ["id", "amount"],
      ["a", "007"],
      ["b", "true"],
    ]);
  });

  test("a final newline makes no row, and a missing one loses none", () => {
    expect(texts("a,b\n1,2\n")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(texts("a,b\n1,2")).toEqual(texts("a,b\n1,2\n"));
    expect(texts('a,b\n1,"2"')).toEqual(texts("a,b\n1,2\n"));
  });

  test("an empty text has no rows", () => {
    expect(texts("")).toEqual([]);
  });

  test("a blank line is a row of one empty cell, also at the end", () => {
    expect(texts("a,b\n\n1,2\n\n")).toEqual([["a", "b"], [""], ["1", "2"], [""]]);
  });

  test("cells at the ends of a row may be empty", () => {
    expect(texts("a,b,c\n,,\n")).toEqual([
      ["a", "b", "c"],
      ["", "", ""],
    ]);
  });

  test("a cell in quotes may hold commas, doubled quotes and line breaks", () => {
    expect(texts('a,b\n"1,000","say ""hi""\nand go"\n')).toEqual([
      ["a", "b"],
      ["1,000", 'say "hi"\nand go'],
    ]);
  });

  test("duplicate headings are not renamed", () => {
    expect(texts("a,a\n")).toEqual([["a", "a"]]);
  });

  test("each cell knows its line and column, behind quotes and line breaks too", () => {
    expect(places('id,name,note\n"1,0","a\nb",c\n"x ""y""",,z\n')).toEqual([
      ["1:1", "1:4", "1:9"],
      ["2:1", "2:7", "3:4"],
      ["4:1", "4:11", "4:12"],
    ]);
  });

  test("rows after blank lines keep their line", () => {
    expect(places("a\n\n\nb\n")).toEqual([["1:1"], ["2:1"], ["3:1"], ["4:1"]]);
  });

  test("a quotation mark that is never closed is refused where it stands", () => {
    expect(faults('a,b\n1,2\n3,"4\n5,6\n')).toMatchInlineSnapshot(`
      [
        "f.csv:3:3: found a quotation mark that is never closed; allowed: cells in pairs of quotation marks, a mark inside doubled ("")",
      ]
    `);
  });

  test.each([
    ["behind the mark that closes", 'a,b\n1,"2"x\n', "2:3"],
    ["behind spaces behind the mark that closes", 'a,b\n"1"  ,2\n', "2:1"],
    ["behind a space in front of the first", 'a,b\n1, "2"\n', "2:3"],
    ["in a cell without marks", 'a,b\n1,5" pipe\n', "2:3"],
    ["in a heading", 'a,b"\n1,2\n', "1:3"],
    ["in front of one that is never closed", 'a,b\n5" pipe,"2\n', "2:1"],
  ])(
    "a stray quotation mark %s is refused, not read as the writer may have meant",
    (_, text, at) => {
      const allowed = 'cells in pairs of quotation marks, a mark inside doubled ("")';
      expect(faults(text)).toEqual([
        `f.csv:${at}: found a stray quotation mark; allowed: ${allowed}`,
      ]);
    },
  );

  test("sound text has no problems", () => {
    expect(faults('a,b\n"1","2"\n')).toEqual([]);
  });
});

describe("writeCsv", () => {
  test("cells are quoted only where they must be, and lines end in LF", () => {
    expect(
      writeCsv([
        ["a", "b,c"],
        ['say "hi"', "two\nlines"],
      ]),
    ).toBe('a,"b,c"\n"say ""hi""","two\nlines"\n');
  });
});

/** Characters that CSV is sensitive to, among others. */
const alphabet = fc.constantFrom(
  '"',
  '"',
  ",",
  ",",
  "\n",
  "\n",
  " ",
  "a",
  "£",
  "😀",
  "'",
  ";",
  "\t",
);
const anyText = fc.oneof(
  fc.string({ unit: alphabet, maxLength: 40 }),
  fc.string({ unit: "grapheme" }),
);

describe("any text at all", () => {
  test("is read or refused, at places inside the file", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { rows, problems } = readCsv("f", text);
        const lines = text.split("\n");
        const cells = rows.flatMap((row) => [row.position, ...row.cells]);
        for (const { line, column } of [...cells, ...problems]) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        }
      }),
      { numRuns: 2000, seed: 1066 },
    );
  });

  test("where it is accepted, is the same after writing and reading again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readCsv("f", text);
        fc.pre(read.problems.length === 0 && read.rows.length > 0);
        const rows = read.rows.map(({ cells }) => cells.map((cell) => cell.text));
        expect(texts(writeCsv(rows))).toEqual(rows);
      }),
      { numRuns: 2000, seed: 1066 },
    );
  });

  test("is written as another program writes it", () => {
    const row = fc.array(anyText, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        expect(writeCsv(rows)).toBe(`${Papa.unparse(rows, { newline: "\n" })}\n`);
      }),
      { numRuns: 2000, seed: 1066 },
    );
  });

  test("of a cell stands where the cell says it stands", () => {
    const cell = fc.string({ unit: alphabet, maxLength: 6 });
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const text = writeCsv(rows);
        const lines = text.split("\n");
        for (const { cells } of readCsv("f", text).rows) {
          for (const { line, column, text: inner } of cells) {
            const rest = [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join("\n");
            const quoted = `"${inner.replaceAll('"', '""')}"`;
            expect(rest.startsWith(rest.startsWith('"') ? quoted : inner)).toBe(true);
          }
        }
      }),
      { numRuns: 1000, seed: 1066 },
    );
  });
});
