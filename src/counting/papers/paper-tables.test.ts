import { expect, test } from "vitest";
import { example, found, type FigureCells } from "../../dataset/example-data.ts";
import { paperTables, type PaperTable } from "./paper-tables.ts";

function drawn({ years, rows }: PaperTable): string[] {
  return [
    ["row", ...years, "total"].join(" | "),
    ...rows.map(({ label, sum, cells }) =>
      [sum ? `${label} =` : label, ...cells.map((cell) => cell?.amount_printed ?? "–")].join(" | "),
    ),
  ];
}

function tablesOf(allocations: readonly FigureCells[], decision = "northtown-main") {
  const dataset = example({ allocations });
  return paperTables(dataset, found(dataset.decisions, decision));
}

const t = { table: "1" };
const year = (financial_year: string) => ({ ...t, financial_year });

test("a table with years has a column for each, and a dash where no amount is printed", () => {
  const tables = tablesOf([
    { ...t, id: "a", label: "Staff", part_of: "all:item", amount_gbp: "30" },
    { ...year("2021-22"), id: "a1", label: "Staff", part_of: "a:year y1:item", amount_gbp: "10" },
    { ...year("2022-23"), id: "a2", label: "Staff", part_of: "a:year y2:item", amount_gbp: "20" },
    { ...t, id: "b", label: "Buses", part_of: "all:item", amount_gbp: "5" },
    { ...year("2022-23"), id: "b2", label: "Buses", part_of: "b:year y2:item", amount_gbp: "5" },
    { ...year("2021-22"), id: "y1", label: "(total)", part_of: "all:year", amount_gbp: "10" },
    { ...year("2022-23"), id: "y2", label: "(total)", part_of: "all:year", amount_gbp: "25" },
    { ...t, id: "all", label: "(total)", amount_gbp: "35" },
    { id: "text", label: "In running text" },
  ]);
  expect(tables.own.map(drawn)).toEqual([
    [
      "row | 2021-22 | 2022-23 | total",
      "Staff | 10 | 20 | 30",
      "Buses | – | 5 | 5",
      "Total = | 10 | 25 | 35",
    ],
  ]);
  expect(tables.own[0]?.unit).toBe("pounds");
});

test("a table without years has one column, its subtotals marked", () => {
  const [table] = tablesOf([
    { ...t, id: "a", label: "Staff", part_of: "sub:item" },
    { ...t, id: "sub", label: "People" },
  ]).own;
  expect(table && drawn(table)).toEqual(["row | total", "Staff | 1000000", "People = | 1000000"]);
});

test("a row that two tables print stands in both; one that they word differently in its own place", () => {
  const { own } = tablesOf([
    { ...t, id: "a", label: "May to July", restates: "approved" },
    { ...t, id: "b", label: "Buses", also_at: "northtown-report: table 2, row Buses" },
    { id: "c", label: "May until July", table: "2", restates: "approved" },
    { id: "approved", label: "May to July" },
    { ...t, id: "d", label: "Elsewhere", also_at: "northtown-report: table 21, row Elsewhere" },
  ]);
  expect(own.map(drawn)).toEqual([
    ["row | total", "May to July | 1000000", "Buses | 1000000", "Elsewhere | 1000000"],
    ["row | total", "May until July | 1000000", "Buses | 1000000"],
  ]);
});

test("a table belongs to the decision of most of its figures, and the others name it", () => {
  const figures: readonly FigureCells[] = [
    { ...t, id: "a", label: "One" },
    { ...t, id: "b", label: "Two" },
    { ...t, id: "c", label: "Three", decision: "northtown-budget" },
  ];
  expect(tablesOf(figures).own).toHaveLength(1);
  const { own, elsewhere } = tablesOf(figures, "northtown-budget");
  expect(own).toEqual([]);
  expect(elsewhere.map(({ table, decision }) => `${table} ${decision.id}`)).toEqual([
    "1 northtown-main",
  ]);
});

