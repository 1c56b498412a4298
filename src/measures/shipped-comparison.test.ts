/** The rows of comparison.json for the data as it is shipped. */
import { describe, expect, test } from "vitest";
import { loadDataset } from "../dataset/load.ts";
import { comparison } from "./comparison.ts";

const { dataset } = loadDataset("data");
if (dataset === undefined) throw new Error("the data folder has problems");
const rows = comparison(dataset);

test("there is one row for each council and each of fifteen questions", () => {
  const keys = rows.map(({ council, count, measure, prices }) =>
    [council, count, measure, prices].join(" "),
  );
  expect(new Set(keys).size).toBe(15 * dataset.councils.length);
  expect(keys.some((key) => key.endsWith("share-of-spend real"))).toBe(false);
});

test.each(["one_off", "capital", "value_up_to"] as const)(
  "what cannot be said has no part either: %s",
  (part) => {
    const unsaid = rows.filter(({ value }) => value === null);
    expect(unsaid.filter((row) => row[part] !== null)).toEqual([]);
  },
);

const said = rows.filter(({ value }) => value !== null);

describe.each(said)("$council $count $measure $prices", (row) => {
  test("the parts add up to the value, and the value is what the arithmetic gives", () => {
    expect(row.value).toBeCloseTo(sum(row.one_off, row.ongoing, row.recurrence_not_stated), 6);
    expect(row.value).toBeCloseTo(sum(row.capital, row.revenue, row.type_not_stated), 6);
    const percent = row.measure === "share-of-spend" ? 100 : 1;
    const value = (percent * (row.numerator_gbp ?? NaN)) / (row.denominator ?? 1);
    expect(row.value).toBeCloseTo(value, 9);
  });
});

/** Worked out by hand from the papers' sums, ONS mid-year estimates, Section 251 and the deflator. */
test.each([
  ["herefordshire", "decided", "per-child", "cash", 6_490_000 / 33_977],
  ["bcp", "decided", "per-child", "real", (4_462_000 * 100) / 96.1117 / 74_472],
  ["bristol", "new-money", "share-of-spend", "cash", (100 * 1_740_000) / 146_926_879],
  // £0.127m, £0.500m and £0.600m; the £5.347m for school transport is in no line of the spending.
  ["birmingham", "decided", "share-of-spend", "cash", (100 * 1_227_000) / 266_678_088],
  // £7.607m of October 2021 without the £2.662m of it for school transport (report, 8.7), and £0.500m of June 2022.
  ["birmingham", "all-identified", "share-of-spend", "cash", (100 * 5_445_000) / 266_678_088],
  [
    "birmingham",
    "all-identified",
    "pounds",
    "real",
    (13_599_000 * 100) / 85.3036 + (26_392_000 * 100) / 91.2996,
  ],
])("%s, %s, %s, %s", (council, count, measure, prices, value) => {
  const row = rows.find(
    (one) =>
      one.council === council &&
      one.count === count &&
      one.measure === measure &&
      one.prices === prices,
  );
  expect(row?.value).toBeCloseTo(value, 6);
});

/** By hand too: what of a value is a ceiling, a floor or about right, in its unit. */
test.each([
  ["birmingham", "decided", "share-of-spend", [(100 * 600_000) / 266_678_088, 0, 0]],
  ["bristol", "decided", "per-child", [4_780_000 / 92_178, 0, 0]],
  ["herefordshire", "decided", "share-of-spend", [(100 * 6_490_000) / 60_348_698, 0, 0]],
  ["bcp", "decided", "pounds", [0, 0, 0]],
  ["stockton-on-tees", "decided", "pounds", [0, 0, 1_467_000]],
  ["warwickshire", "all-identified", "pounds", [400_000, 320_000, 0]],
] as const)("%s, %s, %s: what of the value is qualified", (council, count, measure, expected) => {
  const row = rows.find(
    (one) =>
      one.council === council &&
      one.count === count &&
      one.measure === measure &&
      one.prices === "cash",
  );
  const { value_up_to, value_at_least, value_about } = row ?? {};
  for (const [at, one] of [value_up_to, value_at_least, value_about].entries())
    expect(one).toBeCloseTo(expected[at] ?? NaN, 9);
});

function sum(...parts: (number | null)[]): number {
  return parts.reduce<number>((total, part) => total + (part ?? NaN), 0);
}
