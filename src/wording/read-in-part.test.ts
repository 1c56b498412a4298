import { expect, test } from "vitest";
import { councilOf, example } from "../dataset/example-data.ts";
import { readInPart } from "./read-in-part.ts";

const dataset = example({ councils: [{ id: "southtown", short_name: "Southtown", read: "part" }] });

test("a council read in part says so in one line", () => {
  expect(readInPart(councilOf(dataset, "southtown"))).toBe(
    "We hold only single decisions of Southtown, so it is compared with no other.",
  );
});

test("a council read whole says nothing", () => {
  expect(readInPart(councilOf(dataset))).toBeUndefined();
});
