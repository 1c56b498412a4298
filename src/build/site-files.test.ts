import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { example } from "../dataset/example-data.ts";
import { writeHostFiles } from "./site-files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "site-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
const site = {
  home: new URL("https://site.example/base/"),
  addresses: ["", "404/", "figures/total/", "data/", "data/allocations.csv"],
};

test("headers and redirects stand where hosts look for them", () => {
  writeHostFiles(example({ former_ids: [{ id: "totl" }] }), { ...site, folder });
  expect(read("_redirects")).toBe("/base/figures/totl/ /base/figures/total/ 301\n");
  const sections = read("_headers").match(/^\/base\/[a-z0-9]+\/\*$/gm);
  expect(sections).toContain("/base/figures/*");
  expect(sections).not.toContain("/base/404/*");
  expect(read("figures/totl/index.html")).toContain("https://site.example/base/figures/total/");
});

test("without former ids there is no page too many", () => {
  writeHostFiles(example(), { ...site, folder });
  expect(readdirSync(folder).sort()).toEqual(["_headers", "_redirects"]);
  expect(read("_redirects")).toBe("");
  expect(existsSync(path.join(folder, "figures"))).toBe(false);
});
