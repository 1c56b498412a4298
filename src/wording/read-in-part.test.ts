import { expect, test } from "vitest";
import { councilOf, example } from "../dataset/example-data.ts";
import { standingWords, mainDecisionOf, partCaveat, readInPart } from "./read-in-part.ts";

const dataset = example({ councils: [{ id: "southtown", short_name: "Southtown", read: "part" }] });

test("a council read in part says so in one line", () => {
  expect(readInPart(councilOf(dataset, "southtown"))).toBe(
    "We hold only single decisions of Southtown, so its sum is set beside no other.",
  );
  expect(mainDecisionOf(councilOf(dataset, "southtown"))).toBe("one decision of A council");
});

test("where larger decisions are known, every line says so", () => {
  const councils = [
    { id: "southtown", short_name: "Southtown", read: "part", larger_known: "yes" },
  ] as const;
  const council = councilOf(example({ councils }), "southtown");
  expect(readInPart(council)).toContain(
    "only single decisions of Southtown; larger ones that we lack are known",
  );
  expect(partCaveat(council)).toContain(
    "only single decisions of Southtown; larger ones that we lack are known",
  );
});

test("a council read whole says nothing", () => {
  expect(partCaveat(councilOf(dataset))).toBeUndefined();
  expect(mainDecisionOf(councilOf(dataset))).toBe("the main decision of A council");
  expect(readInPart(councilOf(dataset))).toBeUndefined();
});

test("one of single decisions is nowhere called the main one", () => {
  expect(Object.values(standingWords({ read: "part" })).join(" ")).not.toContain("main");
  expect(standingWords({ read: "whole" }).alone).toBe("main decision");
});
