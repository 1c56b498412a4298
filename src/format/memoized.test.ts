import { expect, test } from "vitest";
import { memoized } from "./memoized.ts";

test("an answer is worked out once for each object and key, and again for another", () => {
  let asked = 0;
  const sum = memoized(
    (numbers: readonly number[], factor: number) => {
      asked += 1;
      return numbers.reduce((total, number) => total + number, 0) * factor;
    },
    (factor) => `${factor}`,
  );
  const [one, other] = [
    [1, 2],
    [1, 2],
  ];
  expect([sum(one, 1), sum(one, 1), sum(one, 2), sum(other, 1)]).toEqual([3, 3, 6, 3]);
  expect(asked).toBe(3);
});

test("an answer that is undefined is kept too", () => {
  let asked = 0;
  const none = memoized((about: object) => {
    asked += 1;
    return "key" in about ? "known" : undefined;
  });
  const about = {};
  expect([none(about), none(about)]).toEqual([undefined, undefined]);
  expect(asked).toBe(1);
});
