import { expect, it } from "vitest";
import { councilOf, example } from "../../dataset/example-data.ts";
import { councilIndex, entriesAtMost } from "./site-index.ts";

it("lists a council's rows by kind: decisions in the order of time, figures by name", () => {
  const dataset = example({
    allocations: [
      { id: "total", label: "Works" },
      { id: "other", label: "advice" },
    ],
  });
  const [page, ...others] = councilIndex(dataset, councilOf(dataset));
  expect(others).toEqual([]);
  expect(page).toMatchObject({ address: "northtown/", page: 1, pages: 1 });
  expect(page?.groups.map(({ name, records }) => [name, records.length])).toEqual([
    ["Decisions", 6],
    ["Figures", 2],
    ["Pots of money", 4],
  ]);
  expect(page?.groups[0]?.records[0]?.address).toBe("decisions/northtown-budget/");
  expect(page?.groups[1]?.records.map(({ name }) => name)).toEqual(["advice", "Works"]);
});

it("spreads many entries over pages, each entry once", () => {
  const dataset = example({
    allocations: Array.from({ length: entriesAtMost + 20 }, (_, n) => ({ id: `sum-${n}` })),
  });
  const pages = councilIndex(dataset, councilOf(dataset));
  expect(pages.map(({ address, page }) => [address, page])).toEqual([
    ["northtown/", 1],
    ["northtown/2/", 2],
  ]);
  const sizes = pages.map(({ groups }) => groups.flatMap(({ records }) => records).length);
  expect(sizes).toEqual([entriesAtMost, 30]);
  const all = pages.flatMap(({ groups }) => groups.flatMap(({ records }) => records));
  expect(new Set(all.map(({ address }) => address)).size).toBe(entriesAtMost + 30);
});
