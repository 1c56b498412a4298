import { expect, test } from "vitest";
import { fileOf, shareOf } from "./page-writer.ts";

type Paths = Parameters<typeof shareOf>[0];

/** Paths of a few routes; of a route only its address is looked at. */
function paths(routes: Readonly<Record<string, readonly string[]>>): Paths {
  return Object.entries(routes).flatMap(([route, names]) => {
    const own = { route } as Paths[number]["route"];
    return names.map((pathname) => ({ pathname, route: own }));
  });
}

const all = paths({
  "/": ["/"],
  "/figures/[id]": ["/figures/a/", "/figures/b/", "/figures/c/"],
  "/data/[...file]": ["/data/a.csv", "/data/b.csv"],
});
const share = (number: number, of = 2) => shareOf(all, { number, of }).map((one) => one.pathname);

test("two processes have every page between them, and none twice", () => {
  expect([...share(0), ...share(1)].sort()).toEqual(all.map(({ pathname }) => pathname).sort());
  expect(share(1)).toEqual(["/figures/c/"]);
});

test("one process alone has all of them, in their order", () => {
  expect(share(0, 1)).toEqual(all.map(({ pathname }) => pathname));
});

test("files of the data stay in one process", () => {
  expect(share(0)).toEqual(expect.arrayContaining(["/data/a.csv", "/data/b.csv"]));
});

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
