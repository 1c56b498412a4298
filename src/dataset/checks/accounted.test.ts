import { describe, expect, test } from "vitest";
import { covers } from "../accounted.ts";
import { faults, type Changes } from "../example-data.ts";

const known = {
  id: "total",
  amount_gbp: "1000000",
  amount_printed: "£1m",
  printed_in: "millions",
  locator: "paragraph 1.1",
};
const print = {
  place: "paragraph 1.1",
  printed: "£1m",
  pounds: "1000000",
  unit: "millions",
  qualifier: "exactly",
};
const document = "northtown-report";

function lines(prints: Changes["prints"], row = known, others: Changes = {}): string[] {
  const numbered = prints?.map((cells, index) => ({
    order: String(index + 1),
    ...print,
    ...cells,
  }));
  const amounts = numbered === undefined ? {} : { prints: numbered };
  return faults({ allocations: [{ ...row, document }], ...amounts, ...others });
}

describe("every amount that a document prints is told by a row or left out", () => {
  test("by a row at its place, at the place around it, or where the row says it is printed too", () => {
    expect(lines([{}])).toEqual([]);
    expect(lines([{ place: "paragraph 1.1, bullet 2" }])).toEqual([]);
    const again = { ...known, also_at: "northtown-report: table 2, total" };
    expect(lines([{}, { place: "table 2, total", printed: "1.000" }], again)).toEqual([]);
  });

  test("or for a reason", () => {
    expect(lines([{}, { place: "paragraph 1.2", left_out: "example" }])).toEqual([]);
  });

  test("and by an other amount as by a figure", () => {
    const cells = { amount_gbp: "2000000", amount_printed: "£2m", printed_in: "millions" };
    const other = { id: "cost", document, locator: "paragraph 1.3", ...cells };
    const second = { place: "paragraph 1.3", printed: "£2m", pounds: "2000000" };
    expect(lines([{}, second], known, { other_amounts: [other] })).toEqual([]);
  });

  test("not by one elsewhere, nor by another sum", () => {
    expect(lines([{}, { place: "paragraph 1.2" }])).toMatchInlineSnapshot(`
      [
        "data/prints/northtown-report.csv:3:46: left_out: found an empty cell; allowed: a row of allocations or other amounts with document northtown-report, locator "paragraph 1.2" and amount_printed £1m; or here, where no row is to tell it, the reason: another body, another service, another time, example, threshold, rate, lower end or told elsewhere",
      ]
    `);
    expect(lines([{}, { printed: "£2m", pounds: "2000000" }])).toMatchInlineSnapshot(`
      [
        "data/prints/northtown-report.csv:3:46: left_out: found an empty cell; allowed: a row of allocations or other amounts with document northtown-report, locator "paragraph 1.1" and amount_printed £2m; or here, where no row is to tell it, the reason: another body, another service, another time, example, threshold, rate, lower end or told elsewhere",
      ]
    `);
  });

  test("a reason beside a row that tells it is one too many", () => {
    expect(lines([{ left_out: "threshold" }])).toMatchInlineSnapshot(`
      [
        "data/prints/northtown-report.csv:2:46: left_out: found "threshold"; allowed: an empty cell, as a row tells it (total)",
      ]
    `);
  });

  test("a document without prints is not asked", () => {
    expect(lines(undefined)).toEqual([]);
  });
});

describe("every row's print is among those of its document", () => {
  test("not one that is printed otherwise or elsewhere", () => {
    const left = { left_out: "example" };
    expect(lines([{ ...left, printed: "£1.0m" }], { ...known, amount_printed: "£1.00m" }))
      .toMatchInlineSnapshot(`
        [
          "data/allocations/northtown.csv:2:109: locator: found "paragraph 1.1"; allowed: a place at which northtown-report prints £1.00m; there it prints £1.0m (correct the row; or, where the document does print it there, add it to prints/northtown-report.csv)",
          "data/prints/northtown-report.csv:2:48: left_out: found "example"; allowed: an empty cell, as a row tells it (total)",
        ]
      `);
    expect(lines([{ ...left, place: "paragraph 1.2" }])).toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:2:106: locator: found "paragraph 1.1"; allowed: a place at which northtown-report prints £1m, such as paragraph 1.2 (correct the row; or, where the document does print it there, add it to prints/northtown-report.csv)",
      ]
    `);
  });

  test("nor one at another place that the row names", () => {
    const again = { ...known, also_at: "northtown-report: paragraph 3" };
    expect(lines([{}], again)).toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:2:120: also_at: found "northtown-report: paragraph 3"; allowed: a place at which northtown-report prints 1000000 pounds, such as paragraph 1.1 (correct the row; or, where the document does print it there, add it to prints/northtown-report.csv)",
      ]
    `);
  });
});

test("a file of prints with a heading alone is refused: it would be passed over", () => {
  expect(lines([])).toMatchInlineSnapshot(`
    [
      "data/prints/northtown-report.csv:1:1: found no row; allowed: each amount that the document prints, or no such file",
    ]
  `);
});

describe("a row of prints is what it says", () => {
  test("its number, its place, its pounds", () => {
    expect(lines([{ order: "2" }])).toMatchInlineSnapshot(`
      [
        "data/prints/northtown-report.csv:2:1: order: found 2; allowed: 1, the next number",
      ]
    `);
    expect(lines([{}, { place: "page 1", left_out: "example" }])).toMatchInlineSnapshot(`
      [
        "data/prints/northtown-report.csv:3:3: place: found "page 1"; allowed: a place such as paragraph 2.1.4 or table 1.11, row X, column Y",
      ]
    `);
    expect(lines([{}, { printed: "£3m", left_out: "example" }])).toMatchInlineSnapshot(`
      [
        "data/prints/northtown-report.csv:3:21: pounds: found 1000000; allowed: 3000000, which is £3m in millions",
        "data/prints/northtown-report.csv:3:46: left_out: found "example"; allowed: an empty cell, as a row tells it (total)",
      ]
    `);
  });

  test("below zero it is told by a row of its size, without brackets", () => {
    const cut = { printed: "(1.0)", pounds: "-1000000" };
    expect(lines([cut], { ...known, amount_printed: "1.0" })).toEqual([]);
    const other = { printed: "(1.1)", pounds: "-1100000" };
    expect(lines([other], { ...known, amount_printed: "1.0" })).toHaveLength(2);
  });

  test("below zero in brackets", () => {
    const cut = { printed: "(1.2)", pounds: "-1200000", left_out: "another body" };
    expect(lines([{}, cut])).toEqual([]);
  });
});

test.each([
  ["paragraph 8.7", "paragraph 8.7, bullet 1", true],
  ["Cabinet 26/07/2023, purpose", "Cabinet 26/07/2023, summary, (b)", true],
  ["section 8, paragraph 8.7", "paragraph 8.7", true],
  ["row (total), column total", "table 1.11, total, column total", true],
  ["paragraph 8.7, bullet 2", "paragraph 8.7, bullet 1", false],
  ["paragraph 8.7, bullet 1", "paragraph 8.7", false],
  ["page as seen in part", "paragraph 8.7", false],
  ["section Reasons, unnumbered paragraph 1", "section Reasons, unnumbered paragraph 1", true],
  ["section Reasons, unnumbered paragraph 1", "section Purpose, unnumbered paragraph 1", false],
  ["section 2, item 1", "section 3, item 1", false],
  ["section Reasons", "section Reasons, unnumbered paragraph 1", true],
])("%s covers %s: %s", (locator, place, is) => {
  expect(covers(locator, place)).toBe(is);
});
