import { describe, expect, test } from "vitest";
import { inFileOrder, problemLine, problemReport, quoted, type Problem } from "./problem.ts";

const at = (file: string, line: number, column: number, found = "x"): Problem => ({
  file,
  line,
  column,
  found,
  allowed: "y",
});

describe("problemLine", () => {
  test("a fault of a cell names its column", () => {
    const problem = {
      ...at("data/pots.csv", 14, 37, '"£1.2m"'),
      field: "amount_gbp",
      allowed: "whole pounds in digits, such as 1200000",
    };
    expect(problemLine(problem)).toBe(
      'data/pots.csv:14:37: amount_gbp: found "£1.2m"; allowed: whole pounds in digits, such as 1200000',
    );
  });

  test("a fault of a row or a file names no column", () => {
    expect(problemLine(at("data/pots.csv", 3, 1, "2 cells"))).toBe(
      "data/pots.csv:3:1: found 2 cells; allowed: y",
    );
  });
});

test("a line stays a line, whatever a file is called", () => {
  expect(problemLine(at("data/a\nb\u202E.csv", 1, 1))).toBe(
    String.raw`data/a\u000ab\u202e.csv:1:1: found x; allowed: y`,
  );
});

describe("inFileOrder", () => {
  test("problems are sorted by file, line and column, as numbers", () => {
    const problems = [at("b", 1, 1), at("a", 10, 1), at("a", 9, 12), at("a", 9, 2)];
    expect(inFileOrder(problems)).toEqual([
      at("a", 9, 2),
      at("a", 9, 12),
      at("a", 10, 1),
      at("b", 1, 1),
    ]);
  });

  test("of several problems of one cell the first found is kept", () => {
    const problems = [at("a", 1, 1, "first"), at("a", 2, 1), at("a", 1, 1, "second")];
    expect(inFileOrder(problems)).toEqual([at("a", 1, 1, "first"), at("a", 2, 1)]);
  });

  test("the list that is given stays as it is", () => {
    const problems = [at("b", 1, 1), at("a", 1, 1)];
    inFileOrder(problems);
    expect(problems.map(({ file }) => file)).toEqual(["b", "a"]);
  });
});

describe("problemReport", () => {
  test("the report ends with a count of its lines", () => {
    expect(problemReport([at("b", 1, 1), at("a", 1, 1)])).toMatchInlineSnapshot(`
      "a:1:1: found x; allowed: y
      b:1:1: found x; allowed: y
      2 problems"
    `);
  });

  test("one problem is one problem", () => {
    expect(problemReport([at("a", 1, 1)]).split("\n")).toContain("1 problem");
  });
});

describe("quoted", () => {
  test("a text stays on one line", () => {
    expect(quoted('a "b"\nc')).toBe(String.raw`"a \"b\"\nc"`);
  });

  test("a text of 80 characters is shown whole, a longer one is cut to 80", () => {
    expect(quoted("a".repeat(80))).toBe(`"${"a".repeat(80)}"`);
    expect(quoted("a".repeat(81))).toBe(`"${"a".repeat(77)}..."`);
  });

  test("a character of two halves is not cut in two", () => {
    expect(quoted(`${"a".repeat(76)}😀aaaa`)).toBe(`"${"a".repeat(76)}..."`);
    expect(quoted("😀")).toBe('"😀"');
  });

  test.each([
    ["a\u00A0b", String.raw`"a\u00a0b"`],
    ["a\u200Bb", String.raw`"a\u200bb"`],
    ["\u202Eevil", String.raw`"\u202eevil"`],
    ["\u009B31m", String.raw`"\u009b31m"`],
    ["a\u{E0041}", String.raw`"a\udb40\udc41"`],
    ["a b – é £", '"a b – é £"'],
  ])("what cannot be seen is shown: %j", (text, shown) => {
    expect(quoted(text)).toBe(shown);
  });
});
