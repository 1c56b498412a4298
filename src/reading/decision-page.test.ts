/** What a decision page with a table, a range, an item below nought and a misprint becomes. */
import { expect, test } from "vitest";
import { example } from "../dataset/example-data.ts";
import { changedFiles, proposedRows } from "./changed-files.ts";
import { proposed } from "./proposal.ts";

const page = `Issue details

Families: funding of the plan

Decision Maker: Cabinet

Date of decision: 14/03/2024

Purpose

To agree the plan; the budget report gave £4.4m.

Decision:

1. approved a total investment of £3.460m in the plan, as set out in Table 1;

2. delegated authority to spend between £120,000 and £150,000 a year on route reviews.

Table 1: The plan (£000)

\t2024/25\t2025/26\tTotal
Social workers\t640\t820\t1,460
Family hubs\t1,080\t1,070\t2,150
Vacancy saving\t(60)\t(90)\t(150)
Total\t1,660\t1,800\t3,640

Financial implications

The Improvement Reserve held £6.1m on 1 April 2023. A grant of about £1.2 million from the Department for Education is expected.
`;

function read() {
  const standing = { councils: ["northtown"], documents: [], names: new Map() };
  const request = { text: page, council: "northtown", name: "Northtown", gss_code: undefined };
  const known = { document: "northtown-page", source_file: "paper.txt" };
  const result = proposed(example(), standing, { ...request, ...known });
  if ("problems" in result) throw new Error(result.problems.join("\n"));
  return result;
}

const result = read();
const rows = result.proposals.map(
  ({ table, cells }) => ({ table, ...cells }) as Record<string, string>,
);
const printing = (amount_printed: string) =>
  rows.find((one) => one["amount_printed"] === amount_printed);

test("what is below nought is a saving of its size, and no part of what adds up", () => {
  expect(printing("60")).toMatchObject({
    table: "other_amounts",
    kind: "saving",
    amount_gbp: "60000",
  });
  expect(printing("(60)")).toBeUndefined();
  expect(printing("1,660")).toMatchObject({ complete_splits: "" });
  expect(printing("1,460")).toMatchObject({ complete_splits: "year" });
});

test("a total that is misprinted is still the sum that was decided", () => {
  const total = printing("3,640");
  expect(total).toMatchObject({ status: "approved", complete_splits: "year" });
  expect(printing("£3.460m")?.["restates"]).toBe(total?.["id"]);
  expect(result.faults[0]?.cells).toContain("3,460");
});

test("a range is told by its ceiling, and its lower end is left out with the reason", () => {
  expect(printing("£120,000")).toBeUndefined();
  expect(printing("£150,000")).toMatchObject({ qualifier: "up-to" });
  const { reading, reasons } = result;
  const files = changedFiles(new Map(), {
    council: "northtown",
    document: "northtown-page",
    amounts: reading.amounts,
    rows: proposedRows(result, "northtown"),
    reasons,
    today: "2026-12-01",
  });
  const prints = files.get("prints/northtown-page.csv");
  expect(prints).toContain(',"£120,000",120000,pounds,at-least,lower end\n');
  expect(prints).toContain(",(60),-60000,thousands,exactly,\n");
});

test("a unit is no amount, a day and a department are no names of one, and a balance is none that was decided", () => {
  expect(rows.some((one) => one["amount_printed"]?.includes("000)"))).toBe(false);
  expect(result.reading.amounts.some(({ printed }) => printed === "£000")).toBe(false);
  expect(printing("£6.1m")).toMatchObject({ table: "other_amounts", kind: "outturn" });
  expect(printing("£1.2 million")?.["label"]).not.toMatch(/Education/);
  expect(printing("£4.4m")?.["status"]).toBe("?");
});
