import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dataTexts, writeTogether } from "./folder.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "new-council-"));
  writeFileSync(path.join(folder, "one.csv"), "before\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

const there = () => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
const text = (name: string) => readFileSync(path.join(folder, name), "utf8");

test("all files are written, into new folders too", () => {
  writeTogether(
    folder,
    new Map([
      ["one.csv", "after\n"],
      ["allocations/two.csv", "new\n"],
    ]),
  );
  expect(there()).toEqual(["allocations", "allocations/two.csv", "one.csv"]);
  expect([text("one.csv"), text("allocations/two.csv")]).toEqual(["after\n", "new\n"]);
});

test("where the last cannot take its place, none is changed and nothing is left lying", () => {
  mkdirSync(path.join(folder, "two.csv", "inside"), { recursive: true });
  const files = new Map([
    ["new.csv", "new\n"],
    ["one.csv", "after\n"],
    ["two.csv", "after\n"],
  ]);
  expect(() => writeTogether(folder, files)).toThrow();
  expect(there()).toEqual(["one.csv", "two.csv", "two.csv/inside"]);
  expect(text("one.csv")).toBe("before\n");
});

test("the folder's tables are read, with what is wrong with their bytes; a missing folder is none", () => {
  writeFileSync(path.join(folder, "two.csv"), "a\r\n");
  const texts = dataTexts(folder);
  expect(texts?.get("one.csv")?.text).toBe("before\n");
  expect(texts?.get("two.csv")?.csv.problems).toHaveLength(1);
  expect(dataTexts(path.join(folder, "none"))).toBeUndefined();
});
