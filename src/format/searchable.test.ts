import { expect, test } from "vitest";
import { searchable } from "./searchable.ts";

test.each([
  ["Children’s services", " childrens services"],
  ["home-to-school transport (2023-24)", " home to school transport 2023 24"],
  ["  “Our families” ", " our families"],
  ["£1.74m", " 1 74m"],
  ["Línea\nÉcole", " línea école"],
  ["", ""],
  ["—", ""],
])("%j is looked through as %j", (text, form) => {
  expect(searchable(text)).toBe(form);
});

test("a word is found at its beginning, and not inside another", () => {
  const text = searchable("Resources for our schools");
  expect(text.includes(searchable("our"))).toBe(true);
  expect(text.includes(searchable("school"))).toBe(true);
  expect(searchable("Resources").includes(searchable("our"))).toBe(false);
});
