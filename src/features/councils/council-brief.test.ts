import { expect, test } from "vitest";
import type { Dataset } from "../../dataset/dataset.ts";
import { loadDataset } from "../../dataset/load.ts";
import { totalOf } from "../../counting/rules.ts";
import { leftOutSentences } from "../../wording/left-out-words.ts";
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
      "Once, or every year? £2m is for a limited time (one-off) and for £1m the paper does not say how often it comes. The paper does not say which years it covers.",
      "And over the years? In all, these papers report £3m for improving children’s services, each pound counted once.",
    ]
  `);
});

test("what an earlier decision approved of a sum, and what is not counted beside it, is told with the decision", () => {
  const early = { part_of: "all:step", amount_gbp: "1000000", decision: "northtown-budget" };
  const [who] = brief([
    { id: "all", amount_gbp: "3000000" },
    { id: "early", ...early },
    { id: "offices", label: "Offices", amount_gbp: "400000", in_scope: "no", qualifier: "up-to" },
    { id: "chairs", part_of: "offices:item", amount_gbp: "100000", in_scope: "no" },
  ]);
  expect(who).toContain(" By the paper, £1m of the sum had been approved on 1 February 2022. ");
  expect(who).toMatch(/Not counted, for something else: up to £400,000 \(“Offices”\)\.$/);
});

test("money of which neither is said, how often it comes and for which years, is told once", () => {
  const told = (rest: FigureCells) =>
    brief([
      { id: "all", amount_gbp: "3000000", complete_splits: "item" },
      {
        ...{ id: "a", amount_gbp: "2000000", part_of: "all:item" },
        ...{ recurrence: "one-off", inferred: "recurrence", financial_year: "2022-23" },
      },
      { id: "b", amount_gbp: "1000000", part_of: "all:item", ...rest },
    ])[3];
  expect(told({})).toBe(
    "Once, or every year? £2m is for a limited time (one-off; our reading). £2m is for 2022-23. For £1m the paper says neither how often it comes nor for which years.",
  );
  expect(told({ recurrence: "ongoing" })).toBe(
    "Once, or every year? £2m is for a limited time (one-off; our reading) and £1m is for every year (ongoing). £2m is for 2022-23 and for £1m the paper does not say which years it covers.",
  );
});

test("that money is for something else by our reading alone is marked", () => {
  const other = { label: "Offices", amount_gbp: "400000", in_scope: "no", inferred: "in_scope" };
  const [who] = brief([
    { id: "all", amount_gbp: "3000000" },
    { id: "offices", ...other },
  ]);
  expect(who).toMatch(/: £400,000 \(“Offices”, our reading\)\.$/);
  const past = { in_scope: "past years", financial_year: "2020-21" };
  const over = (...marks: readonly string[]) =>
    brief([
      { id: "all", amount_gbp: "3000000" },
      ...marks.map((inferred, at) => ({ id: `old-${at}`, ...past, inferred })),
    ])
      .at(-1)
      ?.split(" Not in it: ")[1];
  expect([over("in_scope"), over("in_scope", ""), over("")]).toEqual([
    "£1m for deficits of years already over (our reading).",
    "£1m (our reading) and £1m for deficits of years already over.",
    "£1m for deficits of years already over.",
  ]);
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

test("what only the press reports, and deficits of past years, are told as not counted", () => {
  const press = { document: "northtown-press", decision: "northtown-later" };
  const [, , , , years] = brief([
    { id: "a", amount_gbp: "3000000" },
    { id: "b", amount_gbp: "900000", ...press },
    { id: "c", amount_gbp: "100000", part_of: "b:item", ...press },
    { id: "d", amount_gbp: "2000000", in_scope: "past years", decision: "northtown-later" },
  ]);
  expect(years).toBe(
    "And over the years? In all, these papers report £3m for improving children’s services, each pound counted once. Not in it: £2m for deficits of years already over. Not in it, because only the press reports it: £900,000.",
  );
});

test("nobody asks of capital whether it comes every year", () => {
  const [, , , time] = brief([{ id: "a", money_type: "capital" }]);
  expect(time).toContain(
    "It is capital, money for buildings and other lasting things; whether more follows the paper does not say.",
  );
});

test("what is not stated of a sum ends in a comma before what it is for", () => {
  const [, , , , years] = brief([
    { id: "a", recurrence: "one-off" },
    { id: "b", decision: "northtown-later" },
  ]);
  expect(years).toContain("£1m not stated whether one-off or ongoing, for improving");
});

test("the shipped data: what each council’s total leaves out", () => {
  const dataset = loadDataset("data").dataset as Dataset;
  const briefs = dataset.councils.map((council) => {
    const words = leftOutSentences(totalOf(dataset, council, "all-identified"));
    return `${council.id}: ${words.map(plainText).join(" ")}`;
  });
  expect(briefs).toMatchInlineSnapshot(`
    [
      "bcp: ",
      "birmingham: ",
      "bristol: ",
      "herefordshire: ",
      "slough: Not in it: £5.31m for deficits of years already over (our reading).",
      "derbyshire: Not in it, because only the press reports them: £11m, £7m, £6.61m and two smaller sums.",
      "kirklees: Not in it, because only the press reports it: at least £5.4m (partly for something else).",
      "stockton-on-tees: ",
      "warwickshire: ",
    ]
  `);
});

test("capital is told as capital, and a sum goes on after a comma", () => {
  const works = { id: "a", amount_gbp: "3000000", money_type: "capital" } as const;
  const years = (rows: readonly FigureCells[]) => brief(rows)[4];
  expect(years([works])).toContain("report £3m of capital for improving");
  expect(years([works, { id: "b", amount_gbp: "1000000", decision: "northtown-later" }])).toContain(
    "report £1m and £3m of capital, not stated whether one-off or ongoing, for improving",
  );
});
