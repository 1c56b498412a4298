import { expect, it } from "vitest";
import { searchTerms } from "./amount-spellings.ts";
import { searchKinds, wordOfCouncil, wordOfKind, wordOfNothing } from "./search-kinds.ts";

const marks = [
  ...searchKinds.map(({ slug }) => wordOfKind(slug)),
  ...["york", "york-north", "yorknorth"].map(wordOfCouncil),
  wordOfNothing,
];

it("no mark begins with another: a search takes words that begin alike for one", () => {
  expect(
    marks.filter((mark) => marks.some((other) => other !== mark && mark.startsWith(other))),
  ).toEqual([]);
  expect(new Set(marks).size).toBe(marks.length);
});

it("marks are single words of letters and digits", () => {
  for (const mark of marks) expect(mark).toMatch(/^[a-z0-9]+$/);
});

it("no amount is spelt as a mark", () => {
  expect(searchTerms("0 kinds 0.5m")).toMatchObject([
    { word: "0d0q" },
    { word: "kinds" },
    { word: "5e5q" },
  ]);
  expect(marks).not.toContain("0d0q");
});
