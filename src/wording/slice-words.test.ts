import { expect, test } from "vitest";
import { likeWithLike } from "../comparability/slices.ts";
import { example, found, type Changes } from "../dataset/example-data.ts";
import { loadDataset } from "../dataset/load.ts";
import { plainText } from "./rich-text.ts";
import { alikeInBrief, mixedSentences, sideWords, sliceSentence } from "./slice-words.ts";

const stated = { recurrence: "ongoing", financial_year: "2022-23", money_type: "revenue" } as const;
const north = { ...stated, id: "n", amount_gbp: "3000000", from_pot: "northtown-reserve" };
const south = { ...stated, id: "s", amount_gbp: "1000000", from_pot: "southtown-reserve" };
const towns = [
  { id: "northtown", short_name: "Northtown" },
  { id: "southtown", short_name: "Southtown" },
] as const;

function alike(changes: Changes) {
  const dataset = example({ councils: towns, ...changes });
  return likeWithLike(dataset, dataset.councils, "decided");
}

test("money that is all alike is told so, without a doubt that nobody has", () => {
  const like = alike({ allocations: [north], southtown: [south] });
  expect(plainText(alikeInBrief(like))).toMatch(
    /^What is alike is .*: Northtown £3m and Southtown £1m\.$/,
  );
});

test("that it is new by our reading stands with the sum that it is said of", () => {
  const pots = [{ id: "northtown-reserve", earmarked: "no", inferred: "earmarked" }];
  const like = alike({ pots, allocations: [north], southtown: [south] });
  expect(plainText(alikeInBrief(like))).toContain("Northtown £3m (our reading) and Southtown £1m.");
  const [slice] = like.slices;
  expect(slice?.sides.map((side) => sideWords(side, slice))).toEqual([
    "£3m, all of what it authorised, our reading",
    "£1m, all of what it authorised",
  ]);
});

test("a sentence on one kind says which part of it is meant, how it is counted and what it is", () => {
  const pots = [
    { id: "northtown-reserve", earmarked: "no" },
    { id: "northtown-third-fund", earmarked: "yes", inferred: "earmarked" },
    { id: "southtown-reserve", earmarked: "no" },
  ] as const;
  const like = alike({
    pots,
    allocations: [north, { ...north, id: "n2", from_pot: "northtown-third-fund" }],
    southtown: [south, { ...south, id: "s2", from_pot: "" }],
  });
  expect(like.slices.map((slice) => plainText(sliceSentence(slice)))).toEqual([
    "New money that the main decisions authorised for special educational needs and disabilities (SEND), ongoing, comparable: Northtown £3m (50% of what it authorised) and Southtown £1m (50% of what it authorised).",
    "Money not known to be new that the main decisions authorised for special educational needs and disabilities (SEND), comparable only with care: Northtown £3m (50% of what it authorised; 50% of its money for this; set aside before, our reading) and Southtown £1m (50% of what it authorised; 50% of its money for this; not stated whether new).",
  ]);
});

test("money that only one of them has is told of beside it", () => {
  const other = { ...north, id: "more", purpose: "other" };
  const like = alike({ allocations: [north, other], southtown: [south] });
  expect(plainText(alikeInBrief(like))).toMatch(
    /^The whole sums are not all alike, but parts of them are\. What is alike/,
  );
  expect(plainText(alikeInBrief(alike({ allocations: [other], southtown: [south] })))).toBe(
    "No two of these sums are money of the same kind, so no order can be told.",
  );
});

test("of money in which other purposes are named nobody can tell whether it is like another council’s", () => {
  const mixed = { ...north, id: "mixed" };
  const bus = { id: "bus", part_of: "mixed:item", amount_gbp: "", amount_absent: "not printed" };
  const like = (
    purpose: "SEND" | "home-to-school transport",
    ...others: readonly (typeof north)[]
  ) => alike({ allocations: [...others, mixed, { ...bus, purpose }], southtown: [south] });
  const untold =
    / Whether £3m of Northtown’s is alike cannot be told: other purposes are named within it, without amounts\.$/;
  expect(plainText(alikeInBrief(like("home-to-school transport", north)))).toMatch(untold);
  expect(plainText(alikeInBrief(like("SEND", north)))).not.toContain("cannot be told");
  const alone = like("home-to-school transport");
  expect(alone.slices).toEqual([]);
  expect(plainText(mixedSentences(alone))).toMatch(untold);
});

test("a rate of a ceiling is a ceiling, in the shipped data", () => {
  const { dataset } = loadDataset("data");
  if (!dataset) throw new Error("the data has problems");
  const pair = ["birmingham", "herefordshire"].map((id) => found(dataset.councils, id));
  const [slice] = likeWithLike(dataset, pair, "decided").slices;
  if (!slice) throw new Error("no slice");
  expect(plainText(sliceSentence(slice))).toContain(
    "each council’s own programme of improving the services, comparable only with care: Birmingham £500,000 (£1.74 per child; 8% of what it authorised) and Herefordshire up to £6.49m (up to £191.02 per child)",
  );
  expect(slice.sides.map((side) => sideWords(side, slice))[1]).toBe(
    "up to £6.49m, up to £191.02 per child, all of what it authorised",
  );
});

test("in short every kind of money that is alike is named, in the shipped data", () => {
  const { dataset } = loadDataset("data");
  if (!dataset) throw new Error("the data has problems");
  const four = ["bcp", "birmingham", "bristol", "herefordshire"];
  const like = likeWithLike(
    dataset,
    four.map((id) => found(dataset.councils, id)),
    "decided",
  );
  expect(plainText(alikeInBrief(like))).toMatch(
    /^The whole sums .* is money set aside before .*: Birmingham .*; and new money .*: BCP £4\.46m .* and Bristol £1\.74m/,
  );
});
