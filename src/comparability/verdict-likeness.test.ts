import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shareInWords } from "../format/units.ts";
import { isUnsaid, sideInWords, unlike } from "./verdict-likeness.ts";

/** Pounds by word; `unsaid` stands for what the papers do not say. */
function parts({ unsaid, ...said }: Readonly<Record<string, number>>) {
  const words: [string | undefined, number][] = Object.entries(said);
  return new Map(unsaid === undefined ? words : [...words, [undefined, unsaid]]);
}

const likeness = (one: Record<string, number>, other: Record<string, number>) => [
  unlike("recurrence", parts(one), parts(other)),
  unlike("recurrence", parts(other), parts(one)),
];
const both = (degree: string | undefined) => [degree, degree];

describe("two totals, whichever comes first", () => {
  test("are alike where the same shares are stated, whatever the sums", () => {
    expect(likeness({ once: 10, always: 30 }, { once: 100, always: 300 })).toEqual(both(undefined));
  });

  test("are alike where what is stated of a part of the money is the same", () => {
    expect(likeness({ once: 60, unsaid: 40 }, { once: 100 })).toEqual(both(undefined));
  });

  test("are not unlike where nothing is stated of one of them", () => {
    expect(likeness({ unsaid: 100 }, { once: 100 })).toEqual(both(undefined));
    expect(likeness({}, { once: 100 })).toEqual(both(undefined));
  });

  test("are partly unlike where half of the money or more can be alike", () => {
    expect(likeness({ once: 50, always: 50 }, { once: 100 })).toEqual(both("partly"));
  });

  test("are mostly unlike where less than half of it can", () => {
    expect(likeness({ once: 49, always: 51 }, { once: 100 })).toEqual(both("mostly"));
  });

  test("are not made alike by what neither of them says, which may be alike still", () => {
    expect(likeness({ once: 50, unsaid: 50 }, { always: 50, unsaid: 50 })).toEqual(both("partly"));
    expect(likeness({ once: 90, unsaid: 10 }, { always: 100 })).toEqual(both("mostly"));
  });

  test("are unlike where both are for “other”", () => {
    expect(unlike("purpose", parts({ other: 1 }), parts({ other: 1 }))).toBe("mostly");
    expect(unlike("purpose", parts({ other: 1, SEND: 9 }), parts({ SEND: 9, other: 1 }))).toBe(
      "partly",
    );
  });

  test("are alike where both say “other” of something else than what the money is for", () => {
    expect(unlike("period", parts({ other: 1 }), parts({ other: 1 }))).toBeUndefined();
  });
});

test("what is so of all the money is a word alone, also where another word has no pounds", () => {
  expect(sideInWords(parts({ "one-off": 30 }))).toBe("one-off");
  expect(sideInWords(parts({ "one-off": 30, ongoing: 0 }))).toBe("one-off");
});

test("several words stand with their shares, the largest first, what is not stated among them", () => {
  expect(sideInWords(parts({ ongoing: 2, "one-off": 79, unsaid: 19 }))).toBe(
    "one-off 79%, not stated 19% and ongoing 2%",
  );
});

test("shares that seem not to add up are said to be rounded", () => {
  // The years of Birmingham’s £6,574,000.
  expect(sideInWords(parts({ "2022-23": 5_444, "six months": 500, unsaid: 630 }))).toBe(
    "2022-23 83%, not stated 10% and six months 8%, each rounded",
  );
});

test("the same share of the same whole is told alike, however the rest is divided", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }),
      fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 6 }),
      (own, rest) => {
        const all = rest.reduce((sum, part) => sum + part, own);
        const divided = Object.fromEntries(rest.map((part, at) => [`other ${at}`, part]));
        const inOne = sideInWords(parts({ own, others: all - own }));
        const words = `own ${shareInWords(own / all)}`;
        expect(inOne).toContain(words);
        expect(sideInWords(parts({ own, ...divided }))).toContain(words);
      },
    ),
    { numRuns: 300, seed: 1066 },
  );
});

test("something is unsaid where any pounds are", () => {
  expect(isUnsaid(parts({ ongoing: 2, unsaid: 1 }))).toBe(true);
  expect(isUnsaid(parts({ ongoing: 2, unsaid: 0 }))).toBe(false);
  expect(isUnsaid(parts({ ongoing: 2 }))).toBe(false);
});
