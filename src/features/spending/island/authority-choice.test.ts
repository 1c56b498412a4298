import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addressOf,
  longestAddress,
  parseChoice,
  type Choice,
  type KnownValues,
} from "./authority-choice.ts";

const known: KnownValues = {
  numbers: Array.from({ length: 153 }, (_, index) => String(201 + index)),
  periods: ["2022-23", "2023-24", "2024-25"],
};
const page = "https://site.example/compare/spending/per-child/";

test("an address says who is chosen, which year and who is told apart", () => {
  expect(parseChoice("?of=201205&year=2022-23&mark=205", known)).toEqual({
    choice: { of: ["201", "205"], period: "2022-23", mark: "205" },
  });
  expect(parseChoice("", known)).toEqual({ choice: undefined });
  expect(parseChoice("?of=201", known).choice?.period).toBe("2024-25");
  const days = { ...known, periods: ["31 March 2024", "31 March 2025"] };
  expect(parseChoice("?of=201&year=2024", days).choice?.period).toBe("31 March 2024");
});

test("what cannot be read is said, with what is allowed, and nothing is guessed", () => {
  const bad = [
    "?of=",
    "?of=20120",
    "?of=999",
    "?of=201201",
    "?of=201&of=202",
    "?of=201&year=1999",
    "?of=201&year=2024",
    "?of=201&mark=202",
    "?mark=201",
    "?of=%F0%9F%92%B7%3Cscript%3E",
  ];
  expect(bad.map((query) => parseChoice(query, known).problem)).toMatchInlineSnapshot(`
    [
      "The address has “of” with nothing in it; allowed: numbers of three digits. What the page shows is not of it.",
      "The address names “20”; allowed: numbers of authorities, three digits each, such as 201202. What the page shows is not of it.",
      "The address names “999”; allowed: numbers of authorities, three digits each, such as 201202. What the page shows is not of it.",
      "The address names 201 twice; allowed: once. What the page shows is not of it.",
      "The address has “of” twice; allowed: once. What the page shows is not of it.",
      "The address asks for the year “1999”; allowed: 2022-23, 2023-24, 2024-25. What the page shows is not of it.",
      "The address asks for the year “2024”; allowed: 2022-23, 2023-24, 2024-25. What the page shows is not of it.",
      "The address highlights “202”; allowed: one of those that it names. What the page shows is not of it.",
      "The address highlights “201”; allowed: one of those that it names. What the page shows is not of it.",
      "The address names “💷<s”; allowed: numbers of authorities, three digits each, such as 201202. What the page shows is not of it.",
    ]
  `);
});

test("a choice that fits an address comes back from it; a longer one has none", () => {
  const choices = fc
    .record({
      of: fc.uniqueArray(fc.constantFrom(...known.numbers), { minLength: 1, maxLength: 153 }),
      period: fc.constantFrom(...known.periods),
      at: fc.option(fc.nat()),
    })
    .map(({ of, period, at }): Choice => ({
      of,
      period,
      mark: at === null ? undefined : of[at % of.length],
    }));
  fc.assert(
    fc.property(choices, (choice) => {
      const address = addressOf(page, choice, known);
      if (address === undefined) return choice.of.length > 35;
      expect(address.length).toBeLessThan(longestAddress);
      expect(parseChoice(new URL(address).search, known).choice).toEqual(choice);
      return true;
    }),
  );
});

test("an address that nobody who means well would write chooses nobody, and throws nothing", () => {
  const bad = [
    "__proto__",
    "constructor",
    "%E0%A4%A",
    "%00",
    "201\n202",
    "２０１",
    "2".repeat(1_000_000),
  ];
  for (const value of [...bad, "201".repeat(100_000)])
    for (const name of ["of", "year", "mark"]) {
      const { choice, problem } = parseChoice(`?of=201&${name}=${value}`, known);
      expect(choice, value.slice(0, 20)).toBeUndefined();
      expect(problem?.length).toBeLessThan(400);
    }
  const anything = fc.string({ maxLength: 60, unit: "binary" });
  fc.assert(
    fc.property(anything, (query) => {
      const { choice } = parseChoice(query, known);
      for (const number of choice?.of ?? []) expect(known.numbers).toContain(number);
    }),
  );
});
