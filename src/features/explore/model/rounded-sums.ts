/** What rounding leaves of printed sums: it is told of a sum only where such a one is not there as it is printed. */
import type { RuleMoney } from "./explore-table.ts";
import { wholeSums } from "./whole-sums.ts";

/** A piece that is only what rounding leaves. */
interface Rest {
  readonly at: number;
  readonly pounds: number;
  readonly kind: number;
}

/** By place of a printed sum that rounding leaves something of: pounds of the day that are here, and what is left. */
export type RoundedSums = Map<number, { day: number; rests: Rest[] }>;

/** Notes a piece of the printed sum at a place. */
export function addRounded(
  sums: RoundedSums,
  { isRest }: RuleMoney,
  { place, day, ...piece }: Rest & { readonly place: number; readonly day: number },
): void {
  const own = sums.get(place) ?? { day: 0, rests: [] };
  sums.set(place, own);
  own.day += day;
  if (isRest[piece.at] === 1) own.rests.push(piece);
}

/** What is left of printed sums that are not here as they are printed. */
export function restsOf(sums: RoundedSums, rule: RuleMoney): Rest[] {
  return [...sums].flatMap(([place, { day, rests }]) =>
    day < (wholeSums(rule).pounds[place] ?? 0) ? rests : [],
  );
}
