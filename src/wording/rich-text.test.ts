import { expect, test } from "vitest";
import {
  link,
  linksIn,
  plainText,
  richText,
  linkEachSum,
  capitalisedText,
  linkAllSums,
  joinSeries,
  textStart,
  joinSentences,
} from "./rich-text.ts";

const place = { page: "figure", id: "total" } as const;
const sum = link("£5m", place);

test("a sentence is put together of texts and sums, and has its words alone", () => {
  const sentence = richText`${"Aston"} authorised ${sum}${""}${["."]}`;
  expect(sentence).toEqual(["Aston authorised ", sum, "."]);
  expect(plainText(sentence)).toBe("Aston authorised £5m.");
});

test("series, sentences and capitals keep their sums", () => {
  expect(joinSeries([["a"], [sum], ["c"]])).toEqual(["a, ", sum, " and c"]);
  expect(joinSentences([["One."], [sum, "."]])).toEqual(["One. ", sum, "."]);
  expect(capitalisedText(["one ", sum])).toEqual(["One ", sum]);
  expect(capitalisedText([sum, " in all"])).toEqual([sum, " in all"]);
});

test("every sum of a text leads to the one place that it is told, and nothing else does", () => {
  const text = "£5m, up to £1,234, and £22.90 of 5 million in 2022; £6.3 million more";
  const linked = linksIn(linkAllSums(place, text)).map((link) => link.text);
  expect(linked).toEqual(["£5m", "£1,234", "£22.90", "£6.3 million"]);
  expect(plainText(linkAllSums(place, text))).toBe(text);
});

test("a sum that leads nowhere is plain, one with the words around it", () => {
  const text = "Of £5m and £6m, all.";
  const known = linkEachSum(({ pounds }) => (pounds === 5_000_000 ? place : undefined), text);
  expect(known).toEqual(["Of ", sum, " and £6m, all."]);
});

test("the start of a sentence keeps the links that are whole", () => {
  const sentence = richText`Of ${sum} all.`;
  expect(textStart(sentence, 6)).toEqual(["Of ", sum]);
  expect(textStart(sentence, 5)).toEqual(["Of £5"]);
  expect(textStart(sentence, 99)).toEqual(sentence);
});
