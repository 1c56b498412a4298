/** Round steps of an axis from zero, the same at build time and in the browser. */

/** Zero, and every round step up to the end: about as many as are wished. */
export function roundTicks(end: number, wished: number): number[] {
  if (end <= 0) return [0];
  const step = roundStep(end / wished);
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, index) => index * step);
}

/** The next round number above: 1, 2 or 5 with zeros, or behind a point. */
function roundStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width || 1));
  const digit = [1, 2, 5].find((one) => one * power >= width * (1 - 1e-9)) ?? 10;
  return digit * power;
}
