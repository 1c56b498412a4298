import { expect, test } from "vitest";
import type { Dataset } from "../../dataset/dataset.ts";
import { example, faults } from "../../dataset/example-data.ts";
import { loadDataset } from "../../dataset/load.ts";
import { coverage } from "./coverage.ts";

test("each council has its own gaps, and none is a list too", () => {
  const dataset = example({ gaps: [{ id: "gap" }, { id: "other", note: "Not seen." }] });
  const shown = coverage(dataset).map(({ council, gaps }) => [
    council.id,
    gaps.map(({ id }) => id),
  ]);
  expect(shown).toEqual([
    ["northtown", ["gap", "other"]],
    ["southtown", []],
  ]);
});

test("a gap of no council is refused", () => {
  expect(faults({ gaps: [{ id: "gap", council: "westtown" }] })).toMatchInlineSnapshot(`
    [
      "data/gaps.csv:2:5: council: found "westtown"; allowed: an id in councils.csv (northtown, southtown)",
    ]
  `);
});

test("every shipped council has its gaps noted", () => {
  const numbers = coverage(loadDataset("data").dataset as Dataset).map(({ gaps }) => gaps.length);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(6);
});
