import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../dataset/load.ts";
import { NameList, nearestFirst, probablyMeant, shortList } from "./near-names.ts";

test("the first six names are listed, and a sign that there are more", () => {
  expect(shortList([])).toBe("none there yet");
  expect(shortList(["a", "b", "c", "d", "e", "f"])).toBe("a, b, c, d, e, f");
  expect(shortList(["a", "b", "c", "d", "e", "f", "g"])).toBe("a, b, c, d, e, f, …");
});

describe("the nearest name comes first", () => {
  const names = ["barnet", "birmingham", "bradford", "bristol", "herefordshire", "hertfordshire"];

  test.each([
    ["brimingham", "birmingham"],
    ["Bristol", "bristol"],
    [" bristol ", "bristol"],
    ["BIRMINGHAM", "birmingham"],
    ["herefordshir", "herefordshire"],
    ["hertfordshre", "hertfordshire"],
    ["brad", "bradford"],
  ])("%s: %s", (written, name) => {
    expect(nearestFirst(written, names)[0]).toBe(name);
  });

  test("where it is the beginning of a longer name too", () => {
    const ids = ["budget", "main-fund", "main", "main-pot-2022", "appeal"];
    expect(nearestFirst("main-pot", ids)).toEqual([
      "main-pot-2022",
      "main-fund",
      "main",
      "appeal",
      "budget",
    ]);
  });

  test("and among equals the order of the alphabet", () => {
    expect(nearestFirst("x", ["c", "a", "b"])).toEqual(["a", "b", "c"]);
  });

  test("whatever else is named, and it is among the few that are shown", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "b", "c", "-"), minLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 40 }), fc.nat(), (all, at) => {
        const meant = all[at % all.length] ?? "";
        expect(nearestFirst(meant.toUpperCase(), all)[0]).toBe(meant);
        expect(new NameList(all).nearest(meant)).toEqual(nearestFirst(meant, all).slice(0, 7));
      }),
      { seed: 1066, numRuns: 300 },
    );
  });
});

describe("in a list of very many names", () => {
  const many = Array.from({ length: 20_000 }, (_, number) => `council-${number}-report`);
  const list = new NameList(many);

  test.each([
    ["council-19999-report", "council-19999-report"],
    ["council-19999-reprot", "council-19999-report"],
    ["cuoncil-19999-report", "council-19999-report"],
    ["Council-12345-Report", "council-12345-report"],
    ["ouncil-12345-report", "council-12345-report"],
    ["council-123456-report", "council-12345-report"],
    ["council-777", "council-777-report"],
  ])("%s: %s", (written, name) => {
    expect(list.nearest(written)[0]).toBe(name);
    expect(list.nearest(written)).toHaveLength(7);
  });

  test("some name is found for whatever is written", () => {
    expect(list.nearest("zzz")).toHaveLength(7);
    expect(list.nearest("")).toHaveLength(7);
  });
});

describe("what was probably meant", () => {
  const authorities = loadDataset("data").dataset?.authorities ?? [];
  const meant = (written: string) =>
    probablyMeant(written, authorities, ({ short_name, name }) => [short_name, name])?.short_name;

  test.each([
    ["brimingham", "Birmingham"],
    ["herefordshire", "Herefordshire"],
    ["bristol", "Bristol"],
    ["Bristol", "Bristol"],
    ["county durham", "County Durham"],
    ["Stockton on Tees", "Stockton-on-Tees"],
  ])("%s: %s", (written, name) => {
    expect(meant(written)).toBe(name);
  });

  test("is nothing where two are as near, where none is near, and for very few letters", () => {
    const names = (word: string) => [word];
    expect(probablyMeant("mainx", ["mainy", "mainz"], names)).toBeUndefined();
    expect(probablyMeant("mainx", ["mainy", "other"], names)).toBe("mainy");
    expect(meant("elsewhere")).toBeUndefined();
    expect(meant("xb")).toBeUndefined();
  });
});
