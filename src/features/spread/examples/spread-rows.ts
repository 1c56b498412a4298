/** Test support: a small spread for the chart of steps. */
import type { Spread } from "../../../measures/spread.ts";

/** The spread. */
export const exampleSpread: Spread = {
  unit: "pounds",
  known: 40,
  unknown: 2,
  quartiles: [900_000, 1_400_000, 2_100_000],
  steps: [
    { from: 0, to: 1_000_000, councils: 12 },
    { from: 1_000_000, to: 2_000_000, councils: 17 },
    { from: 2_000_000, to: 3_000_000, councils: 10 },
    { from: 3_000_000, to: 4_000_000, councils: 0 },
    { from: 4_000_000, to: 5_000_000, councils: 1 },
  ],
};
