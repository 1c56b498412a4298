import { expect, test } from "vitest";
import {
  addedQualified,
  surelyQualified,
  qualifiedParts,
  isAll,
  inexactQualifier,
  ownQualified,
} from "./qualified-parts.ts";

test("a part is all of an amount where only the noise of fractions parts them", () => {
  expect(isAll(100, 100)).toBe(true);
  expect(isAll(0.1 + 0.2, 0.3)).toBe(true);
  expect(isAll(1_000_000.0005, 1_000_000)).toBe(true);
  expect(isAll(99, 100)).toBe(false);
  expect(isAll(1_000_001, 1_000_000)).toBe(false);
  expect(isAll(-100, -100)).toBe(false);
});

test("nothing is not all of nothing", () => {
  expect(isAll(0, 0)).toBe(false);
});

test("each qualifier but “exactly” qualifies an amount", () => {
  const all = ["exactly", "up-to", "at-least", "about", undefined] as const;
  expect(all.map((qualifier) => inexactQualifier({ qualifier }))).toEqual([
    undefined,
    "up-to",
    "at-least",
    "about",
    undefined,
  ]);
  expect(ownQualified({ qualifier: "up-to" }, 5)).toEqual({ ceiling: 5, floor: 0, about: 0 });
  expect(ownQualified({ qualifier: "at-least" }, 5)).toEqual({ ceiling: 0, floor: 5, about: 0 });
  expect(ownQualified({ qualifier: "about" }, 5)).toEqual({ ceiling: 0, floor: 0, about: 5 });
  expect(ownQualified({ qualifier: "exactly" }, 5)).toEqual({ ceiling: 0, floor: 0, about: 0 });
});

test("qualified parts add up kind by kind", () => {
  const one = qualifiedParts(new Map([["up-to", 1]]));
  const other = qualifiedParts(
    new Map([
      ["up-to", 2],
      ["at-least", 30],
      ["about", 400],
      ["exactly", 5000],
    ]),
  );
  expect(addedQualified([one, other])).toEqual({ ceiling: 3, floor: 30, about: 400 });
});

test("of a part of money so much is surely qualified as the rest cannot hold", () => {
  const whole = { ceiling: 70, floor: 30, about: 10 };
  // The other 40 pounds may have a qualifier: of 70 at least 30 are here, of 30 and 10 perhaps none.
  expect(surelyQualified(whole, { part: 60, whole: 100 })).toEqual({
    ceiling: 30,
    floor: 0,
    about: 0,
  });
  expect(surelyQualified(whole, { part: 100, whole: 100 })).toEqual(whole);
});
