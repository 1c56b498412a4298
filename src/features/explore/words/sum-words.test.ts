import { expect, test } from "vitest";
import { example } from "../../../dataset/example-data.ts";
import { answer } from "../model/answer.ts";
import { tableOf } from "../model/example-table.ts";
import { choosing, firstQuestion, type ExploreQuestion } from "../model/question.ts";
import { besideTotal, totalSentence } from "./sum-words.ts";

const table = tableOf(
  example({
    councils: [{ id: "southtown", read: "part" }],
    allocations: [{ id: "north", amount_gbp: "3000000" }],
    southtown: [{ id: "south", amount_gbp: "1000000" }],
  }),
);
const said = (question: ExploreQuestion) => {
  const answered = answer(table, { ...question, count: "decided" });
  return [totalSentence(table, answered), ...besideTotal(table, answered)];
};

test("money of councils read in part is told in the very sentence that tells the total", () => {
  expect(said(firstQuestion)).toMatchInlineSnapshot(`
    [
      "£4m by “Authorised by this decision”, £1m of it of a council read in part: 2 of 2 figures are in it, each pound once.",
      "We hold only single decisions of Council: £1m of the total is its money, and what else it decided is not in it. It cannot be compared with councils whose main papers are read.",
    ]
  `);
});

test("a total of whole councils alone, or of others alone, says so or has nothing to say", () => {
  expect(said(choosing(firstQuestion, "read", ["whole"]))).toMatchInlineSnapshot(`
    [
      "£3m by “Authorised by this decision”: 1 of 1 figure is in it, each pound once.",
    ]
  `);
  expect(said(choosing(firstQuestion, "read", ["part"]))).toMatchInlineSnapshot(`
    [
      "£1m by “Authorised by this decision”, all of it of a council read in part: 1 of 1 figure is in it, each pound once.",
      "We hold only single decisions of Council: £1m of the total is its money, and what else it decided is not in it. It cannot be compared with councils whose main papers are read.",
    ]
  `);
});

test("what is no fixed sum is told of the part that is none, each in its own word", () => {
  const loose = tableOf(
    example({
      allocations: [
        { id: "ceiling", amount_gbp: "400000", qualifier: "up-to" },
        { id: "floor", amount_gbp: "320000", qualifier: "at-least" },
        { id: "near", amount_gbp: "1780000", qualifier: "about" },
        { id: "fixed", amount_gbp: "500000" },
      ],
    }),
  );
  const told = (question: ExploreQuestion) =>
    totalSentence(loose, answer(loose, { ...question, count: "decided" }));
  expect(told(firstQuestion)).toContain(
    "£4m (£400,000 of it “up to”, £320,000 of it “at least” and £1.78m of it “about”) by",
  );
  expect(told(choosing(firstQuestion, "qualifier", ["about"]))).toMatch(/^About £1.78m by/);
  expect(told(choosing(firstQuestion, "qualifier", ["exactly"]))).toMatch(/^£1.5m by/);
});

test("one council read in part is told of as one", () => {
  expect(said(choosing(firstQuestion, "read", ["part"]))[1]).toContain("is its money");
});
