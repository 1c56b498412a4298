import { expect, test } from "vitest";
import { inWords, inWordsApart } from "./money.ts";

test.each([
  [1_227_000, [], "£1.23m"],
  [1_227_000, [1_227_000], "£1.23m"],
  [1_227_000, [1_230_000], "£1.227m"],
  [1_227_000, [1_227_400], "£1,227,000"],
  [600_000, [600_001], "£600,000"],
])("%i beside %j is told as %s", (pounds, others, words) => {
  expect(inWordsApart(pounds, others)).toBe(words);
  expect(inWords(pounds)).toBe(inWordsApart(pounds, []));
});
