import { describe, expect, test } from "vitest";
import { fitted, fitting, leadingSentences, linesOf, shortened, type LineLimits } from "./room.ts";

describe("what fits", () => {
  test("is taken in order, and the rest is counted", () => {
    expect(fitting([1, 2, 3], 3, (lines) => lines)).toEqual({ shown: [1, 2], more: 1 });
    expect(fitting([1, 2, 3], 6, (lines) => lines)).toEqual({ shown: [1, 2, 3], more: 0 });
  });

  test("passes over what is too long for what comes after it", () => {
    expect(fitting([5, 1], 2, (lines) => lines)).toEqual({ shown: [1], more: 1 });
  });
});

describe("the rooms of sections", () => {
  const sheet = {
    most: { first: 10, second: 10 },
    least: 3,
    givesWay: ["second", "first"],
    available: 15,
  } as const;

  const roomsFor = (lines: (rooms: LineLimits<"first" | "second">) => number) =>
    fitted(sheet, (rooms) => rooms, lines);

  test("stay as they are where all has room", () => {
    expect(roomsFor(() => 15)).toEqual({ first: 10, second: 10 });
  });

  test("shrink only as far as is needed, the section that weighs least first", () => {
    expect(roomsFor(({ first, second }) => first + second)).toEqual({
      first: 10,
      second: 5,
    });
    expect(roomsFor(({ first, second }) => first + second + 5)).toEqual({
      first: 7,
      second: 3,
    });
  });

  test("keep their least", () => {
    expect(roomsFor(() => 99)).toEqual({ first: 3, second: 3 });
  });
});

describe("texts", () => {
  test("take whole lines, one at least", () => {
    expect([linesOf("", 10), linesOf("0123456789", 10), linesOf("01234567890", 10)]).toEqual([
      1, 1, 2,
    ]);
  });

  test("are cut after a sentence, or after a word where the first is too long", () => {
    expect(leadingSentences("One. Two. Three.", 10)).toBe("One. Two.");
    expect(leadingSentences("One. Two.", 9)).toBe("One. Two.");
    expect(leadingSentences("Paid £1.5m for this. Two.", 22)).toBe("Paid £1.5m for this.");
    expect(leadingSentences("One two three four.", 9)).toBe("One two…");
  });

  test("are shortened at a word, and only if too long", () => {
    expect(shortened("one, two", 8)).toBe("one, two");
    expect(shortened("one, two", 7)).toBe("one…");
    expect(shortened("undivided", 5)).toBe("undi…");
  });
});
