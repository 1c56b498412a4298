/** How many of the rows have amounts of which size: steps of one, two and five, as wide as the data. */
import { memoized } from "../../../format/memoized.ts";
import type { AskedTable } from "./asked-table.ts";
import type { Matches } from "./matches.ts";

/** Rows with amounts of one step. */
export interface Bin {
  /** Pounds: from, and below what. */
  readonly from: number;
  readonly to: number;
  /** Rows that all choices but the range take. */
  readonly rows: number;
}

/** Bins from the smallest to the largest amount of all rows; one for each step, empty ones among them. */
export function histogram(
  table: Pick<AskedTable, "amounts">,
  { unranged }: Pick<Matches, "unranged">,
): Bin[] {
  const { places, first, last } = stepsOf(table);
  const counts = new Uint32Array(steps.length + 1);
  for (let row = 0; row < places.length; row++)
    if (unranged[row] === 1) {
      const at = places[row] ?? nowhere;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  return first < 0
    ? []
    : steps.slice(first, last + 1).map((from, at) => ({
        from,
        to: steps[first + at + 1] ?? Infinity,
        rows: counts[first + at] ?? 0,
      }));
}

/** 0, then 1,000, 2,000, 5,000 and so on up to a hundred billion. */
const steps: readonly number[] = [
  0,
  ...Array.from(
    { length: 25 },
    (_, at) => ([1, 2, 5][at % 3] ?? 1) * 10 ** (3 + Math.floor(at / 3)),
  ),
];

/** In place of a step, of a row without an amount. */
const nowhere = steps.length;

/** Of each row the place of its step, and the first and last step that any row has; worked out once. */
const stepsOf = memoized(({ amounts }: Pick<AskedTable, "amounts">) => {
  const places = Uint8Array.from(amounts, (amount) =>
    Number.isNaN(amount) ? nowhere : stepOf(amount),
  );
  const used = steps.map((_, at) => places.includes(at));
  return { places, first: used.indexOf(true), last: used.lastIndexOf(true) };
});

function stepOf(amount: number): number {
  return Math.max(
    0,
    steps.findLastIndex((from) => from <= amount),
  );
}
