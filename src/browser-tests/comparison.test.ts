/** Every number that a comparison and the pages behind it show is the one in comparison.json. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "../site/plain-nodes.ts";
import { expect, test } from "vitest";
import { siteDirectory, sitePages } from "../build/site.ts";

/** A row of the file as a stranger reads it. */
type Row = Readonly<Record<string, number | string | null>>;

const read = (name: string) => readFileSync(path.join(siteDirectory, name), "utf8");
const { rows } = JSON.parse(read("data/comparison.json")) as { rows: Row[] };
const questions = Map.groupBy(
  rows,
  ({ count, measure, prices }) => `${count}/${measure}/${prices}`,
);
const tableFields = ["ongoing", "one_off", "recurrence_not_stated"] as const;
const parts = {
  recurrence: { "one-off": "one_off", ongoing: "ongoing", "not stated": "recurrence_not_stated" },
  money_type: { capital: "capital", revenue: "revenue", "not stated": "type_not_stated" },
} as const;

test("there are pages for all fifteen questions", () => {
  expect(questions.size).toBe(15);
});

test.each([...questions])("%s", (question, all) => {
  const page = (below: string) =>
    parseHTML(read(`compare/${question}/${below}index.html`)).document;
  const [document, madeOf, workedOut] = [page(""), page("made-of/"), page("worked-out/")];
  // Only councils that were read whole stand side by side; the file tells of each how it was read.
  const expected = all.filter(({ read: extent }) => extent === "whole");
  const lines = [...document.querySelectorAll("tr[data-council]")];
  expect(lines.map((line) => line.getAttribute("data-council")).sort()).toEqual(
    expected.map(({ council }) => council).sort(),
  );
  for (const row of expected) {
    const shown = document.querySelector(`tr[data-council="${row.council}"]`);
    for (const field of tableFields)
      expect(valueOf(shown, `[data-field="${field}"]`)).toBe(row[field]);
    for (const [respect, fields] of Object.entries(parts))
      expectParts(madeOf, { respect, fields, row });
    expectArithmetic(workedOut, row);
  }
});

test("every two councils that a page offers to compare have a page", () => {
  const offering = sitePages()
    .filter(({ status }) => status === 200)
    .filter(({ address }) => read(`${address}index.html`).includes("<pair-chooser"));
  expect(offering.length).toBeGreaterThan(1);
  const missing = offering.flatMap(({ address }) => {
    const { document } = parseHTML(read(`${address}index.html`));
    const ids = [...document.querySelectorAll("pair-chooser select:first-of-type option")]
      .map((option) => option.getAttribute("value") ?? "")
      .filter((id, index, all) => id !== "" && all.indexOf(id) === index);
    return ids.flatMap((one, index) =>
      ids
        .slice(index + 1)
        .map((other) => `compare/${one}/${other}/`)
        .filter((pair) => !existsSync(path.join(siteDirectory, pair)))
        .map((pair) => `/${pair}, offered on /${address}`),
    );
  });
  expect(missing).toEqual([]);
});

function expectParts(
  document: Document,
  { respect, fields, row }: { respect: string; fields: Record<string, string>; row: Row },
): void {
  const lines = [...document.querySelectorAll(`[data-respect="${respect}"] tr`)];
  const words = lines.map((line) => line.querySelector("th")?.textContent ?? "");
  for (const [word, field] of Object.entries(fields)) {
    const line = lines[words.indexOf(word)];
    const value = row[field];
    if (line) expect(valueOf(line, `[data-of="${row.council}"]`)).toBe(value);
    // A word that no council has is no line; for each of them it is then zero, or cannot be said.
    else expect([0, null]).toContain(value);
  }
}

/** The last result is the value; numerator and denominator are among the steps. */
function expectArithmetic(document: Document, row: Row): void {
  const steps = [...document.querySelectorAll(`[data-arithmetic="${row.council}"] data`)].map(
    (step) => Number(step.getAttribute("value")),
  );
  if (row.value !== null) expect(steps.at(-1)).toBe(row.value);
  if (row.numerator_gbp !== null) expect(steps).toContain(row.numerator_gbp);
  if (row.denominator !== null) expect(steps).toContain(row.denominator);
}

/** The exact number of a cell; null where it shows none. */
function valueOf(scope: Element | null, cell: string): number | null {
  const found = scope?.querySelector(cell);
  if (!found) throw new Error(`no cell ${cell}`);
  const value = found.querySelector("data")?.getAttribute("value");
  return value === null || value === undefined ? null : Number(value);
}
