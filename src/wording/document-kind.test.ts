import { expect, test } from "vitest";
import { example } from "../dataset/example-data.ts";
import { datedWords, numberedKind, placeInList } from "./document-kind.ts";

test("a date that a document does not print is our reading", () => {
  const date = "2023-06-06";
  expect(datedWords({ date, inferred: undefined })).toBe("dated 6 June 2023");
  expect(datedWords({ date, inferred: ["date"] })).toBe("dated 6 June 2023 by our reading");
  expect(datedWords({ date: undefined, inferred: undefined })).toBe("no date seen");
});

test("a list names the place in a document, and none where it was only seen in part", () => {
  expect(placeInList("paragraph 2.1.2")).toBe("paragraph 2.1.2");
  expect(placeInList("page as seen in part")).toBe("");
  expect(placeInList("article as seen in part")).toBe("");
});

test.each([
  ["decision record", "decision 2368", "decision record 2368"],
  ["agenda item", "agenda item 15506", "agenda item 15506"],
  ["issue page", "IId=18976", "issue page, IId=18976"],
  ["decision record", "010177/2022", "decision record, 010177/2022"],
  ["report", undefined, "report"],
] as const)("a %s with the number %s is called %s", (type, reference, words) => {
  const [document] = example().documents;
  if (!document) throw new Error("the example has no document");
  expect(numberedKind({ ...document, type, reference })).toBe(words);
});
