import { expect, test } from "vitest";
import { typedPounds } from "./typed-pounds.ts";

test.each<[string, number | undefined]>([
  ["0", 0],
  ["1200000", 1_200_000],
  ["£1,200,000", 1_200_000],
  ["1.2m", 1_200_000],
  ["£4.462 M", 4_462_000],
  ["500k", 500_000],
  ["1bn", 1_000_000_000],
  ["999999999999bn", undefined],
  ["9,999bn", 9_999_000_000_000],
  ["10000bn", undefined],
  ["0.5k", 500],
  // Not rounded: the reader sees that it is not taken.
  ["10.5", undefined],
  ["1.2345k", undefined],
  ["1.2.3", undefined],
  ["5 million pounds", undefined],
  ["-5", undefined],
  ["", undefined],
  ["m", undefined],
])("“%s” is %j pounds", (text, pounds) => {
  expect(typedPounds(text)).toBe(pounds);
});
