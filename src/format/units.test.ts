import { expect, test } from "vitest";
import { inUnit, inUnitWords, plainNumber, roundingOf, shareInWords } from "./units.ts";

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

test("a statistic keeps its decimals", () => {
  expect(plainNumber(91.2996)).toBe("91.2996");
  expect(plainNumber(287056)).toBe("287,056");
});

test("each unit says how it is rounded", () => {
  expect(roundingOf("percent")).toMatchInlineSnapshot(`"Rounded to two decimals."`);
  expect(roundingOf("pounds per child")).toMatchInlineSnapshot(`"Rounded to the penny."`);
});
