import { expect, test } from "vitest";
import { councilOf, example } from "../dataset/example-data.ts";
import { sum } from "./example-totals.ts";
import { newMoneyPieces } from "./new-money.ts";
import { totalOf } from "./rules.ts";

test("of one authorised sum everything new and everything not stated is added up over its sources", () => {
  const dataset = example({
    allocations: [
      sum("a", 20),
      sum("new", 6, { part_of: "a:source", from_pot: "northtown-reserve" }),
      sum("other", 3, { part_of: "a:source", from_pot: "northtown-reserve" }),
      sum("till", 4, { part_of: "a:source", from_pot: "northtown-till" }),
      sum("old", 5, { part_of: "a:source", from_pot: "northtown-fund" }),
    ],
  });
  const pieces = newMoneyPieces(totalOf(dataset, councilOf(dataset), "decided"));
  const sumOf = (key: "new_pounds" | "not_stated" | "before") =>
    pieces.reduce((all, piece) => all + piece[key], 0);
  // Of the 20, two pounds have no source, and of four nobody says whether they were set aside.
  expect([sumOf("new_pounds"), sumOf("not_stated"), sumOf("before")]).toEqual([6 + 3, 2 + 4, 5]);
});
