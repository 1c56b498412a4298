import { expect, test } from "vitest";
import { breakdown } from "../counting/breakdown.ts";
import { countRules, totalOf } from "../counting/rules.ts";
import type { Chain } from "../dataset/dataset.ts";
import { councilOf } from "../dataset/example-data.ts";
import { loadDataset } from "../dataset/load.ts";
import { arithmetic } from "./arithmetic.ts";
import { measured } from "./measured.ts";

const question = { count: "decided", measure: "share-of-spend", prices: "cash" } as const;

/** By hand: £0.127m, £0.500m and £0.600m of £266.678m; £2.155m, £2.562m and £0.630m are for school transport. */
test("Birmingham’s decision is 0.46% of a year’s spending, without its school transport", () => {
  const { dataset } = loadDataset("data");
  if (!dataset) throw new Error("the data has problems");
  const total = totalOf(dataset, councilOf(dataset, "birmingham"), "decided");
  const sum = measured(dataset, total, question);
  expect(sum).toMatchObject({
    numerator: 1_227_000,
    not_held: [{ purpose: "home-to-school transport", pounds: 5_347_000 }],
  });
  expect(sum.value?.toFixed(2)).toBe("0.46");
  expect(arithmetic(dataset, sum).map(({ what, result }) => `${what}: ${result}`)).toEqual([
    "Counted, in pounds of the day: £6,574,000",
    "Not divided by the spending, which holds no money for school transport: home-to-school transport: £5,347,000",
    "The rest: £1,227,000",
    expect.stringContaining("266,678,088"),
    "Share of yearly spending: 0.46%",
  ]);
});

/** Pounds within a sum that its papers itemise for a purpose, however deep, by the items furthest down. */
function itemised({ figures }: Chain, purpose: string): number {
  const lists = figures.flatMap(({ parts }) =>
    (["item", "source"] as const).map((by) => parts.filter(({ split }) => split === by)),
  );
  const sums = lists.map((parts) =>
    parts.reduce((sum, { part: { chain } }) => {
      const isDivided = chain.parts.some(({ split }) => split !== "year" && split !== "step");
      const own = chain.figures.find((figure) => figure.purpose === purpose && figure.pounds);
      return sum + (isDivided ? itemised(chain, purpose) : (own?.pounds ?? 0));
    }, 0),
  );
  return Math.max(0, ...sums);
}

test("whatever papers itemise for a purpose of its own counts for it, in any total", () => {
  const { dataset } = loadDataset("data");
  if (!dataset) throw new Error("the data has problems");
  const purposes = new Set(dataset.figures.flatMap(({ purpose }) => purpose ?? []));
  for (const { slug } of countRules)
    for (const council of dataset.councils) {
      const uncut = totalOf(dataset, council, slug).included.filter(({ cut }) => cut.length === 0);
      for (const one of uncut.filter(({ figure, pounds }) => figure.pounds === pounds))
        for (const purpose of purposes) {
          const counted = breakdown([one], "purpose").get(purpose) ?? 0;
          const least = itemised(one.figure.chain, purpose);
          expect(counted, `${one.figure.id}: ${purpose}`).toBeGreaterThanOrEqual(
            least - one.figure.last_digit,
          );
        }
    }
});
