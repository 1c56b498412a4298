import { expect, test } from "vitest";
import { sumsIn } from "./sums-in-text.ts";

test.each([
  ["up to £6.574m, or £10.000m", ["£6.574m 6574000", "£10.000m 10000000"]],
  ["the £189k and the £2.6M", ["£189k 189000", "£2.6M 2600000"]],
  [
    "£4.462 million, £6.3million, £1.2bn",
    ["£4.462 million 4462000", "£6.3million 6300000", "£1.2bn 1200000000"],
  ],
  ["£310,000 in 2020/21", ["£310,000 310000"]],
  ["£780, £800 and £1,028.", ["£780 780", "£800 800", "£1,028 1028"]],
  ["£5 more", ["£5 5"]],
  ["£22.90 a child", ["£22.90 undefined"]],
  ["45.7 million in 2022, or £x", []],
])("%s", (text, sums) => {
  expect(sumsIn(text).map((sum) => `${sum.text} ${sum.pounds}`)).toEqual(sums);
});

test("a sum knows where it stands", () => {
  expect(sumsIn("of £5m, £6m").map(({ index }) => index)).toEqual([3, 8]);
});
