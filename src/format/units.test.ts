import fc from "fast-check";
import { expect, test } from "vitest";
import {
  inUnit,
  inUnitWords,
  plainNumber,
  roundingOf,
  shareInWords,
  sharesInWords,
} from "./units.ts";

test("amounts are shown in their unit", () => {
  expect(inUnit(6574000, "pounds")).toBe("£6,574,000");
  expect(inUnit(22.9014, "pounds per child")).toBe("£22.90");
  expect(inUnit(2.4651, "percent")).toBe("2.47%");
  expect(inUnitWords(6574000, "pounds")).toBe("£6.57m");
  expect(inUnitWords(22.9014, "pounds per child")).toBe("£22.90");
});

test("a share that is not nothing is never shown as none, nor one that is not all as all", () => {
  expect(shareInWords(0.996)).toBe("more than 99%");
  expect(shareInWords(1)).toBe("100%");
  expect(shareInWords(0.004)).toBe("less than 1%");
  expect(shareInWords(0.5)).toBe("50%");
  expect(shareInWords(0)).toBe("0%");
});

test("shares of one whole add up to a hundred, the largest remainders rounded up", () => {
  expect(sharesInWords([0.826, 0.096, 0.078])).toEqual(["82%", "10%", "8%"]);
  expect(sharesInWords([0.335, 0.335, 0.33])).toEqual(["34%", "33%", "33%"]);
  expect(sharesInWords([0.524, 0.474, 0.002])).toEqual(["53%", "47%", "less than 1%"]);
  expect(sharesInWords([0.996, 0.004])).toEqual(["more than 99%", "less than 1%"]);
  expect(sharesInWords([0.987, 0.0065, 0.0065])).toEqual(["99%", "1%", "less than 1%"]);
  expect(sharesInWords([0.29, 0.71])).toEqual(["29%", "71%"]);
  expect(sharesInWords([1])).toEqual(["100%"]);
  // Of a whole of which a part is not given they add up to the rest.
  expect(sharesInWords([0.256, 0.256])).toEqual(["26%", "25%"]);
});

test("whatever the shares of a whole, they add up", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 50, max: 1000 }), { minLength: 2, maxLength: 9 }),
      (parts) => {
        const all = parts.reduce((sum, part) => sum + part, 0);
        const told = sharesInWords(parts.map((part) => part / all)).map((words) => parseInt(words));
        fc.pre(told.every((number) => !Number.isNaN(number)));
        expect(told.reduce((sum, number) => sum + number, 0)).toBe(100);
      },
    ),
    { numRuns: 200, seed: 1066 },
  );
});

test("a statistic keeps its decimals", () => {
  expect(plainNumber(91.2996)).toBe("91.2996");
  expect(plainNumber(287056)).toBe("287,056");
});

test("each unit says how it is rounded", () => {
  expect(roundingOf("percent")).toMatchInlineSnapshot(`"Rounded to two decimals."`);
  expect(roundingOf("pounds per child")).toMatchInlineSnapshot(`"Rounded to the penny."`);
});
