import { expect, test } from "vitest";
import { example } from "../dataset/example-data.ts";
import type { Comparability } from "./verdict-rules.ts";
import { pairName, verdictInWords, sidesOf, verdictSummary } from "./verdict-summary.ts";
import type { Failing, PairVerdict } from "./verdicts.ts";

const purpose: Failing = {
  rule: "purpose",
  name: "Different purpose",
  verdict: "not comparable",
  sides: ["SEND", "social care"],
};
const period: Failing = {
  rule: "period",
  name: "Different periods",
  verdict: "with care",
  sides: ["2022-23", "2023-24"],
};

type Given = readonly [Comparability, ...Failing[]];

/** Verdicts on the pairs of a council called Main with One, Two, and so on. */
function pairs(...all: readonly Given[]): PairVerdict[] {
  const { councils } = example();
  const [main, other] = councils;
  if (!main || !other) throw new Error("the example has two councils");
  const names = ["One", "Two", "Three", "Four"];
  return all.map(([verdict, ...failing], index) => ({
    pair: [
      { ...main, short_name: "Main" },
      { ...other, short_name: names[index] ?? "" },
    ],
    verdict,
    failing,
  }));
}

const unlike = ["not comparable", purpose] as const;
const careful = ["with care", period] as const;
const alike = ["comparable"] as const;

test("without a pair there is nothing to say", () => {
  expect(verdictSummary([])).toBeUndefined();
});

test("every verdict is told with its number, the heaviest first, in the singular where it is one", () => {
  const summary = (...all: readonly Given[]) => verdictSummary(pairs(...all))?.sentence;
  expect(summary(alike, careful, unlike, unlike)).toBe(
    "of 4 pairs of councils, 2 are not comparable, 1 is comparable only with care and 1 is comparable",
  );
  expect(summary(alike, alike)).toBe("of 2 pairs of councils, 2 are comparable");
  expect(summary(careful)).toBe("of 1 pair of councils, 1 is comparable only with care");
});

test("of a pair with a sum of zero there is nothing to compare", () => {
  const zero: Failing = { ...period, rule: "zero", name: "One sum is zero", sides: ["", "zero"] };
  const found = pairs(careful, ["with care", zero], ["with care", zero]);
  expect(verdictSummary(found)?.sentence).toBe(
    "of 3 pairs of councils, 1 is comparable only with care and in 2 there is nothing to compare",
  );
  expect(found.map(verdictInWords)).toEqual([
    "comparable only with care",
    "nothing to compare",
    "nothing to compare",
  ]);
});

test("the reasons are those of the heaviest verdict alone, each with its pairs", () => {
  const both = ["not comparable", purpose, period] as const;
  expect(verdictSummary(pairs(alike, careful, both, unlike))?.reasons).toEqual([
    { name: "Different purpose", pairs: "Main with Three and Main with Four" },
  ]);
  expect(verdictSummary(pairs(alike, careful))?.reasons).toEqual([
    { name: "Different periods", pairs: "Main with Two" },
  ]);
});

test("each rule is a reason of its own", () => {
  const years = { ...period, verdict: "not comparable" } as const;
  expect(verdictSummary(pairs(["not comparable", years], unlike))?.reasons).toEqual([
    { name: "Different periods", pairs: "Main with One" },
    { name: "Different purpose", pairs: "Main with Two" },
  ]);
});

test("pairs that are all comparable need no reason", () => {
  expect(verdictSummary(pairs(alike, alike))?.reasons).toEqual([]);
});

test("up to three pairs are named, more are counted", () => {
  const summary = (...all: readonly Given[]) =>
    verdictSummary(pairs(...all))?.reasons.map((reason) => reason.pairs);
  expect(summary(unlike, unlike, unlike)).toEqual([
    "Main with One, Main with Two and Main with Three",
  ]);
  expect(summary(unlike, unlike, unlike, unlike)).toEqual(["4 pairs"]);
});

test("a pair is named by its two councils", () => {
  expect(pairs(alike).map((pair) => pairName(pair))).toEqual(["Main and One"]);
});

test("what the papers say where a rule fails is told of each council that says anything", () => {
  const [pair] = pairs(unlike);
  if (!pair) throw new Error("no pair");
  expect(sidesOf(purpose, pair)).toEqual(["Main: SEND", "One: social care"]);
  expect(sidesOf({ ...purpose, sides: ["", "zero"] }, pair)).toEqual(["One: zero"]);
  expect(sidesOf({ ...purpose, sides: ["zero", ""] }, pair)).toEqual(["Main: zero"]);
});
