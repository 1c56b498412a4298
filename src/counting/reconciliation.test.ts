import { describe, expect, test } from "vitest";
import { example, type FigureCells } from "../dataset/example-data.ts";
import { checkedTables, tableCaption } from "../features/checks/checked-tables.ts";
import { isComplete, printedSums, type PrintedSum } from "./reconciliation.ts";
import {
  sumName,
  pressFinding,
  sumsFinding,
  sumsHeadline,
  verdictText,
} from "../features/checks/sums-checked.ts";

const millions = (amount: number): FigureCells => ({
  amount_gbp: String(amount * 1_000_000),
  amount_printed: amount.toFixed(1),
  printed_in: "millions",
});

function verdicts(allocations: readonly FigureCells[], discrepancies?: readonly object[]) {
  const sums = printedSums(example({ allocations, ...(discrepancies ? { discrepancies } : {}) }));
  return sums.map((sum) => `${sumName(sum)}: ${verdictText(sum)}`);
}

describe("verdicts", () => {
  const whole = { id: "whole", label: "All", complete_splits: "item" };
  const part = (id: string, cells: FigureCells): FigureCells => ({
    id,
    part_of: "whole:item",
    ...cells,
  });

  test("a sum that its parts make agrees", () => {
    expect(
      verdicts([{ ...whole, ...millions(3) }, part("a", millions(1)), part("b", millions(2))]),
    ).toEqual(["All, by item: agrees"]);
  });

  test("half a last digit of each figure is rounding", () => {
    expect(
      verdicts([{ ...whole, ...millions(3.1) }, part("a", millions(1)), part("b", millions(2))]),
    ).toEqual(["All, by item: agrees within rounding"]);
  });

  test("a misprint is judged as printed, and explains the difference", () => {
    const rows = [{ ...whole, ...millions(4) }, part("a", millions(1)), part("b", millions(2))];
    const fault = { id: "fault", allocation: "whole", printed: "4.0", expected: "3.0" };
    const [sum] = printedSums(example({ allocations: rows, discrepancies: [fault] }));
    expect(sum && verdictText(sum)).toBe("differs by £1,000,000");
    expect(sum?.discrepancy?.id).toBe("fault");
  });

  test("a floor agrees with parts that make more, and says what they make", () => {
    const floor = { ...whole, complete_splits: "", qualifier: "at-least" as const, ...millions(3) };
    const parts = [part("a", millions(2)), part("b", millions(2))];
    expect(verdicts([floor, ...parts])).toEqual([
      "All, by item: agrees, as it is “at least”: the parts make £4,000,000",
    ]);
    expect(verdicts([floor, part("a", millions(2))])).toEqual([
      "All, by item: not judged, £1,000,000 remains",
    ]);
  });

  test("parts that another paper prints are not judged, and it is said so where they make all of the sum", () => {
    const open = { ...whole, complete_splits: "", ...millions(3) };
    const told = { ...part("a", millions(3)), document: "northtown-press" };
    const documents = [{ id: "northtown-press" }];
    const [sum] = printedSums(example({ allocations: [open, told], documents }));
    expect(sum && verdictText(sum)).toBe(
      "the parts make all of it; not judged, as another paper prints them",
    );
  });

  test("a split that the paper does not call complete is not judged", () => {
    const open = { ...whole, complete_splits: "" };
    expect(verdicts([{ ...open, ...millions(3) }, part("a", millions(1))])).toEqual([
      "All, by item: not judged, £2,000,000 remains",
    ]);
    expect(verdicts([{ ...open, ...millions(3) }, part("a", millions(3))])).toEqual([
      "All, by item: the parts make all of it; not judged, as its paper does not call them all of its parts",
    ]);
    expect(
      verdicts([{ ...open, ...millions(3) }, part("a", millions(2)), part("b", millions(2))]),
    ).toEqual(["All, by item: not judged, the parts are £1,000,000 more"]);
  });

  test("nor is a sum with an amount that is withheld", () => {
    expect(
      verdicts([
        { ...whole, ...millions(3) },
        part("a", millions(1)),
        part("b", { amount_absent: "exempt" }),
      ]),
    ).toEqual(["All, by item: not judged, an amount is not known"]);
  });
});

