import { describe, expect, test } from "vitest";
import { problemLine } from "../csv/problem.ts";
import { example, type Changes } from "../dataset/example-data.ts";
import { loadDataset } from "../dataset/load.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { agendaItem, decisionRecord, issuePage, report } from "./example-texts.ts";
import { sourcesDirectory, sourceTexts } from "./folder.ts";
import { verify } from "./verify.ts";

const texts = new Map([
  ["report.txt", report],
  ["record.txt", decisionRecord],
  ["issue.txt", issuePage],
  ["agenda.txt", agendaItem],
]);

const held = { evidence: "document" } as const;
const documents: Changes["documents"] = [
  { id: "northtown-report", ...held, source_file: "report.txt" },
  { id: "record", ...held, type: "decision record", source_file: "record.txt" },
  { id: "issue", ...held, type: "issue page", source_file: "issue.txt" },
  { id: "agenda", ...held, type: "agenda item", source_file: "agenda.txt" },
];

type Cells = NonNullable<Changes["allocations"]>[number];

/** The example's own rows name no place of these texts: they stand in a document that we do not hold. */
const elsewhere = { document: "southtown-report" };

function dataset(allocations: readonly Cells[], others: Changes = {}): Dataset {
  const decisions = ["budget", "main", "later", "advice", "outline", "undone"].map((name) => ({
    id: `northtown-${name}`,
    ...elsewhere,
  }));
  const pots = ["reserve", "fund", "second-fund", "till"].map((name) => ({
    id: `northtown-${name}`,
    ...elsewhere,
  }));
  return example({ documents, decisions, pots, allocations, ...others });
}

function sum(print: string, locator: string, cells: Cells = {}): Cells {
  const amount_gbp = String(Math.round(Number(print.replace(/[^\d.]/g, "")) * 1_000_000));
  return {
    id: "sum",
    amount_gbp,
    amount_printed: print,
    printed_in: "millions",
    locator,
    ...cells,
  };
}

function lines(rows: Dataset): string[] {
  return verify(rows, texts).problems.map(problemLine);
}

const misses = (cells: Cells) => lines(dataset([cells]));

describe("figures that stand where they should", () => {
  test.each([
    ["£2.662m", "paragraph 1.3", {}],
    ["£1.466m", "paragraph 1.3, bullet 1", {}],
    ["£0.127m", "paragraph 2.1.1", {}],
    ["£3.000m", "heading of Option 1", {}],
    ["0.127", "table 2.1.2, row AD post", {}],
    ["0.127", "table 2.1.2, subtotal Strategic", {}],
    ["0.500", "table 2.1.2, subtotal Transport", {}],
    ["0.627", "table 2.1.2, total", {}],
    ["2.750", "table 1.2, row Growth - plans, column 2022-23", {}],
    ["4.500", "table 1.2, row (total), column total", {}],
    ["£0.627m", "item 2", { document: "record" }],
    ["£4.462 million", "Council 12/09/2023, recommendation (a)", { document: "issue" }],
    ["£4.462 million", "Council 12/09/2023, resolution (a)", { document: "issue" }],
    ["£4.462m", "Cabinet 26/07/2023, purpose", { document: "issue" }],
    ["£7m", "Cabinet 26/07/2023, decision, reason", { document: "issue" }],
    ["£1.74m", "point 2", { document: "agenda" }],
  ])("%s at %s", (print, locator, cells) => {
    expect(misses(sum(print, locator, cells))).toEqual([]);
  });

  test("in thousands, in a bullet of a lettered part", () => {
    const cells = { document: "issue", printed_in: "thousands", amount_gbp: "784000" };
    expect(misses(sum("£784k", "Cabinet 26/07/2023, summary b, bullet 2", cells))).toEqual([]);
  });

  test("indicators and other amounts, and a sum in another notation elsewhere", () => {
    const rows = dataset(
      [
        sum("£10.000m", "item 2", {
          document: "record",
          also_at: "northtown-report: paragraph 1.3",
        }),
      ],
      {
        indicators: [
          { id: "share", locator: "paragraph 1.1", value: "99.92", value_printed: "99.92%" },
        ],
        other_amounts: [
          {
            id: "cost",
            locator: "paragraph 1.3, bullet 2",
            amount_gbp: "1196000",
            amount_printed: "£1.196m",
            printed_in: "millions",
          },
        ],
      },
    );
    expect(verify(rows, texts)).toEqual({ figures: 4, documents: 4, problems: [] });
  });
});

