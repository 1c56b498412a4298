/** The middle of numbers. */

/** The middle of the values; of an even number, half way between the two. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1].map((at) => sorted[at]);
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