test("years of one label without a total are one row", () => {
  const { own } = tablesOf([
    { ...year("2021-22"), id: "a1", label: "Staff", amount_gbp: "10" },
    { ...year("2022-23"), id: "a2", label: "Staff", amount_gbp: "20" },
    { ...year("2022-23"), id: "b2", label: "Buses", amount_gbp: "5" },
    { ...t, id: "c", label: "Staff", amount_gbp: "7" },
  ]);
  expect(own.map(drawn)).toEqual([
    [
      "row | 2021-22 | 2022-23 | total",
      "Staff | 10 | 20 | –",
      "Buses | – | – | 5",
      "Staff | – | – | 7",
    ],
  ]);
});

test("a decision has the tables that its own figures stand in, each of its own document", () => {
  const press = { document: "northtown-press" };
  const figures: readonly FigureCells[] = [
    { ...t, id: "a", label: "Here", also_at: "northtown-report: table 3" },
    { ...t, ...press, id: "b", label: "There", also_at: "northtown-report: page 9" },
    { ...t, ...press, id: "c", label: "Also there", also_at: "northtown-report: table 3" },
    { table: "2", id: "d", label: "Before", decision: "northtown-budget" },
    { table: "3", id: "e", label: "Third" },
  ];
  const { own, elsewhere } = tablesOf(figures);
  expect(own.map(({ document, ...table }) => [document.id, ...drawn(table as PaperTable)])).toEqual(
    [
      ["northtown-report", "row | total", "Here | 1000000"],
      ["northtown-press", "row | total", "There | 1000000", "Also there | 1000000"],
      [
        "northtown-report",
        "row | total",
        "Here | 1000000",
        "Also there | 1000000",
        "Third | 1000000",
      ],
    ],
  );
  expect(elsewhere).toEqual([]);
});

test("years stand in their order, and a year that all rows share is no column", () => {
  const { own } = tablesOf([
    { ...t, id: "all", label: "(total)", amount_gbp: "30" },
    { ...t, id: "a", label: "Staff", part_of: "all:item", amount_gbp: "30" },
    { ...year("2022-23"), id: "y2", label: "(total)", part_of: "all:year", amount_gbp: "20" },
    { ...year("2021-22"), id: "y1", label: "(total)", part_of: "all:year", amount_gbp: "10" },
    { table: "2", financial_year: "2022-23", id: "b", label: "Buses", amount_gbp: "5" },
  ]);
  expect(own.map(drawn)).toEqual([
    ["row | 2021-22 | 2022-23 | total", "Total = | 10 | 20 | 30", "Staff | – | – | 30"],
    ["row | total", "Buses | 5"],
  ]);
});

test("the decision of most figures is that of a table, whichever comes first", () => {
  const before = { ...t, decision: "northtown-budget" };
  const { own, elsewhere } = tablesOf([
    { ...t, id: "a", label: "One" },
    { ...before, id: "b", label: "Two" },
    { ...before, id: "c", label: "Three" },
  ]);
  expect([own.length, elsewhere.map(({ decision }) => decision.id)]).toEqual([
    0,
    ["northtown-budget"],
  ]);
});

test("a table has a unit where all its figures have the same, and names its misprints", () => {
  const unit = (...allocations: FigureCells[]) => tablesOf(allocations).own[0]?.unit;
  const millions = { ...t, printed_in: "millions", amount_printed: "1.0" };
  const words = { ...t, printed_in: "words", amount_printed: "a million" };
  expect(unit({ ...millions, id: "a" })).toBe("millions of pounds");
  expect(unit({ ...millions, id: "a" }, { ...t, id: "b" })).toBeUndefined();
  expect(unit({ ...words, id: "a" })).toBe("words");
  expect(unit({ ...t, id: "a", amount_absent: "exempt" })).toBeUndefined();
  const dataset = example({
    allocations: [{ ...t, id: "a" }],
    discrepancies: [{ id: "slip", allocation: "a", printed: "1000000", expected: "1000001" }],
  });
  const { own } = paperTables(dataset, found(dataset.decisions, "northtown-main"));
  expect(own[0]?.discrepancies.map(({ id }) => id)).toEqual(["slip"]);
});
