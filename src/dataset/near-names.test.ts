import fc from "fast-check";
import { expect, test } from "vitest";
import { nearest, nearestFirst, shortList } from "./near-names.ts";

test("the first six names are listed, and a sign that there are more", () => {
  expect(shortList([])).toBe("none there yet");
  expect(shortList(["a", "b", "c", "d", "e", "f"])).toBe("a, b, c, d, e, f");
  expect(shortList(["a", "b", "c", "d", "e", "f", "g"])).toBe("a, b, c, d, e, f, …");
});

test("names that begin alike come first, then the order of the alphabet", () => {
  const names = ["budget", "main-fund", "main", "reserve", "main-pot", "appeal"];
  expect(nearestFirst("main-pots", names)).toEqual([
    "main-pot",
    "main-fund",
    "main",
    "appeal",
    "budget",
    "reserve",
  ]);
  expect(nearestFirst("xyz", names)).toEqual(names.toSorted());
});

test("looking at few names finds what looking at all of them finds", () => {
  const name = fc.string({ unit: fc.constantFrom("a", "b", "-"), minLength: 1, maxLength: 5 });
  const shared = (a: string, b: string) => {
    let length = 0;
    while (length < a.length && a[length] === b[length]) length += 1;
    return length;
  };
  fc.assert(
    fc.property(name, fc.uniqueArray(name, { maxLength: 12 }), fc.nat(8), (written, names, n) => {
      const all = names.toSorted(
        (a, b) => shared(b, written) - shared(a, written) || (a < b ? -1 : 1),
      );
      expect(nearest(written, names.toSorted(), n)).toEqual(all.slice(0, n));
    }),
    { seed: 1066, numRuns: 500 },
  );
});
