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
      "“Authorised by this decision” comes to £4m, each pound once, £1m of it of a council read in part. 2 of 2 figures are in it.",
      "We hold only single decisions of Council: £1m of the total is its money, and what else it decided is not in it. It cannot be compared with councils whose main papers are read.",
    ]
  `);
});

test("a total of whole councils alone, or of others alone, says so or has nothing to say", () => {
  expect(said(choosing(firstQuestion, "read", ["whole"]))).toMatchInlineSnapshot(`
    [
      "“Authorised by this decision” comes to £3m, each pound once. One of 1 figure is in it.",
    ]
  `);
  expect(said(choosing(firstQuestion, "read", ["part"]))).toMatchInlineSnapshot(`
    [
      "“Authorised by this decision” comes to £1m, each pound once, all of it of a council read in part. One of 1 figure is in it.",
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
    " comes to £4m (£400,000 of it “up to”, £320,000 of it “at least” and £1.78m of it “about”), each",
  );
  expect(told(choosing(firstQuestion, "qualifier", ["about"]))).toMatch(
    / comes to about £1\.78m, each/,
  );
  expect(told(choosing(firstQuestion, "qualifier", ["exactly"]))).toMatch(/ comes to £1\.5m, each/);
});

test("one council read in part is told of as one", () => {
  expect(said(choosing(firstQuestion, "read", ["part"]))[1]).toContain("is its money");
});
