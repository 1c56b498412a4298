import fc from "fast-check";
import { expect, test } from "vitest";
import {
  inUnit,
  inUnitWords,
  plainNumber,
  roundingOf,
  seemNotToAddUp,
  shareInWords,
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

test("shares that seem not to add up, each rounded by itself, are known", () => {
  expect(seemNotToAddUp([0.826, 0.096, 0.078])).toBe(true);
  expect(seemNotToAddUp([0.335, 0.335, 0.33])).toBe(true);
  expect(seemNotToAddUp([0.29, 0.71])).toBe(false);
  expect(seemNotToAddUp([1])).toBe(false);
  expect(seemNotToAddUp([])).toBe(false);
});

test("what is told in words leaves room for less than one each", () => {
  expect(seemNotToAddUp([0.524, 0.474, 0.002])).toBe(false);
  expect(seemNotToAddUp([0.526, 0.472, 0.002])).toBe(true);
  expect(seemNotToAddUp([0.493, 0.493, 0.012, 0.002])).toBe(false);
  expect(seemNotToAddUp([0.494, 0.494, 0.0085, 0.0035])).toBe(false);
  expect(seemNotToAddUp([0.494, 0.494, 0.0114, 0.0006])).toBe(false);
  expect(seemNotToAddUp([0.2445, 0.2445, 0.2445, 0.2445, 0.0174, 0.0046])).toBe(true);
  expect(seemNotToAddUp([0.996, 0.004])).toBe(false);
});

test("of a whole of which a part is not given, they need only add up to the rest", () => {
  expect(seemNotToAddUp([0.256, 0.256])).toBe(true);
  expect(seemNotToAddUp([0.254, 0.25])).toBe(false);
});

test("where nothing is said, the whole percentages do add up", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 50, max: 1000 }), { minLength: 2, maxLength: 9 }),
      (parts) => {
        const all = parts.reduce((sum, part) => sum + part, 0);
        const shares = parts.map((part) => part / all);
        const told = shares.map(shareInWords).map((words) => parseInt(words));
        fc.pre(told.every((number) => !Number.isNaN(number)));
        const sum = told.reduce((one, other) => one + other, 0);
        expect(seemNotToAddUp(shares)).toBe(sum !== 100);
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
  expect(roundingOf("percent")).toMatchInlineSnapshot(
    `"Rounded to two decimals, “up to” to three if need be, never down."`,
  );
  expect(roundingOf("pounds per child")).toMatchInlineSnapshot(
    `"Rounded to the penny, “up to” never down."`,
  );
});
