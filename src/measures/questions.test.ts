import { expect, test } from "vitest";
import { measureOf, pricesOf } from "./measure.ts";
import { nearestQuestion, plainQuestion } from "./questions.ts";

test("a plain question is in pounds and prices of the day", () => {
  expect(plainQuestion("new-money")).toEqual({
    ...{ count: "new-money", measure: "pounds", prices: "cash" },
  });
});

test("a question is asked as it is, where its measure is told in its prices", () => {
  const real = { count: "decided", measure: "per-child", prices: "real" } as const;
  expect(nearestQuestion(real)).toEqual(real);
  const cash = { count: "decided", measure: "share-of-spend", prices: "cash" } as const;
  expect(nearestQuestion(cash)).toEqual(cash);
});

test("a share is told in prices of the day only, so the nearest question is about these", () => {
  const real = { count: "decided", measure: "share-of-spend", prices: "real" } as const;
  expect(nearestQuestion(real)).toEqual({ ...real, prices: "cash" });
});

test("measures and prices are found by their slug, and no other is taken for one that is missing", () => {
  expect(measureOf("share-of-spend").unit).toBe("percent");
  expect(pricesOf("cash").name).toBe("Prices of the day");
  expect(pricesOf("real").name).toBe("2024-25 prices");
  expect(() => measureOf("in-gold" as "pounds")).toThrow("no measure in-gold");
  expect(() => pricesOf("of-old" as "real")).toThrow("no prices of-old");
});
