import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../dataset/example-folder.ts";
import { moveInto } from "./build-folders.ts";

test("the files of one folder are moved into another, folder by folder", () => {
  using place = temporaryFolder(
    new Map([
      ["half/figures/b/index.html", "b"],
      ["half/_astro/style.css", "the same"],
      ["half/charts/c.svg", "c"],
      ["whole/figures/a/index.html", "a"],
      ["whole/_astro/style.css", "the same"],
    ]),
  );
  const whole = path.join(place.path, "whole");
  mkdirSync(path.join(whole, "empty"));
  moveInto(path.join(place.path, "half"), whole);
  const texts = [
    "figures/a/index.html",
    "figures/b/index.html",
    "_astro/style.css",
    "charts/c.svg",
  ];
  expect(texts.map((name) => readFileSync(path.join(whole, name), "utf8"))).toEqual([
    "a",
    "b",
    "the same",
    "c",
  ]);
});
