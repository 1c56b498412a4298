/** Ranges: “between £2m and £3m” is one sum of money, and its ceiling tells it. */
import type { FoundAmount } from "../found.ts";

/** The amounts that are the lower end of a range, by their number. */
export function lowerEnds(amounts: readonly FoundAmount[]): ReadonlySet<number> {
  const ends = amounts.keys().filter((index) => {
    const [low, high] = [amounts[index], amounts[index + 1]];
    if (low?.qualifier !== "at-least" || high?.qualifier !== "up-to") return false;
    const between = low.words.slice(low.end, high.start);
    return low.spot === high.spot && /^\s*(?:and|to|[-–—])\s*$/.test(between);
  });
  return new Set(ends);
}
