import { describe, expect, test } from "vitest";
import { problemLine } from "../csv/problem.ts";
import { readCsv, writeCsv } from "../csv/read-csv.ts";
import { allocations, areaTables, statistics, tables } from "./index.ts";
import { readTable } from "./read/read-table.ts";
import { anyTable, type Table } from "./table.ts";

const { councils, decisions, documents, events, indicators, other_amounts, sums } = tables;

/** The error lines of one row, which the declaration's examples fill where a test says nothing. */
function faults(table: unknown, cells: Readonly<Record<string, string>>): string[] {
  const { name, columns } = table as Table;
  const row = Object.entries(columns).map(
    ([field, column]) => cells[field] ?? (column.required ? column.example : ""),
  );
  const csv = readCsv(`${name}.csv`, writeCsv([Object.keys(columns), row]));
  return readTable(csv, table as Table).problems.map(problemLine);
}

/** How often each rule has failed, so that none goes without a failing case. */
const failed = new Set<string>();

function fails(table: unknown, cells: Readonly<Record<string, string>>): string[] {
  const lines = faults(table, cells);
  for (const { field, allowed } of (table as Table).rules) {
    if (lines.some((line) => line.includes(`: ${field}: `) && line.endsWith(allowed))) {
      failed.add(`${(table as Table).name}: ${field}: ${allowed}`);
    }
  }
  return lines;
}

describe("allocations", () => {
  const amount = {
    amount_gbp: "5000",
    amount_printed: "£5,000",
    printed_in: "pounds",
    qualifier: "exactly",
  };
  const row = { ...amount, id: "total" };

  test("an amount with its print, or an absent amount with its reason, is sound", () => {
    expect(faults(allocations, row)).toEqual([]);
    expect(faults(allocations, { amount_absent: "exempt" })).toEqual([]);
  });

  test("an amount and a reason for having none exclude each other", () => {
    expect(fails(allocations, { ...row, amount_absent: "exempt" })).toMatchInlineSnapshot(`
      [
        "allocations.csv:2:46: amount_gbp: found "5000"; allowed: whole pounds, or an empty cell and the reason in amount_absent; exactly one of the two",
      ]
    `);
  });

  test("neither an amount nor a reason is not enough", () => {
    expect(fails(allocations, {})).toMatchInlineSnapshot(`
      [
        "allocations.csv:2:67: amount_gbp: found an empty cell; allowed: whole pounds, or an empty cell and the reason in amount_absent; exactly one of the two",
      ]
    `);
  });

  test("an amount has its print, and the print its unit", () => {
    expect(fails(allocations, { ...row, amount_printed: "" })).toMatchInlineSnapshot(`
      [
        "allocations.csv:2:52: amount_printed: found an empty cell; allowed: the figure as printed where there is an amount or a share, otherwise an empty cell",
        "allocations.csv:2:53: printed_in: found "pounds"; allowed: the unit of amount_printed, or an empty cell where nothing is printed",
      ]
    `);
  });

  test("a print has its unit", () => {
    expect(fails(allocations, { ...row, printed_in: "" })).toMatchInlineSnapshot(`
      [
        "allocations.csv:2:61: printed_in: found an empty cell; allowed: the unit of amount_printed, or an empty cell where nothing is printed",
      ]
    `);
  });

  test("an amount has its qualifier, and an absent one none", () => {
    expect(fails(allocations, { ...row, qualifier: "" })).toMatchInlineSnapshot(`
      [
        "allocations.csv:2:68: qualifier: found an empty cell; allowed: exactly, up-to, at-least or about where there is an amount, otherwise an empty cell",
      ]
    `);
    expect(fails(allocations, { amount_absent: "exempt", qualifier: "about" })).toHaveLength(1);
  });

  test("a share has its print, and only a share is printed as one", () => {
    const share = { amount_absent: "share", amount_printed: "50%", printed_in: "share" };
    expect(faults(allocations, share)).toEqual([]);
    expect(fails(allocations, { ...share, amount_printed: "" })).toHaveLength(2);
    expect(fails(allocations, { ...share, printed_in: "pounds" })).toHaveLength(1);
    expect(fails(allocations, { ...row, printed_in: "share" })).toHaveLength(1);
  });

  test("only an approved or noted figure supersedes", () => {
    const later = { ...row, supersedes: "earlier" };
    for (const status of ["approved", "noted"]) {
      expect(faults(allocations, { ...later, status })).toEqual([]);
    }
    expect(fails(allocations, { ...later, status: "recommended" })).toMatchInlineSnapshot(`
      [
        "allocations.csv:2:91: supersedes: found "earlier"; allowed: an empty cell where status is recommended or rejected",
      ]
    `);
    expect(fails(allocations, { ...later, status: "rejected" })).toHaveLength(1);
  });

  test("a figure does not restate itself", () => {
    expect(faults(allocations, { ...row, restates: "other" })).toEqual([]);
    expect(fails(allocations, { ...row, restates: "total" })).toMatchInlineSnapshot(`
      [
        "allocations.csv:2:87: restates: found "total"; allowed: another figure",
      ]
    `);
  });

  test("money leaves one pot for another", () => {
    expect(faults(allocations, { ...row, from_pot: "a", to_pot: "b" })).toEqual([]);
    expect(fails(allocations, { ...row, from_pot: "a", to_pot: "a" })).toMatchInlineSnapshot(`
      [
        "allocations.csv:2:91: to_pot: found "a"; allowed: another pot than from_pot",
      ]
    `);
  });

  test("a period does not end before it begins", () => {
    const period = { ...row, period_from: "2022-05" };
    expect(faults(allocations, { ...period, period_to: "2022-05" })).toEqual([]);
    expect(fails(allocations, { ...period, period_to: "2022-04" })).toMatchInlineSnapshot(`
      [
        "allocations.csv:2:128: period_to: found "2022-04"; allowed: a month not before period_from",
      ]
    `);
  });
});

