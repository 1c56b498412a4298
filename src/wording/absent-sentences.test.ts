import { expect, test } from "vitest";
import { totalOf } from "../counting/rules.ts";
import { councilOf, example, type FigureCells } from "../dataset/example-data.ts";
import { absentSentences } from "./absent-sentences.ts";

function said(allocations: readonly FigureCells[]): string[] {
  const dataset = example({ allocations });
  return absentSentences(totalOf(dataset, councilOf(dataset), "all-identified"));
}

const unseen = { amount_absent: "not seen" };
const filling = { ...unseen, to_pot: "northtown-fund", decision: "northtown-budget" };

test("absent amounts are told by why they are absent, each reason once", () => {
  expect(
    said([
      { id: "a", amount_absent: "exempt" },
      { id: "b", ...unseen },
      { id: "c", ...unseen },
    ]),
  ).toEqual([
    "1 amount more is not published.",
    "2 amounts more stand in papers that were not seen.",
  ]);
});

test("what went into a pot that counted money was drawn from is not simply more", () => {
  const drawn = { id: "drawn", amount_gbp: "5", from_pot: "northtown-fund" };
  expect(
    said([drawn, { id: "a", ...filling }, { id: "b", ...filling }, { id: "c", ...unseen }]),
  ).toEqual([
    "1 amount more stands in papers that were not seen.",
    "2 amounts that stand in papers that were not seen went into a pot from which money counted here came: it may be the same money.",
  ]);
  expect(
    said([
      { ...drawn, from_pot: "northtown-reserve" },
      { id: "a", ...filling },
    ]),
  ).toEqual(["1 amount more stands in papers that were not seen."]);
});
