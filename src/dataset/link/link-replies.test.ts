import { expect, test } from "vitest";
import { example, faults, figureOf } from "../example-data.ts";

test("a reply stands beside its figure, or is about all of a council", () => {
  const dataset = example({ replies: [{ id: "to-total", allocation: "total" }, { id: "to-all" }] });
  const answered = dataset.replies.map(({ allocation }) => allocation);
  expect(answered).toEqual([figureOf(dataset, "total"), undefined]);
});

test("a reply to another council's figure is a fault", () => {
  expect(faults({ replies: [{ id: "astray", allocation: "south" }] })).toMatchInlineSnapshot(`
    [
      "data/replies.csv:2:18: allocation: found "south"; allowed: an id in the allocations of the same council (total)",
    ]
  `);
});

test("a reply in a document nobody knows is a fault", () => {
  expect(faults({ replies: [{ id: "lost", document: "letter" }] })).toMatchInlineSnapshot(`
    [
      "data/replies.csv:2:49: document: found "letter"; allowed: an id in documents.csv (northtown-press, northtown-report, southtown-report)",
    ]
  `);
});
