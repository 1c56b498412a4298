/** Round steps of an axis from zero, the same at build time and in the browser. */

/** Zero, and every round step up to the end: about as many as are wished. */
export function roundTicks(end: number, wished: number): number[] {
  if (end <= 0) return [0];
  const step = roundStep(end / wished);
  return upTo(end, step, Math.floor);
}

/** Zero, and round steps to one at or past the longest bar, which is as little past it as `most` steps allow. */
export function ticksPast(longest: number, most: number): number[] {
  const fewest = roundStep(longest / most);
  const steps = [fewest, roundStep(fewest * 1.1)];
  const [fine = [0], coarse = [0]] = steps.map((step) => upTo(longest, step, Math.ceil));
  // Fewer lines where they end at the same place, but enough to read a bar by.
  return coarse.length > 3 && coarse.at(-1) === fine.at(-1) ? coarse : fine;
}

function upTo(end: number, step: number, whole: (steps: number) => number): number[] {
  // A step of a tenth of a pound is no tenth in binary.
  const steps = whole(Number((end / step).toFixed(6)));
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}

/** The next round number above: 1, 2 or 5 with zeros, or behind a point. */
function roundStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width || 1));
  const digit = [1, 2, 5].find((one) => one * power >= width * (1 - 1e-9)) ?? 10;
  return digit * power;
}
