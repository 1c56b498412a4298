import { expect, test } from "vitest";
import { possessive } from "./words.ts";

test("a name that ends in s takes an apostrophe alone", () => {
  expect(["Bristol", "Kirklees", "Stockton-on-Tees"].map(possessive)).toEqual([
    "Bristol’s",
    "Kirklees’",
    "Stockton-on-Tees’",
  ]);
});
