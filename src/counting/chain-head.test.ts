import { expect, test } from "vitest";
import { example, figureOf } from "../dataset/example-data.ts";
import { headOf } from "./chain-head.ts";

const dataset = example({
  allocations: [
    { id: "asked", status: "recommended", decision: "northtown-advice", restates: "approved" },
    { id: "approved" },
    { id: "only-asked", status: "recommended" },
  ],
});
const { chain } = figureOf(dataset, "asked");

test("the approved figure stands for the money", () => {
  expect(headOf(chain).id).toBe("approved");
});

test("a decision's own figure stands for it where the choice is narrowed", () => {
  expect(headOf(chain, ({ decision }) => decision.id === "northtown-advice").id).toBe("asked");
  expect(headOf(chain, () => false).id).toBe("approved");
});

test("where nothing is decided a recommendation stands", () => {
  expect(headOf(figureOf(dataset, "only-asked").chain).id).toBe("only-asked");
});
