import { expect, test } from "vitest";
import { councilOf, example, type FigureCells } from "../../dataset/example-data.ts";
import { councilBrief } from "./council-brief.ts";
import { plainText } from "../../wording/rich-text.ts";

function brief(allocations: readonly FigureCells[]): string[] {
  const dataset = example({ allocations });
  const lines = councilBrief(dataset, councilOf(dataset));
  return lines.map(({ question, answer }) => `${question} ${plainText(answer)}`);
}

test("a decision is told in five lines", () => {
  expect(
    brief([
      { id: "all", amount_gbp: "3000000", complete_splits: "item", from_pot: "northtown-fund" },
      { id: "a", amount_gbp: "2000000", part_of: "all:item", recurrence: "one-off" },
      { id: "b", amount_gbp: "1000000", part_of: "all:item", purpose: "other" },
    ]),
  ).toMatchInlineSnapshot(`
    [
      "Who decided what? Cabinet, on 1 June 2022. Cabinet agreed.",
      "Is it new money? None of it is new money. All of it is money that an earlier decision had set aside for children’s services.",
      "What is it for? £2m for special educational needs and disabilities (SEND) and £1m for “A sum”.",
      "Once, or every year? £2m is for a limited time (one-off) and for £1m the paper does not say whether it comes once or every year. The paper does not say which years it covers.",
      "And over the years? In all, these papers report £3m for improving children’s services, each pound counted once.",
    ]
  `);
});

test("what is not stated is said so", () => {
  expect(brief([{ id: "a", amount_absent: "exempt" }])).toMatchInlineSnapshot(`
    [
      "Who decided what? Cabinet, on 1 June 2022. Cabinet agreed.",
      "Is it new money? The paper does not publish the amount, so nothing can be said about new money.",
      "What is it for? Not stated.",
      "Once, or every year? Not stated.",
      "And over the years? No further amounts are known from the papers we hold.",
    ]
  `);
});

test("a council without figures and headline has no brief", () => {
  const dataset = example({
    decisions: [{ id: "northtown-main", headline: "" }],
    allocations: [],
  });
  expect(councilBrief(dataset, councilOf(dataset))).toEqual([]);
});

test("what a ceiling pays for is a ceiling too, and an amount that is not published is told of", () => {
  const [, , purpose, time, years] = brief([
    { id: "a", amount_gbp: "3000000", qualifier: "up-to", financial_year: "2022-23" },
    { id: "hidden", amount_absent: "exempt", decision: "northtown-later" },
  ]);
  expect(purpose).toContain("Up to £3m for");
  expect(time).toContain("Up to £3m is for 2022-23.");
  expect(years).toMatch(/report up to £3m for .* once\. 1 amount more is not published\.$/);
});
