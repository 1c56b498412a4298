import { expect, test } from "vitest";
import { fileOf } from "./page-writer.ts";

test.each([
  ["", "page", "index.html"],
  ["figures/a/", "page", "figures/a/index.html"],
  ["404/", "page", "404.html"],
  ["data/SHA256SUMS.txt/", "endpoint", "data/SHA256SUMS.txt"],
  ["changes.xml", "endpoint", "changes.xml"],
  ["figures/a%20b/", "page", "figures/a b/index.html"],
])("%s, which is a %s, is written as %s", (address, type, file) => {
  expect(fileOf(address, type)).toBe(file);
});
