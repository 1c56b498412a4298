import { expect, test } from "vitest";
import { totalOf } from "../counting/rules.ts";
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
