import { describe, expect, test } from "vitest";
import { councilOf, type Changes } from "../../../dataset/example-data.ts";
import { exampleWithStatistics } from "../../../measures/example-statistics.ts";
import { pairFacts, type PairFacts } from "../pair-facts.ts";
import { pairBriefing } from "../pair-briefing.ts";
import { rateLine } from "../pair-lines.ts";
import { pairRules } from "./pair-rules.ts";
import { plainText } from "../../../wording/rich-text.ts";

const councils = [
  { id: "northtown", short_name: "Northtown" },
  { id: "southtown", short_name: "Southtown" },
];
const stated = {
  from_pot: "northtown-reserve",
  recurrence: "ongoing",
  financial_year: "2022-23",
  money_type: "revenue",
  purpose: "social care",
} as const;
const north = { ...stated, id: "n", amount_gbp: "3000000" };
const south = { ...stated, from_pot: "southtown-reserve", id: "s", amount_gbp: "1000000" };

function factsOf(changes: Changes, missing = false): PairFacts {
  const dataset = exampleWithStatistics({ councils, ...changes }, missing);
  return pairFacts(dataset, [councilOf(dataset), councilOf(dataset, "southtown")]);
}

function asked(rule: keyof typeof pairRules, facts: PairFacts): string[] {
  return pairRules[rule].ask(facts).map(plainText);
}

describe("of two sums", () => {
  test("nothing is asked of two that are comparable", () => {
    const facts = factsOf({ allocations: [north], southtown: [south] });
    expect(facts.authorised.verdict).toBe("comparable");
    expect(asked("rate", facts)).toEqual([]);
  });
});

describe("of the rates per child", () => {
  const unlike = { ...south, qualifier: "up-to" };

  test("the difference is asked about where the sums are not alike", () => {
    expect(asked("rate", factsOf({ allocations: [north], southtown: [unlike] }))).toEqual([
      "Per child, Northtown authorised £3,000.00 and Southtown authorised up to £1,000.00. How much of the difference is need, and how much comes from what the money is for?",
    ]);
  });

  test("nothing is asked where they are the same, or not known", () => {
    const same = { ...unlike, amount_gbp: "3000000" };
    expect(asked("rate", factsOf({ allocations: [north], southtown: [same] }))).toEqual([]);
    const unknown = factsOf({ allocations: [north], southtown: [unlike] }, true);
    expect(asked("rate", unknown)).toEqual([]);
    expect(unknown.rates).toEqual([]);
  });

  test("each is applied to the other, a ceiling as a ceiling", () => {
    const { rates } = factsOf({ allocations: [north], southtown: [unlike] });
    expect(rates.map(rateLine).map(plainText)).toEqual([
      "At Northtown’s rate, £3,000.00 per child, Southtown would have authorised £3m instead of up to £1m.",
      "At Southtown’s rate, up to £1,000.00 per child, Northtown would have authorised up to £1m instead of £3m.",
      "At Northtown’s rate, 75.00% of a year’s spending, Southtown would have authorised £3m instead of up to £1m.",
      "At Southtown’s rate, up to 25.00% of a year’s spending, Northtown would have authorised up to £1m instead of £3m.",
    ]);
  });
});

test("a briefing carries no rate over where the two may not be compared, and says why", () => {
  const texts = (changes: Changes, missing = false) => {
    const dataset = exampleWithStatistics({ councils, ...changes }, missing);
    const pair = [councilOf(dataset), councilOf(dataset, "southtown")] as const;
    const { rates, no_rates } = pairBriefing(dataset, pair);
    return [rates.length, no_rates];
  };
  const unlike = { ...south, purpose: "leadership" };
  expect(texts({ allocations: [north], southtown: [south] })).toEqual([4, ""]);
  expect(texts({ allocations: [north], southtown: [unlike] })).toEqual([
    0,
    "The two sums are not comparable, so neither council’s rate is carried over to the other.",
  ]);
  const named = { ...north, id: "h", amount_gbp: "", amount_absent: "not printed" };
  const mixed = {
    allocations: [north, { ...named, purpose: "leadership", part_of: "n:item" }],
    southtown: [south],
  };
  expect(texts(mixed)).toEqual([
    0,
    "Nothing in the two sums can be shown to be money of the same kind, so neither council’s rate is carried over to the other.",
  ]);
  expect(texts({ allocations: [north], southtown: [south] }, true)).toEqual([
    0,
    "Official statistics for the years of the decisions are missing, so no rate can be worked out.",
  ]);
});

describe("of what neither paper states", () => {
  test("is asked where both leave all of it unsaid", () => {
    const facts = factsOf({
      allocations: [{ ...north, recurrence: "", financial_year: "" }],
      southtown: [{ ...south, recurrence: "", financial_year: "" }],
    });
    expect(asked("silence", facts)).toEqual([
      "Neither council’s paper states whether it comes once or every year and which years it covers. Where can that be found?",
    ]);
  });

  test("is not asked where one of them states it", () => {
    const facts = factsOf({
      allocations: [{ ...north, recurrence: "" }],
      southtown: [south],
    });
    expect(asked("silence", facts)).toEqual([]);
  });
});
