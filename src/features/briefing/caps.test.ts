import { describe, expect, test } from "vitest";
import { capped, leadingSentences, shortened } from "./caps.ts";

describe("the rows of a section", () => {
  const shown = (rows: readonly string[], most: number, letters: number) =>
    capped(rows, { rows: most, letters }, (row) => row);

  test("are all there within the cap, to the last letter", () => {
    expect(shown(["a", "bb"], 2, 3)).toEqual({ shown: ["a", "bb"], more: 0 });
  });

  test("are the first ones, and the rest is counted", () => {
    expect(shown(["a", "b", "c"], 2, 100)).toEqual({ shown: ["a", "b"], more: 1 });
  });

  test("leave out one that is too long, not the shorter ones after it", () => {
    expect(shown(["a", "bbb", "c"], 3, 3)).toEqual({ shown: ["a", "c"], more: 1 });
  });

  test("have at least one, however long", () => {
    expect(shown(["aaaa", "b"], 2, 3)).toEqual({ shown: ["aaaa"], more: 1 });
    expect(shown([], 2, 3)).toEqual({ shown: [], more: 0 });
  });
});

describe("texts", () => {
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
