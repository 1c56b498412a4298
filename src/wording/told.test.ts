import { expect, test } from "vitest";
import {
  link,
  linksIn,
  plain,
  told,
  toldBy,
  toldCapitalised,
  toldIn,
  toldSeries,
  toldStart,
  toldTogether,
} from "./told.ts";

const place = { page: "figure", id: "total" } as const;
const sum = link("£5m", place);

test("a sentence is put together of texts and sums, and has its words alone", () => {
  const sentence = told`${"Aston"} authorised ${sum}${""}${["."]}`;
  expect(sentence).toEqual(["Aston authorised ", sum, "."]);
  expect(plain(sentence)).toBe("Aston authorised £5m.");
});

test("series, sentences and capitals keep their sums", () => {
  expect(toldSeries([["a"], [sum], ["c"]])).toEqual(["a, ", sum, " and c"]);
  expect(toldTogether([["One."], [sum, "."]])).toEqual(["One. ", sum, "."]);
  expect(toldCapitalised(["one ", sum])).toEqual(["One ", sum]);
  expect(toldCapitalised([sum, " in all"])).toEqual([sum, " in all"]);
});

test("every sum of a text leads to the one place that it is told, and nothing else does", () => {
  const text = "£5m, up to £1,234, and £22.90 of 5 million in 2022; £6.3 million more";
  const linked = linksIn(toldIn(place, text)).map((link) => link.text);
  expect(linked).toEqual(["£5m", "£1,234", "£22.90", "£6.3 million"]);
  expect(plain(toldIn(place, text))).toBe(text);
});

test("a sum that leads nowhere is plain, one with the words around it", () => {
  const text = "Of £5m and £6m, all.";
  const known = toldBy(({ pounds }) => (pounds === 5_000_000 ? place : undefined), text);
  expect(known).toEqual(["Of ", sum, " and £6m, all."]);
});

test("the start of a sentence keeps the links that are whole", () => {
  const sentence = told`Of ${sum} all.`;
  expect(toldStart(sentence, 6)).toEqual(["Of ", sum]);
  expect(toldStart(sentence, 5)).toEqual(["Of £5"]);
  expect(toldStart(sentence, 99)).toEqual(sentence);
});
