import { describe, expect, it } from "vitest";
import { amountWords, indexedWords, searchTerms } from "./amount-spellings.ts";

const words = (text: string) => searchTerms(text).map(({ word }) => word);
const finds = (typed: string, pounds: number) =>
  words(typed).every((word) => amountWords(pounds).includes(word));

describe("an amount is found as people type it", () => {
  it.each([
    ["4.78m", 4_780_000],
    ["£4.78m", 4_780_000],
    ["£4.78 million", 4_780_000],
    ["4.780", 4_780_000],
    ["£4.780m", 4_780_000],
    ["4.78", 4_780_000],
    ["4.7800", 4_780_000],
    ["£4,780,000", 4_780_000],
    ["£4,780,000.00", 4_780_000],
    ["4780000", 4_780_000],
    ["4 780 000", 4_780_000],
    ["£500 000", 500_000],
    ["GBP 500 000", 500_000],
    ["500 000 pounds", 500_000],
    ["4\u00a0780\u00a0000", 4_780_000],
    ["GBP 4,780,000", 4_780_000],
    ["4780k", 4_780_000],
    ["4,780 thousand", 4_780_000],
    ["4,780", 4_780_000],
    ["4780", 4_780_000],
    ["4.78 MILLION", 4_780_000],
    ["4.78 mn", 4_780_000],
    ["4780000 pounds", 4_780_000],
    ["6,574", 6_574_000],
    ["6.574m", 6_574_000],
    ["£189k", 189_000],
    ["£55,572", 55_572],
    ["1.25bn", 1_250_000_000],
    ["1.25 billion", 1_250_000_000],
    ["7m", 7_000_000],
    ["7", 7_000_000],
    ["0.31m", 310_000],
    ["1.234567", 1_234_567],
    ["£7·77m", 7_770_000],
    ["£½m", 500_000],
    ["£1½m", 1_500_000],
    ["six million", 6_000_000],
    ["Half a million", 500_000],
    ["a million", 1_000_000],
  ])("%s finds %i", (typed, pounds) => {
    expect(finds(typed, pounds)).toBe(true);
  });

  it.each([
    ["4.8m", 4_780_000],
    ["about 4.8m", 4_780_000],
    ["roughly £4.8 million", 4_780_000],
    ["£5m", 4_780_000],
    ["4.78m", 4_776_000],
    ["4.78", 4_776_000],
    ["6.57m", 6_574_000],
    ["6.6 million", 6_574_000],
  ])("%s finds %i, which rounds to it", (typed, pounds) => {
    expect(finds(typed, pounds)).toBe(true);
  });

  it.each([
    ["4.78m", 4_786_000],
    ["4.78m", 47_800_000],
    ["4.78m", 478_000],
    ["4.780m", 4_781_000],
    ["4780000", 4_780_001],
    ["4780000", 47_800_000],
    ["4.78k", 4_780_000],
    ["£4.78bn", 4_780_000],
    ["4,780 million", 4_780_000],
    ["4.7m", 4_780_000],
    ["5", 4_780_000],
    ["4.7812345m", 4_781_234],
  ])("%s does not find %i", (typed, pounds) => {
    expect(finds(typed, pounds)).toBe(false);
  });

  it("gives an exact spelling several times and a rounded one once", () => {
    const times = (word: string) => amountWords(4_780_000).filter((one) => one === word).length;
    expect([times("478e4q"), times("48e5q"), times("5e6q")]).toEqual([4, 1, 1]);
  });
});

describe("other words", () => {
  it.each([
    ["Home-to-school transport", ["home", "to", "school", "transport"]],
    ["the children’s services", ["the", "childrens", "services"]],
    ["H2ST 2nd", ["h2st", "2nd"]],
    ["2022-23", ["2022d0q", "23d0q"]],
    ["6 months", ["6d0q", "months"]],
    ["section 114 notice", ["section", "114d0q", "notice"]],
    ["5.6%", ["56d1q"]],
    ["2022-06-07", ["2022d0q", "6d0q", "7d0q"]],
    ["about transport", ["about", "transport"]],
    ["  ", []],
    ["<b>&amp;</b>", ["b", "amp", "b"]],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("keep what was typed for each", () => {
    expect(searchTerms("SEND £4.78 million").map(({ typed }) => typed)).toEqual([
      "SEND",
      "£4.78 million",
    ]);
  });
});

describe("an indexed text", () => {
  it("is found by any spelling of the amounts in it", () => {
    const text = indexedWords("Cabinet approves £4.78m for transport").split(" ");
    expect(text).toContain("cabinet");
    for (const typed of ["4.78m", "£4,780,000", "4.780", "4.8 million"])
      expect(words(typed).every((word) => text.includes(word))).toBe(true);
    expect(text).not.toContain(words("4.79m")[0]);
  });

  it("keeps a bare number as it is", () => {
    expect(indexedWords("in 2022")).toBe("in 2022d0q");
  });
});

it("takes words that mean the same for one", () => {
  expect(words("judgement")).toEqual(words("judgment"));
  expect(words("EHCP")).toEqual(words("EHC"));
  expect(words("Saint Helens")).toEqual(words("St. Helens"));
});
