import { expect, test } from "vitest";
import { wordsOf } from "./area-names.ts";

test.each([
  ["Kingston upon Hull, City of", ["kingston", "hull"]],
  ["Herefordshire, County of", ["herefordshire"]],
  ["The City of Bath and North East Somerset", ["bath", "north", "east", "somerset"]],
  ["St. Helens – (King’s Lynn)", ["st", "helens", "king’s", "lynn"]],
  ["Ynys Môn", ["ynys", "môn"]],
])("of “%s” these words say which area it is: %j", (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});
