import { expect, test } from "vitest";
import { isTyped, nearWord } from "./word-match.ts";

test.each([
  ["transport", "transport"],
  ["transport", "transp"],
  ["schools", "school"],
  ["school", "schools"],
  ["policy", "policies"],
  ["fund", "funding"],
  ["charge", "charging"],
  ["plan", "planning"],
  ["process", "processes"],
  ["agreed", "agree"],
  ["Café", "cafe"],
  ["478e4q", "478e4q"],
])("%s is what is meant by %s", (indexed, typed) => {
  expect(isTyped(indexed, typed)).toBe(true);
});

test.each([
  ["plan", "planet"],
  ["plan", "planes"],
  ["care", "career"],
  ["bus", "business"],
  ["bristol", "bristolian"],
  ["777e4q", "777e5q"],
  ["777", "777e4q"],
  ["1234d3q", "123d3q"],
])("%s is another word than %s", (indexed, typed) => {
  expect(isTyped(indexed, typed)).toBe(false);
});

test("what is near is the longest word that the typed one begins with, never an amount", () => {
  expect(nearWord(["a", "plan", "plane", "care"], "planetary")).toBe("plane");
  expect(nearWord(["car"], "career")).toBeUndefined();
  expect(nearWord(["777e4q", "7777"], "7777e5q")).toBeUndefined();
});
