import { expect, test } from "vitest";
import { example } from "../../../dataset/example-data.ts";
import { answer } from "../model/answer.ts";
import { tableOf } from "../model/example-table.ts";
import { choosing, firstQuestion, type ExploreQuestion } from "../model/question.ts";
import { besideTotal, leftSentences, totalSentence, uncountedCouncils } from "./sum-words.ts";
import { sumText } from "./value-words.ts";

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
      "Of all 2 figures, “Authorised by this decision” counts £4m, each pound once; £1m of it is of a council read in part. All 2 are in it.",
      "We hold only single decisions of Council: £1m of the total is its money, and what else it decided is not in it. That money cannot be compared with that of councils whose main papers are read.",
    ]
  `);
});

test("a total of whole councils alone, or of others alone, says so or has nothing to say", () => {
  expect(said(choosing(firstQuestion, "read", ["whole"]))).toMatchInlineSnapshot(`
    [
      "Of 1 figure (How far the council is read: Main papers read), “Authorised by this decision” counts £3m, each pound once. That figure is in it.",
    ]
  `);
  expect(said(choosing(firstQuestion, "read", ["part"]))).toMatchInlineSnapshot(`
    [
      "Of 1 figure (How far the council is read: Read in part, single decisions only), “Authorised by this decision” counts £1m, each pound once; all of it is of a council read in part. That figure is in it.",
      "We hold only single decisions of Council: £1m of the total is its money, and what else it decided is not in it. That money cannot be compared with that of councils whose main papers are read.",
    ]
  `);
});

test("money that comes once and money that comes every year are told apart, unless one sum is printed", () => {
  const sums = tableOf(
    example({
      allocations: [
        { id: "yearly", amount_gbp: "14000000", recurrence: "ongoing" },
        { id: "once", amount_gbp: "7000000", recurrence: "one-off", qualifier: "up-to" },
        { id: "unsaid", amount_gbp: "2000000" },
      ],
      southtown: [],
    }),
  );
  const answered = answer(sums, { ...firstQuestion, count: "decided", by: ["council"] });
  expect(totalSentence(sums, answered)).toContain(
    "counts £14m ongoing, up to £7m one-off and £2m not stated whether one-off or ongoing, each pound once",
  );
  const cells = answered.groups.map(({ sum }) => sumText(sums, answered.question, sum));
  expect(cells).toEqual(["£23,000,000 (some of it “up to” and ongoing)"]);
  const whole = tableOf(
    example({
      allocations: [
        { id: "all", amount_gbp: "3000000", complete_splits: "item" },
        { id: "one", amount_gbp: "1000000", part_of: "all:item", recurrence: "ongoing" },
        { id: "two", amount_gbp: "2000000", part_of: "all:item", recurrence: "one-off" },
      ],
      southtown: [],
    }),
  );
  const printed = answer(whole, { ...firstQuestion, count: "decided" });
  expect(totalSentence(whole, printed)).toContain(" counts £3m, each pound once");
});

test("what cannot be told for each person says that, and not that prices are missing", () => {
  const answered = answer(table, { ...firstQuestion, count: "decided", measure: "per-child" });
  expect(totalSentence(table, answered)).toContain(" has no total per child. ");
  expect(besideTotal(table, answered).at(-1)).toContain(" is not known for every council");
});

test("where no money is counted nobody is told that people are not known", () => {
  const recommended = tableOf(
    example({ allocations: [{ id: "asked", status: "recommended" }], southtown: [] }),
  );
  const question = { ...firstQuestion, count: "decided", measure: "per-child" } as const;
  const answered = answer(recommended, question);
  expect(totalSentence(recommended, answered)).toContain(" counts none.");
  expect(besideTotal(recommended, answered)).toEqual([]);
});

test("what is no fixed sum is told of the part that is none, each in its own word", () => {
  const qualified = tableOf(
    example({
      allocations: [
        { id: "ceiling", amount_gbp: "400000", qualifier: "up-to" },
        { id: "floor", amount_gbp: "320000", qualifier: "at-least" },
        { id: "near", amount_gbp: "1780000", qualifier: "about" },
        { id: "fixed", amount_gbp: "500000" },
      ],
    }),
  );
  const sentence = (question: ExploreQuestion) =>
    totalSentence(qualified, answer(qualified, { ...question, count: "decided" }));
  expect(sentence(firstQuestion)).toContain(
    " counts £4m (£400,000 of it “up to”, £320,000 of it “at least” and £1.78m of it “about”), each",
  );
  expect(sentence(choosing(firstQuestion, "qualifier", ["about"]))).toMatch(
    / counts about £1\.78m, each/,
  );
  expect(sentence(choosing(firstQuestion, "qualifier", ["exactly"]))).toMatch(
    / counts £1\.5m, each/,
  );
});

test("no sentence beside a total tells a ceiling as a fixed sum, nor a rough sum as an exact one", () => {
  const later = { qualifier: "up-to", financial_year: "2031-32" };
  const ceilings = tableOf(
    example({
      councils: [{ id: "southtown", read: "part" }],
      allocations: [
        { id: "whole", amount_gbp: "3000000", qualifier: "up-to", complete_splits: "item" },
        { id: "a", amount_gbp: "2000000", qualifier: "up-to", part_of: "whole:item" },
        {
          id: "b",
          amount_gbp: "1000000",
          qualifier: "up-to",
          part_of: "whole:item",
          purpose: "other",
        },
        { id: "unsure", amount_gbp: "700000", qualifier: "up-to", from_pot: "" },
        { id: "later", amount_gbp: "500000", ...later, from_pot: "northtown-fund" },
      ],
      southtown: [{ id: "south", amount_gbp: "1500000", qualifier: "up-to" }],
    }),
  );
  const all = (["decided", "new-money"] as const).flatMap((count) =>
    (["cash", "real"] as const).flatMap((prices) =>
      [firstQuestion, choosing(firstQuestion, "purpose", ["other"])].flatMap((question) => {
        const answered = answer(ceilings, { ...question, count, prices });
        return [totalSentence(ceilings, answered), ...besideTotal(ceilings, answered)];
      }),
    ),
  );
  for (const told of [
    "read in part",
    "single decisions",
    "only a part of",
    "price index",
    "is new",
  ])
    expect(all.filter((one) => one.includes(told)).join(" ")).toMatch(/up to £/i);
  expect(all.filter((one) => /(?<!up to )£/i.test(one))).toEqual([]);
});

test("who asks by kind of pot is told which of two pots in a row it is", () => {
  const toldOf = (question: ExploreQuestion) =>
    said(question).some((sentence) => sentence.startsWith("Money stands under the pot"));
  expect(toldOf(choosing(firstQuestion, "pot", ["reserve"]))).toBe(true);
  expect(toldOf({ ...firstQuestion, by: ["pot"] })).toBe(true);
  expect(toldOf(firstQuestion)).toBe(false);
});

test("one council read in part is told of as one", () => {
  expect(said(choosing(firstQuestion, "read", ["part"]))[1]).toContain("is its money");
});

test("a sentence says by itself of which figures it is; of many choices, how many they are", () => {
  expect(said(choosing(firstQuestion, "council", ["northtown"]))[0]).toMatch(
    /^Of 1 figure \(Council: [^)]+\), “Authorised by this decision” counts £3m, /,
  );
  expect(said({ ...firstQuestion, words: "of no row" })).toEqual(["No figure has all of this."]);
  const ranged = { ...firstQuestion, least: 1, most: 1_000_000 };
  expect(said(ranged)[0]).toMatch(/^Of 1 figure \(amounts from £1 to £1,000,000\), /);
  const years = [...new Set(table.facets.flatMap(({ words }) => words.map(({ slug }) => slug)))];
  const asked = choosing(ranged, "status", years);
  expect(said(asked)[0]).toMatch(/^Of the chosen 1 figure, “/);
});

test("councils whose figures add nothing to a total are named where sums are told by council", () => {
  const partly = tableOf(
    example({
      allocations: [{ id: "north", amount_gbp: "3000000" }],
      southtown: [{ id: "south", amount_gbp: "1000000", status: "recommended" }],
    }),
  );
  const asked = answer(partly, { ...firstQuestion, by: ["council"] });
  expect(uncountedCouncils(partly, asked)).toMatch(
    / has figures here too, which add nothing to this total\.$/,
  );
  expect(besideTotal(partly, asked)).toContain(uncountedCouncils(partly, asked));
  expect(uncountedCouncils(table, answer(table, { ...firstQuestion, by: ["council"] }))).toBe(
    undefined,
  );
});

test("why figures are not in it is said of each of them", () => {
  const partly = tableOf(
    example({
      allocations: ["a", "b", "c"].map((id) => ({
        id,
        status: id === "c" ? "approved" : "recommended",
      })),
      southtown: [],
    }),
  );
  const [first] = leftSentences(answer(partly, firstQuestion));
  expect(first).toMatch(/^Each of 2 figures: a recommendation\. /);
});

test("capital is told as capital, of a sum of one kind, of a few and of many", () => {
  const row = (id: string, amount: number, recurrence: string, money_type: string) => ({
    ...{ id, amount_gbp: String(amount), recurrence, money_type },
  });
  const of = (allocations: readonly ReturnType<typeof row>[]) => {
    const some = tableOf(example({ allocations, southtown: [] }));
    const answered = answer(some, { ...firstQuestion, count: "decided" });
    return [totalSentence(some, answered), ...besideTotal(some, answered)].join(" ");
  };
  const places = row("places", 3_000_000, "", "capital");
  expect(of([places])).toContain("counts £3m of capital, each pound once");
  expect(of([places, row("staff", 1_000_000, "ongoing", "revenue")])).toContain(
    "counts £1m ongoing and £3m of capital not stated whether one-off or ongoing, each pound once",
  );
  const many = [
    places,
    row("roof", 2_000_000, "one-off", "capital"),
    row("staff", 1_000_000, "ongoing", "revenue"),
    row("start", 4_000_000, "one-off", "revenue"),
  ];
  expect(of(many)).toContain("£5m of the total is capital.");
});