describe("documents", () => {
  test("a document read in full names its source file, and no other does", () => {
    expect(faults(documents, { evidence: "document", source_file: "a.txt" })).toEqual([]);
    expect(faults(documents, { evidence: "press" })).toEqual([]);
    expect(fails(documents, { evidence: "document" })).toMatchInlineSnapshot(`
      [
        "documents.csv:2:102: source_file: found an empty cell; allowed: a file name where evidence is document, otherwise an empty cell",
      ]
    `);
    expect(fails(documents, { evidence: "press", source_file: "a.txt" })).toMatchInlineSnapshot(`
      [
        "documents.csv:2:99: source_file: found "a.txt"; allowed: a file name where evidence is document, otherwise an empty cell",
      ]
    `);
  });
});

describe.each([
  ["decisions", decisions],
  ["events", events],
])("%s", (_, table) => {
  test.each([
    ["2022-06-07", "day"],
    ["2022-06", "month"],
    ["2022", "year"],
  ])("%s is stored to the precision %s", (date, date_precision) => {
    expect(faults(table, { date, date_precision })).toEqual([]);
  });
});

describe("councils", () => {
  test("of a council whose main papers are read no larger decision is known", () => {
    expect(faults(councils, { read: "part", larger_known: "yes" })).toEqual([]);
    expect(fails(councils, { read: "whole", larger_known: "yes" })).toMatchInlineSnapshot(`
      [
        "councils.csv:2:115: larger_known: found "yes"; allowed: an empty cell where read is whole",
      ]
    `);
  });
});

describe("decisions", () => {
  test("a date is stored to its precision", () => {
    expect(fails(decisions, { date: "2022-06-07", date_precision: "month" }))
      .toMatchInlineSnapshot(`
        [
          "decisions.csv:2:83: date_precision: found "month"; allowed: as much as the date says (day for 2022-06-07, month for 2022-06, year for 2022), or a date of this precision",
        ]
      `);
  });

  test("only a decision that decides something represents a council", () => {
    for (const stage of ["approved", "approved in principle", "delegated"]) {
      expect(faults(decisions, { headline: "yes", stage })).toEqual([]);
    }
    expect(fails(decisions, { headline: "yes", stage: "recommended" })).toMatchInlineSnapshot(`
      [
        "decisions.csv:2:100: headline: found "yes"; allowed: an empty cell where stage is recommended, noted, withdrawn or outcome not seen",
      ]
    `);
    for (const stage of ["noted", "withdrawn"]) {
      expect(fails(decisions, { headline: "yes", stage })).toHaveLength(1);
    }
  });
});

describe("events", () => {
  test("a date is stored to its precision", () => {
    expect(fails(events, { date: "2022", date_precision: "month" })).toMatchInlineSnapshot(`
      [
        "events.csv:2:57: date_precision: found "month"; allowed: as much as the date says (day for 2022-06-07, month for 2022-06, year for 2022), or a date of this precision",
      ]
    `);
  });
});

test("a fault of a document is of one amount", () => {
  const { discrepancies } = tables;
  expect(faults(discrepancies, { allocation: "total" })).toEqual([]);
  expect(faults(discrepancies, { other_amount: "forecast" })).toEqual([]);
  expect(fails(discrepancies, {})).toHaveLength(1);
  expect(fails(discrepancies, { allocation: "total", other_amount: "forecast" })).toHaveLength(1);
});

describe("other_amounts", () => {
  const printed = { amount_printed: "£5k", printed_in: "thousands", qualifier: "about" };

  test("the amount has its print", () => {
    expect(faults(other_amounts, printed)).toEqual([]);
    expect(fails(other_amounts, { ...printed, amount_printed: "" })).toMatchInlineSnapshot(`
      [
        "other_amounts.csv:2:86: amount_printed: found an empty cell; allowed: the figure as printed",
      ]
    `);
  });

  test("a print has its unit", () => {
    expect(fails(other_amounts, { ...printed, printed_in: "" })).toMatchInlineSnapshot(`
      [
        "other_amounts.csv:2:90: printed_in: found an empty cell; allowed: the unit of amount_printed",
      ]
    `);
  });
});

