import { expect, test } from "vitest";
import { sumInWords } from "./sums-in-words.ts";
import type { TotalRow } from "../measures/totals.ts";

const row: TotalRow = {
  council: "northtown",
  name: "Northtown",
  count: "decided",
  colour: 1,
  unit: "pounds",
  value: 5_200_000,
  missing: null,
  one_sum: true,
  ceiling: false,
  not_stated: 0,
  absent: 0,
  figure: null,
  parts: [
    { recurrence: "ongoing", capital: false, value: 2_000_000 },
    { recurrence: "one-off", capital: true, value: 3_200_000 },
  ],
};

test.each([
  [{}, "£5.2m"],
  [{ ceiling: true }, "up to £5.2m"],
  [{ one_sum: false }, "£2m ongoing and £3.2m one-off, capital"],
  [{ one_sum: false, ceiling: true }, "up to £2m ongoing and £3.2m one-off, capital"],
  [{ value: null, missing: "not stated" }, "not stated"],
] as const)("a total with %o is in words: %s", (cells, words) => {
  expect(sumInWords({ ...row, ...cells })).toBe(words);
});
