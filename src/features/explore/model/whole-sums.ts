/** The counted sums that the pieces of a rule are parts of, worked out once. */
import { memoized } from "../../../format/memoized.ts";
import type { RuleMoney } from "./explore-table.ts";

/**
 * Of each piece with counted pounds the place of the sum that it is a part of, else -1; of each sum its pounds,
 * and whether rounding leaves something of it.
 */
export const wholeSums = memoized((rule: RuleMoney) => {
  const places = new Map<number, number>();
  const pounds: number[] = [];
  const rounded = new Set<number>();
  const sumOf = rule.rows.map((row, at) => {
    const own = rule.pounds[at] ?? NaN;
    if (rule.unsure[at] === 1 || Number.isNaN(own)) return -1;
    const top = topOf(rule, row);
    const place = places.get(top) ?? pounds.length;
    places.set(top, place);
    pounds[place] = (pounds[place] ?? 0) + own;
    if (rule.isRest[at] === 1) rounded.add(place);
    return place;
  });
  return { sumOf, pounds: Float64Array.from(pounds), rounded };
});

function topOf({ whole }: RuleMoney, row: number): number {
  let top = row;
  while ((whole[top] ?? -1) >= 0) top = whole[top] ?? -1;
  return top;
}