/** Two rows over two years with a total row, as a table prints them. */
const table: readonly FigureCells[] = [
  cell("total", 7, { label: "(total)", complete_splits: "item year" }),
  cell(
    "total-1",
    3,
    { label: "(total)", part_of: "total:year", complete_splits: "item" },
    "2021-22",
  ),
  cell(
    "total-2",
    4,
    { label: "(total)", part_of: "total:year", complete_splits: "item" },
    "2022-23",
  ),
  cell("posts", 5, { label: "Posts", part_of: "total:item", complete_splits: "year" }),
  cell("posts-1", 2, { label: "Posts", part_of: "posts:year total-1:item" }, "2021-22"),
  cell("posts-2", 3, { label: "Posts", part_of: "posts:year total-2:item" }, "2022-23"),
  cell("buses", 2, { label: "Buses", part_of: "total:item", complete_splits: "year" }),
  cell("buses-1", 1, { label: "Buses", part_of: "buses:year total-1:item" }, "2021-22"),
  cell("buses-2", 1, { label: "Buses", part_of: "buses:year total-2:item" }, "2022-23"),
];

function cell(id: string, amount: number, cells: FigureCells, financial_year = ""): FigureCells {
  return { id, table: "1.2", financial_year, ...millions(amount), ...cells };
}

describe("tables", () => {
  test("every row, column and grand total is recomputed", () => {
    expect(verdicts(table)).toEqual([
      "grand total, by year: agrees",
      "grand total, by item: agrees",
      "column total of 2021-22, by item: agrees",
      "column total of 2022-23, by item: agrees",
      "row total of Posts, by year: agrees",
      "row total of Buses, by year: agrees",
    ]);
  });

  test("the grid holds each cell once, with its sums beside and below", () => {
    const dataset = example({ allocations: table });
    const [checked] = checkedTables(dataset, printedSums(dataset));
    expect(checked && tableCaption(checked.table)).toBe(
      "Table 1.2 as printed, in millions of pounds",
    );
    const shown = checked?.rows.map(({ label, cells, across, down }) => [
      label,
      ...cells.map((figure) => figure?.amount_printed),
      across && sumName(across),
      down.length,
    ]);
    expect(shown).toEqual([
      ["Total", "3.0", "4.0", "7.0", "grand total, by year", 3],
      ["Posts", "2.0", "3.0", "5.0", "row total of Posts, by year", 0],
      ["Buses", "1.0", "1.0", "2.0", "row total of Buses, by year", 0],
    ]);
  });

  test("a table that prints the same sums again is recomputed there too", () => {
    const again = (row: FigureCells) => ({
      ...row,
      also_at: `northtown-report: table 9, row ${row.label ?? ""}`,
    });
    const flat = [
      cell("all", 3, { label: "All", complete_splits: "item" }),
      cell("one", 1, { label: "One", part_of: "all:item" }),
      cell("two", 2, { label: "Two", part_of: "all:item" }),
    ].map(again);
    const places = printedSums(example({ allocations: flat })).map((sum) => sum.table);
    expect(places).toEqual(["1.2", "9"]);
    const [whole, ...parts] = flat;
    const partly = [whole, { ...parts[0], also_at: "" }, parts[1]] as FigureCells[];
    expect(printedSums(example({ allocations: partly })).map((sum) => sum.table)).toEqual(["1.2"]);
  });
});

