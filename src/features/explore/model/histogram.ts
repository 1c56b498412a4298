/** How many of the rows have amounts of which size: steps of one, two and five, as wide as the data. */
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
  { amounts }: Pick<AskedTable, "amounts">,
  { unranged }: Pick<Matches, "unranged">,
): Bin[] {
  const counts = new Uint32Array(steps.length);
  const all = new Uint8Array(steps.length);
  for (let row = 0; row < amounts.length; row++) {
    const amount = amounts[row] ?? NaN;
    if (Number.isNaN(amount)) continue;
    const at = binOf(amount);
    all[at] = 1;
    if (unranged[row] === 1) counts[at] = (counts[at] ?? 0) + 1;
  }
  const [first, last] = [all.indexOf(1), all.lastIndexOf(1)];
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

function binOf(amount: number): number {
  let at = steps.length - 1;
  while (at > 0 && amount < (steps[at] ?? 0)) at--;
  return at;
}
