import { describe, expect, test } from "vitest";
import { example, exampleTexts, faults } from "../dataset/example-data.ts";
import { report } from "../papers/example-texts.ts";
import { changedFiles, proposedRows } from "./changed-files.ts";
import { proposed, type Proposed } from "./proposal.ts";
import { columnsOf } from "./rows.ts";

const folder = exampleTexts();
const standing = {
  councils: ["northtown", "southtown"],
  documents: ["northtown-report", "southtown-report"],
  names: new Map([["northtown", "Northtown Council"]]),
};

function read(text: string, council = "northtown", name?: string): Proposed {
  const document = `${council}-families`;
  const request = { text, council, name, gss_code: undefined, document, source_file: "paper.txt" };
  const result = proposed(example(), standing, request);
  if ("problems" in result) throw new Error(result.problems.join("\n"));
  return result;
}

const cellsIn = (result: Proposed, file: string) =>
  result.around
    .filter((row) => row.file === file)
    .map(({ columns, cells }) =>
      Object.fromEntries(columns.map((name, index) => [name, cells[index]])),
    );

describe("a misprint", () => {
  const { faults: found, proposals } = read(report);

  test("becomes a discrepancy of its row, with what it should be and why", () => {
    const [row, ...more] = found;
    expect(more).toEqual([]);
    const id = proposals.find(({ cells }) => cells["amount_printed"] === "5.000")?.cells["id"];
    expect(row?.cells).toEqual([
      `${id ?? ""}-misprint`,
      "northtown-families",
      "table 1.2, row Growth - plans, column total",
      id,
      "",
      "5.000",
      "4.000",
      "The amounts of its row add up to 4.000; the total 4.500 of its column leaves 4.000 for it.",
      "open",
    ]);
  });

  test("is none where two amounts could be wrong", () => {
    const alone = report.replace("\t1.750\t2.750\t4.500\n", "");
    expect(read(alone).faults).toEqual([]);
  });
});

describe("a pot that the paper names", () => {
  const text =
    "1.1 Cabinet is asked to approve £1.5m from the Financial Resilience Reserve.\n\n1.2 Cabinet is asked to approve £250,000 for buildings from the Financial Resilience Reserve.\n";

  test("is proposed once, and each of its amounts comes from it", () => {
    const result = read(text);
    expect(cellsIn(result, "pots.csv")).toMatchObject([
      {
        id: "northtown-financial-resilience-reserve",
        name: "Financial Resilience Reserve",
        kind: "reserve",
        earmarked: "?",
        locator: "paragraph 1.1",
      },
    ]);
    expect(result.proposals.map(({ cells }) => cells["from_pot"])).toEqual([
      "northtown-financial-resilience-reserve",
      "northtown-financial-resilience-reserve",
    ]);
  });

  test("is not proposed where a pot of the council has that name", () => {
    const pots = [
      { id: "northtown-frr", council: "northtown", name: "Financial resilience reserve" },
    ];
    const request = { text, council: "northtown", gss_code: undefined, document: "new-paper" };
    const result = proposed(example({ pots }), standing, { ...request, source_file: "paper.txt" });
    if ("problems" in result) throw new Error(result.problems.join("\n"));
    expect(cellsIn(result, "pots.csv")).toEqual([]);
    expect(result.proposals[0]?.cells["from_pot"]).toBe("northtown-frr");
  });
});

test("what is proposed is refused only for the cells that are to be filled in", () => {
  const result = read(report, "westmere", "Westmere Council");
  const rows = proposedRows(result, "westmere");
  const { document, reading } = result;
  const files = changedFiles(folder, {
    council: "westmere",
    document,
    amounts: reading.amounts,
    rows,
    today: "2026-12-01",
  });
  const lines = faults(new Map([...folder, ...files]));
  expect(lines.filter((line) => !line.includes('found "?"'))).toEqual([]);
  expect(lines.length).toBeGreaterThan(5);
  expect(files.get("changes.csv")).toContain("2026-12-01,documents,,added,");
  const amounts = files.get("allocations/westmere.csv")?.split("\n").slice(1, -1) ?? [];
  for (const [id] of amounts.map((line) => line.split(",")))
    expect(files.get("changes.csv")).toContain(`2026-12-01,allocations,${id},added,`);
});

test("no text of a paper becomes a formula or markup of ours", () => {
  const hostile =
    "1.1 Cabinet is asked to approve £1.5m for =HYPERLINK(1) <script>alert(1)</script>.\n\n\t£m\n=1+1\t2.5\n@SUM(A1)\t3.5\n";
  const { proposals } = read(hostile);
  expect(proposals.length).toBe(3);
  for (const { cells, table } of proposals)
    for (const name of columnsOf(table)) expect(cells[name] ?? "").not.toMatch(/^[=+@-]/);
});