describe("in words", () => {
  const sums = (cells: readonly FigureCells[]) => printedSums(example({ allocations: cells }));

  test("the headline counts those that agree", () => {
    expect(sumsHeadline(sums(table))).toBe("All 6 printed sums agree with their parts");
    expect(sumsHeadline(sums([{ id: "alone" }]))).toBe("No paper prints a sum with all its parts");
    expect(sumsFinding(sums(table))).toBe(
      "Each sum that a paper prints with all its parts was added up again.",
    );
  });

  test("a sum of the press is told beside them", () => {
    const [first, ...others] = sums(table);
    if (first === undefined) throw new Error("no sum");
    const press = { ...first, document: { ...first.document, evidence: "press" } as const };
    expect(sumsHeadline([press, ...others])).toBe("All 5 printed sums agree with their parts");
    expect(pressFinding([press, ...others])).toBe(
      "1 sum that the press prints is shown beside them.",
    );
    expect(pressFinding(others)).toBe("");
    expect(sumsHeadline([first])).toBe("The one printed sum agrees with its parts");
  });

  test("a difference without a known reason is said to be without one", () => {
    const wrong = sums(table).map((sum) => ({
      ...sum,
      verdict: { kind: "differs", pounds: 1 } as const,
    }));
    expect(sumsHeadline(wrong)).toBe("0 of 6 printed sums agree with their parts");
    expect(sumsFinding(wrong)).toMatch(/6 differ; 6 without a known reason\.$/);
  });
});

test("a sum of a table within another sum is a subtotal, by whatever it is split", () => {
  const table = { table: "1" };
  const rows = [
    { ...table, id: "all", label: "All", complete_splits: "item" },
    { ...table, id: "sub", label: "People", part_of: "all:item", complete_splits: "item" },
    { ...table, id: "a", label: "Staff", part_of: "sub:item" },
  ];
  expect(verdicts(rows)).toEqual([
    "grand total, by item: agrees",
    "subtotal of People, by item: agrees",
  ]);
});

test("what a split leaves over is not known where a part has no amount", () => {
  const rows = [
    { id: "whole", label: "All" },
    { id: "a", part_of: "whole:item", amount_absent: "exempt" },
  ];
  expect(printedSums(example({ allocations: rows })).map(({ verdict }) => verdict)).toEqual([
    { kind: "not published" },
  ]);
});

test("a sum is judged where it agrees or differs", () => {
  const kinds = ["agrees", "agrees within rounding", "not published"] as const;
  expect(kinds.map((kind) => isComplete({ verdict: { kind } } as PrintedSum))).toEqual([
    true,
    true,
    false,
  ]);
  const counted = ["differs", "incomplete"] as const;
  expect(counted.map((kind) => isComplete({ verdict: { kind, pounds: 1 } } as PrintedSum))).toEqual(
    [true, false],
  );
});

test("a difference of just half a last digit of each figure is rounding", () => {
  const rows = [
    { id: "whole", label: "All", complete_splits: "item", ...millions(2.1) },
    { id: "a", part_of: "whole:item", ...millions(2) },
  ];
  expect(verdicts(rows)).toEqual(["All, by item: agrees within rounding"]);
});

test("a whole without an amount is not judged, whether its split is complete or not", () => {
  const whole = { id: "whole", label: "All", amount_absent: "exempt" };
  const part = { id: "a", part_of: "whole:item" };
  for (const complete_splits of ["item", ""]) {
    const [sum] = printedSums(example({ allocations: [{ ...whole, complete_splits }, part] }));
    expect(sum?.verdict).toEqual({ kind: "not published" });
  }
});

test("a misprint explains a difference, and nothing where there is none", () => {
  const rows = [
    { id: "whole", label: "All", ...millions(3) },
    { id: "a", part_of: "whole:item", ...millions(2) },
  ];
  const slip = { id: "slip", allocation: "a", printed: "2.0", expected: "1.0" };
  const [sum] = printedSums(example({ allocations: rows, discrepancies: [slip] }));
  expect([sum?.verdict.kind, sum?.discrepancy]).toEqual(["incomplete", undefined]);
});

test("a table’s own total is its grand total, also where a text adds it to others", () => {
  const rows = [
    { id: "all", label: "All" },
    { id: "total", label: "Staff", table: "1", part_of: "all:item", complete_splits: "item" },
    { id: "a", table: "1", part_of: "total:item" },
  ];
  expect(verdicts(rows)).toEqual([
    "All, by item: the parts make all of it; not judged, as its paper does not call them all of its parts",
    "grand total, by item: agrees",
  ]);
});
