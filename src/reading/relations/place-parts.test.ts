import { expect, test } from "vitest";
import { readPaper } from "../reading.ts";

const record = (reasons: string) =>
  `Decision details\n\nDecision:\n\na) approve £1.2m for families;\n\nb) approve £0.3m for homes.\n\nReasons:\n\n${reasons}\n`;
const parts = (text: string) =>
  readPaper(text, "decision record").relations.parts.map(
    ({ part, whole, split }) => `${part} of ${whole} by ${split}`,
  );

test.each([
  ["Up to £0.5m of the sum in a) is for agency workers.", ["2 of 0 by item"]],
  [
    "Of the money agreed in a), £0.7m is for teams and £0.5m for a front door.",
    ["2 of 0 by item", "3 of 0 by item"],
  ],
  ["Of the sum in b), £0.1m is for rent.", ["2 of 1 by item"]],
  ["Of the sum in b), £0.7m is for rent.", []],
  ["Of the money in a reserve, £0.7m is for rent.", []],
  ["The contingency is £3m. The Director said that £1.9m of it had been used.", ["3 of 2 by item"]],
  ["They need £4m, £1m of it in the first year.", ["3 of 2 by step"]],
])("%s", (reasons, links) => {
  expect(parts(record(reasons))).toEqual(links);
});

test("parts that make up the sum are all of it, and approved with it", () => {
  const text = record("Of the sum in a), £0.7m is for teams and £0.5m for a front door.");
  const { relations, contexts } = readPaper(text, "decision record");
  expect(relations.complete).toEqual([{ whole: 0, split: "item" }]);
  expect(contexts.slice(2).map(({ status }) => status)).toEqual(["approved", "approved"]);
});

test("parts that cross those which make up the sum leave no split that is whole", () => {
  const text = record(
    "Of the sum in a), £0.7m is for teams and £0.5m for a front door.\n\nUp to £0.4m of the sum in a) is for agency workers.",
  );
  const { relations } = readPaper(text, "decision record");
  expect(relations.parts.filter(({ whole }) => whole === 0)).toHaveLength(3);
  expect(relations.complete).toEqual([]);
});
