import { expect, test } from "vitest";
import { placeInList } from "./document-kind.ts";

test("a list names the place in a document, and none where it was only seen in part", () => {
  expect(placeInList("paragraph 2.1.2")).toBe("paragraph 2.1.2");
  expect(placeInList("page as seen in part")).toBe("");
  expect(placeInList("article as seen in part")).toBe("");
});