describe("documents", () => {
  test("a press article is no official paper", () => {
    const article = { type: "press article", source_file: "" };
    expect(fails(documents, { ...article, evidence: "official-extract" })).toMatchInlineSnapshot(`
      [
        "documents.csv:2:100: evidence: found "official-extract"; allowed: press where type is press article",
      ]
    `);
    expect(faults(documents, { ...article, evidence: "press" })).toEqual([]);
  });

  test("a copy of an official page is press, whatever it copies", () => {
    expect(faults(documents, { type: "web page", source_file: "", evidence: "press" })).toEqual([]);
  });
});

describe("indicators", () => {
  test.each([
    ["99.92", "99.92%"],
    ["1020", "(1,020)"],
    ["1100", "over 1100"],
    ["1", "one"],
    ["2000", "2k"],
  ])("the value %s may be printed as %s", (value, value_printed) => {
    expect(faults(indicators, { value, value_printed })).toEqual([]);
  });

  test("the value is the number printed", () => {
    expect(fails(indicators, { value: "99.29", value_printed: "99.92%" })).toMatchInlineSnapshot(`
      [
        "indicators.csv:2:65: value: found "99.29"; allowed: the number that value_printed prints",
      ]
    `);
  });
});

describe("sums", () => {
  test("a row names one amount", () => {
    const [figure, other] = [{ allocation: "total" }, { other_amount: "forecast" }];
    expect(faults(sums, figure)).toEqual([]);
    expect(faults(sums, other)).toEqual([]);
    expect(fails(sums, { ...figure, ...other })).toMatchInlineSnapshot(`
      [
        "sums.csv:2:29: allocation: found "total"; allowed: one of allocation and other_amount",
      ]
    `);
    expect(fails(sums, {})).toMatchInlineSnapshot(`
      [
        "sums.csv:2:29: allocation: found an empty cell; allowed: one of allocation and other_amount",
      ]
    `);
  });
});

describe("statistics", () => {
  test("have a value, or say why not", () => {
    expect(fails(statistics, {})).toMatchInlineSnapshot(`
      [
        "statistics.csv:2:31: value: found an empty cell; allowed: a value, or a word in value_absent, and not both",
      ]
    `);
    expect(fails(statistics, { value: "5", value_absent: "c" })).toMatchInlineSnapshot(`
      [
        "statistics.csv:2:31: value: found "5"; allowed: a value, or a word in value_absent, and not both",
      ]
    `);
    expect(faults(statistics, { value: "0.5" })).toEqual([]);
    expect(faults(statistics, { value_absent: "-" })).toEqual([]);
  });

  test("know an authority of today by an id, and one that has ended by its last day", () => {
    const { authorities } = areaTables;
    expect(fails(authorities, {})).toMatchInlineSnapshot(`
      [
        "authorities.csv:2:11: id: found an empty cell; allowed: an id, or a last_day, and not both",
      ]
    `);
    expect(fails(authorities, { id: "northtown", last_day: "2023-03-31" })).toMatchInlineSnapshot(`
      [
        "authorities.csv:2:11: id: found "northtown"; allowed: an id, or a last_day, and not both",
      ]
    `);
    expect(faults(authorities, { last_day: "2023-03-31" })).toEqual([]);
  });

  test("count ten neighbours", () => {
    expect(fails(areaTables.neighbours, { rank: "11" })).toMatchInlineSnapshot(`
      [
        "neighbours.csv:2:22: rank: found "11"; allowed: 1 to 10",
      ]
    `);
    expect(faults(areaTables.neighbours, { rank: "10" })).toEqual([]);
  });

  test("tell of an inspection before its report", () => {
    const { judgements } = areaTables;
    expect(fails(judgements, { published: "2023-05-15" })).toMatchInlineSnapshot(`
      [
        "judgements.csv:2:33: inspected_from: found "2023-05-15"; allowed: a day before the report was published",
      ]
    `);
    expect(faults(judgements, { published: "2023-05-16" })).toEqual([]);
  });
});

const all = [allocations, statistics, ...Object.values({ ...tables, ...areaTables })].map(anyTable);

test("every rule of every table has a case above that fails", () => {
  const rules = all.flatMap(({ name, rules }) =>
    rules.map(({ field, allowed }) => `${name}: ${field}: ${allowed}`),
  );
  expect(rules.filter((rule) => !failed.has(rule))).toEqual([]);
});

test("the example of every column is a cell that it accepts", () => {
  const columns = all.flatMap(({ name, columns }) =>
    Object.entries(columns).map(([field, column]) => ({ name, field, column })),
  );
  const wrong = columns.filter(({ column }) => !column.schema.safeParse(column.example).success);
  expect(wrong.map(({ name, field }) => `${name}.${field}`)).toEqual([]);
});
