/** Where the scale of some bars ends: one enormous bar is cut short, and says so, so that the others can be seen at all. */

/** A bar this many times longer than the next is cut short: beside a whole one, the next could not be seen on a phone. */
const outgrows = 100;

/** Where a scale ends: at the longest bar; where that one is cut short, beyond the second longest. Never zero. */
export function axisEnd(values: readonly number[]): number {
  const [first = 0, second = 0] = values.toSorted((a, b) => b - a);
  return (second > 0 && first > outgrows * second ? 1.6 * second : first) || 1;
}

/** What stands beside a bar that goes on beyond the scale. */
export const cutShort = "(the bar is cut short)";