describe("what is caught", () => {
  test("a moved paragraph", () => {
    expect(misses(sum("£2.662m", "paragraph 1.1"))).toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:2:36: amount_printed: found "£2.662m"; allowed: a figure printed in paragraph 1.1 (22, 70, 99.92%)",
      ]
    `);
  });
  test("a paragraph that is not there", () => {
    expect(misses(sum("£2.662m", "paragraph 1.9"))).toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:2:108: locator: found "paragraph 1.9"; allowed: a place of the document (paragraph 1.1, paragraph 1.2, paragraph 1.3, paragraph 2.1, paragraph 2.2, paragraph 2.1.1, …)",
      ]
    `);
  });
  test("a changed digit", () => {
    expect(misses(sum("£2.663m", "paragraph 1.3"))).toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:2:36: amount_printed: found "£2.663m"; allowed: a figure printed in paragraph 1.3 (£2.662m, £1.466m, £1.196m, £10m)",
      ]
    `);
  });
  test("a digit less, although the rest stands there", () => {
    expect(misses(sum("£2.66m", "paragraph 1.3"))).toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:2:36: amount_printed: found "£2.66m"; allowed: a figure printed in paragraph 1.3 (£2.662m, £1.466m, £1.196m, £10m)",
      ]
    `);
  });
  test("another bullet", () => {
    expect(misses(sum("£1.466m", "paragraph 1.3, bullet 2"))).toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:2:36: amount_printed: found "£1.466m"; allowed: a figure printed in paragraph 1.3, bullet 2 (£1.196m, £10m; it stands in paragraph 1.3, bullet 1)",
      ]
    `);
  });
  test("another row", () => {
    expect(misses(sum("0.200", "table 2.1.2, row Routes"))).toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:2:35: amount_printed: found "0.200"; allowed: a figure printed in table 2.1.2, row Routes (0.300; it stands in table 2.1.2, row Contracts)",
      ]
    `);
  });
  test("a row that is not there", () => {
    expect(misses(sum("0.200", "table 2.1.2, row Roads"))).toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:2:105: locator: found "table 2.1.2, row Roads"; allowed: a place of table 2.1.2 (row Routes, row Contracts, row AD post)",
      ]
    `);
  });
  test("another column", () => {
    expect(misses(sum("2.750", "table 1.2, row Growth - plans, column 2021-22")))
      .toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:2:36: amount_printed: found "2.750"; allowed: a figure printed in table 1.2, row Growth - plans, column 2021-22 (1.250; it stands in table 1.2, row Growth - plans, column 2022-23 and in table 1.2, total, column 2022-23)",
      ]
    `);
  });
  test("a group's subtotal taken for the total", () => {
    expect(misses(sum("0.500", "table 2.1.2, total"))).toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:2:35: amount_printed: found "0.500"; allowed: a figure printed in table 2.1.2, total (0.627; it stands in table 1.2, row Growth - transport, column 2021-22 and in table 1.2, row Growth - transport, column total and in table 2.1.2, subtotal Transport)",
      ]
    `);
  });
  test("a cell of a table under a paragraph is not in the paragraph", () => {
    expect(misses(sum("0.627", "paragraph 2.1.2"))).toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:2:35: amount_printed: found "0.627"; allowed: a figure printed in paragraph 2.1.2 (£0.627m; it stands in table 2.1.2, total)",
      ]
    `);
  });
  test("another meeting", () => {
    const cells = { document: "issue" };
    expect(misses(sum("£4.462 million", "Cabinet 26/07/2023, resolution (a)", cells)))
      .toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:2:104: locator: found "Cabinet 26/07/2023, resolution (a)"; allowed: a place of Cabinet 26/07/2023 (it has no resolution)",
      ]
    `);
  });
  test("a locator that two places answer to", () => {
    const cells = { document: "issue" };
    expect(misses(sum("£7m", "Cabinet 26/07/2023, reason", cells))).toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:2:93: locator: found "Cabinet 26/07/2023, reason", which is 2 places; allowed: one place, such as Cabinet 26/07/2023, decision, reason or Cabinet 26/07/2023, minutes, reason",
      ]
    `);
  });
  test("a locator in words of its own", () => {
    expect(misses(sum("£2.662m", "somewhere on page 4"))).toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:2:108: locator: found "somewhere on page 4"; allowed: places such as paragraph 2.1.4, item 4, bullet 2, resolution (a), or table 1.11, row X, column Y, the outermost first",
      ]
    `);
  });
  test("another sum at another place", () => {
    const also_at = "northtown-report: paragraph 2.1.1";
    expect(misses(sum("£2.662m", "paragraph 1.3", { also_at }))).toMatchInlineSnapshot(`
      [
        "data/allocations/northtown.csv:2:122: also_at: found "£2.662m"; allowed: a figure printed in paragraph 2.1.1 (£0.127m)",
      ]
    `);
  });
  test("an indicator's digit, an amount's place, a misprint that is no longer there", () => {
    const rows = dataset([sum("0.300", "table 2.1.2, row Routes")], {
      indicators: [
        { id: "share", locator: "paragraph 1.1", value: "99.93", value_printed: "99.93%" },
      ],
      other_amounts: [
        {
          id: "cost",
          locator: "paragraph 2.2",
          amount_gbp: "1196000",
          amount_printed: "£1.196m",
          printed_in: "millions",
        },
      ],
      discrepancies: [
        {
          id: "fault",
          allocation: "sum",
          locator: "table 2.1.2, row Contracts",
          printed: "0.300",
          expected: "0.200",
        },
      ],
    });
    expect(lines(rows)).toMatchInlineSnapshot(`
      [
        "data/other_amounts.csv:2:42: amount_printed: found "£1.196m"; allowed: a figure printed in paragraph 2.2 (no figure; it stands in paragraph 1.3, bullet 2)",
        "data/indicators.csv:2:38: value_printed: found "99.93%"; allowed: a figure printed in paragraph 1.1 (22, 70, 99.92%)",
        "data/discrepancies.csv:2:58: printed: found "0.300"; allowed: a figure printed in table 2.1.2, row Contracts (0.200; it stands in table 2.1.2, row Routes)",
      ]
    `);
  });
  test("a text that is not in the folder", () => {
    const { problems } = verify(
      dataset([sum("£2.662m", "paragraph 1.3")]),
      new Map([["other.txt", ""]]),
    );
    expect(problems.map(problemLine).slice(0, 1)).toMatchInlineSnapshot(`
      [
        "data/documents.csv:2:72: source_file: found "report.txt"; allowed: a file in the folder of texts (other.txt)",
      ]
    `);
  });
});

const directory = sourcesDirectory();
const shared = sourceTexts(directory);
if (!shared) console.log(`verify-sources did not run: there is no folder ${directory}`);

describe.runIf(shared)("the documents that the shipped data is from", () => {
  const shipped = loadDataset("data").dataset as Dataset;

  test("every printed figure stands where its locator says", () => {
    const { figures, documents, problems } = verify(shipped, shared ?? new Map());
    expect(problems.map(problemLine)).toEqual([]);
    expect(documents).toBe(5);
    expect(figures).toBeGreaterThan(200);
  });

  test("every changed last digit is a miss", () => {
    const next = (print: string) =>
      print.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
    const changed = {
      ...shipped,
      figures: shipped.figures.map((row) => ({
        ...row,
        amount_printed: row.amount_printed && next(row.amount_printed),
        also_at: [],
      })),
      other_amounts: [],
      discrepancies: [],
      indicators: shipped.indicators
        .filter((row) => /\d/.test(row.value_printed))
        .map((row) => ({ ...row, value_printed: next(row.value_printed) })),
    };
    const { figures, problems } = verify(changed, shared ?? new Map());
    expect(problems).toHaveLength(figures);
    expect(figures).toBeGreaterThan(150);
  });
});
