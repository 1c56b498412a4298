import { expect, test } from "vitest";
import { example, figureOf, type FigureCells } from "../dataset/example-data.ts";
import { headOf } from "./chain-head.ts";

const chainOf = (id: string) => {
  const allocations = [
    { id: "asked", status: "recommended", decision: "northtown-advice", restates: "approved" },
    { id: "approved" },
    { id: "only-asked", status: "recommended" },
  ];
  return figureOf(example({ allocations }), id).chain;
};

test("the approved figure stands for the money", () => {
  expect(headOf(chainOf("asked")).id).toBe("approved");
});

test("a decision's own figure stands for it where the choice is narrowed", () => {
  const chain = chainOf("asked");
  expect(headOf(chain, ({ decision }) => decision.id === "northtown-advice").id).toBe("asked");
  expect(headOf(chain, () => false).id).toBe("approved");
});

test("where nothing is decided a recommendation stands", () => {
  expect(headOf(chainOf("only-asked")).id).toBe("only-asked");
});

test("what is reported stands before a later recommendation of the same, what is approved before both", () => {
  const asked = { id: "asked", status: "recommended", decision: "northtown-later" };
  const noted = { id: "told", status: "noted", decision: "northtown-budget" };
  const approved = { id: "approved", decision: "northtown-budget", restates: "told" };
  const head = (...allocations: FigureCells[]) =>
    headOf(figureOf(example({ allocations }), "told").chain).id;
  expect(head(noted, { ...asked, restates: "told" })).toBe("told");
  expect(head({ ...noted, decision: "northtown-later" }, approved)).toBe("approved");
  expect(head(noted, approved, { ...asked, restates: "told" })).toBe("approved");
});
