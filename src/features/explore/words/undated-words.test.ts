import { expect, test } from "vitest";
import { example, type FigureCells } from "../../../dataset/example-data.ts";
import { answer } from "../model/answer.ts";
import { tableOf, upTo } from "../model/example-table.ts";
import { choosing, firstQuestion, type ExploreQuestion } from "../model/question.ts";
import { groupViews } from "../view/figure-view.ts";
import { besideTotal, totalSentence } from "./sum-words.ts";
import { undatedSentences } from "./undated-words.ts";

const table = tableOf(
  example({
    allocations: [
      upTo("whole", "10000000", { complete_splits: "year" }),
      upTo("y1", "7000000", { part_of: "whole:year", financial_year: "2021-22" }),
      upTo("y2", "3000000", { part_of: "whole:year", financial_year: "2022-23" }),
      upTo("bus", "4000000", { part_of: "whole:item", purpose: "home-to-school transport" }),
    ],
    southtown: [upTo("south", "1000000", { financial_year: "2023-24" })],
  }),
);
const ask = (question: ExploreQuestion) => undatedSentences(table, answer(table, question));
const ofYears = (...slugs: string[]) => choosing(firstQuestion, "year", slugs);

test("a printed split by year that is not used is told wherever years are", () => {
  const said = ask({ ...firstQuestion, by: ["year"] });
  expect(said).toMatchInlineSnapshot(`
    [
      "Of Council’s money, up to £10m is under no year here, though its paper prints years: up to £7m for 2021-22 and up to £3m for 2022-23. A part of that is for something else, without a year, and each pound has one row, so here it is divided by what it is for. Comparisons by year count it in these years.",
    ]
  `);
  expect(ask(ofYears("not-stated"))).toEqual(said);
});

test("where years are chosen only what is printed for these is told", () => {
  expect([ofYears("2021-22"), ofYears("2022-23", "2023-24")].flatMap(ask)).toMatchInlineSnapshot(`
    [
      "Of Council’s money, up to £7m for 2021-22 is not here, though its paper prints it: it is of up to £10m in all. A part of that is for something else, without a year, and each pound has one row, so here it is divided by what it is for. Comparisons by year count it in its year.",
      "Of Council’s money, up to £3m for 2022-23 is not here, though its paper prints it: it is of up to £10m in all. A part of that is for something else, without a year, and each pound has one row, so here it is divided by what it is for. Comparisons by year count it in its year.",
    ]
  `);
  const byCouncil = { ...ofYears("2022-23"), by: ["council", "recurrence"] as const };
  expect(ask(byCouncil)).toEqual(ask(ofYears("2022-23")));
});

test("of a sum of which only a part is asked for that part is told, and never more", () => {
  const bus = choosing(firstQuestion, "purpose", ["home-to-school-transport"]);
  expect(
    [
      { ...bus, by: ["council", "year"] as const },
      choosing(bus, "year", ["2022-23"]),
      choosing(ofYears("2021-22"), "purpose", ["social-care"]),
    ].flatMap(ask),
  ).toMatchInlineSnapshot(`
    [
      "Of Council’s money, up to £4m is under no year here: it is a part of up to £10m, and only for all of that its paper prints years: up to £7m for 2021-22 and up to £3m for 2022-23.",
      "Of Council’s money, up to £4m may be of a chosen year and is not here: it is a part of up to £10m, and only for all of that its paper prints years: up to £3m for 2022-23.",
      "Of Council’s money, up to £6m may be of a chosen year and is not here: it is a part of up to £10m, and only for all of that its paper prints years: up to £7m for 2021-22.",
    ]
  `);
});

test("a question of no year, of another year or of other money has nothing to say of it", () => {
  for (const question of [
    firstQuestion,
    { ...firstQuestion, by: ["purpose"] as const },
    ofYears("2023-24"),
    choosing(ofYears("2021-22"), "council", ["southtown"]),
  ])
    expect(ask(question)).toEqual([]);
});

const thousands = (id: string, printed: number, cells: FigureCells) => ({
  ...upTo(id, String(printed * 1000), cells),
  ...{ qualifier: "exactly", amount_printed: `£${printed}k`, printed_in: "thousands" },
});
const rounded = tableOf(
  example({
    allocations: [
      thousands("whole", 1786, { complete_splits: "year" }),
      thousands("y1", 613, { part_of: "whole:year", financial_year: "2021-22" }),
      thousands("y2", 1172, { part_of: "whole:year", financial_year: "2022-23" }),
    ],
    southtown: [upTo("once", "500000", { recurrence: "one-off" })],
  }),
);

test("what rounding leaves of a sum is told as rounding, and not as money of an unknown year", () => {
  const answered = answer(rounded, {
    ...ofYears("not-stated"),
    by: ["council"],
  });
  expect(groupViews(rounded, answered, Infinity).map(({ text }) => text)).toEqual([
    "£1,000 (rounding)",
    "up to £500,000",
  ]);
  expect(totalSentence(rounded, answered)).toContain(
    "up to £500,000 one-off and £1,000 not stated whether one-off or ongoing (rounding), each",
  );
  expect(besideTotal(rounded, answered)).toContain(
    "£1,000 of the total is rounding: what the parts that a paper prints leave of their sum.",
  );
});

test("nothing is told as rounding where the sum is there as its paper prints it", () => {
  const all = answer(rounded, { ...firstQuestion, by: ["council"] });
  expect(groupViews(rounded, all, Infinity).map(({ text }) => text)).toEqual([
    "£1,786,000",
    "up to £500,000",
  ]);
  expect([...besideTotal(rounded, all), totalSentence(rounded, all)].join()).not.toContain(
    "rounding",
  );
});
