/** Looking for words row by row in each row’s whole text gives the same rows. */
import { expect, test } from "vitest";
import { wordSearch } from "./word-search.ts";

const councils = ["Bristol", "Isles of Scilly"];
const pots = ["", "Schools’ Reserve\nof 2021"];
const own = ["Home to school transport", "a school", "Line\nbreak", "", "TRANSPORT", "scilly"];
const codes = [0, 1, 1, 0, 1, 0];
const pooled = [0, 0, 1, 1, 0, 0];
const search = wordSearch(
  own.length,
  [
    { texts: councils, codeOf: (row) => codes[row] ?? 0 },
    { texts: pots, codeOf: (row) => pooled[row] ?? 0 },
  ],
  own,
);

const texts = own.map((text, row) =>
  [text, councils[codes[row] ?? 0], pots[pooled[row] ?? 0]]
    .join(" ")
    .toLowerCase()
    .split(/[^a-z0-9]+/),
);

const words = [
  "to",
  "transport",
  "school",
  "scilly",
  "bristol",
  "reserve",
  "2021",
  "line",
  "break",
  "o",
  "schools",
];

test.each([...words, "ly", "nothing", "transporta", "bristolisles"])(
  "finds “%s” in the rows whose text has a word that begins so",
  (word) => {
    expect([...search(word)]).toEqual(
      texts.map((own) => Number(own.some((one) => one.startsWith(word)))),
    );
  },
);

test("a word is found again as it was, however many were looked for since", () => {
  const once = words.map((word) => [...search(word)]);
  expect(words.map((word) => [...search(word)])).toEqual(once);
});

test("a word does not go on from one row into the next", () => {
  const rows = wordSearch(2, [], ["home to", "school"]);
  expect([...rows("toschool")]).toEqual([0, 0]);
  expect([...rows("to")]).toEqual([1, 0]);
});

test("rows without texts of their own are found by what they share", () => {
  const rows = wordSearch(3, [{ texts: ["Kent", "Leeds"], codeOf: (row) => row % 2 }]);
  expect([...rows("kent")]).toEqual([1, 0, 1]);
  expect([...rows("york")]).toEqual([0, 0, 0]);
});
