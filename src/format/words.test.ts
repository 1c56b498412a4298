import { expect, test } from "vitest";
import { namedFew, possessive } from "./words.ts";

test("a name that ends in s takes an apostrophe alone", () => {
  expect(["Bristol", "Kirklees", "Stockton-on-Tees"].map(possessive)).toEqual([
    "Bristol’s",
    "Kirklees’",
    "Stockton-on-Tees’",
  ]);
});

test("of a few of many only more than one are counted", () => {
  const named = (count: number) => {
    const few = namedFew([..."abcdefgh"].slice(0, count), 3);
    return [few.named.join(""), few.rest];
  };
  expect([0, 3, 4, 5, 8].map(named)).toEqual([
    ["", 0],
    ["abc", 0],
    ["abcd", 0],
    ["abc", 2],
    ["abc", 5],
  ]);
});
