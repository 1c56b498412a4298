/** Test support: what the values of the invented topic look like, in the place of `src/topic-values.ts`. */

interface Size {
  readonly times: number;
  readonly country?: readonly [number, number];
}

export const sizes: Readonly<Record<string, Size>> = { adults_helped: { times: 4 } };
export const insideOthers: Readonly<Record<string, string>> = {};
export const units: Readonly<Record<string, string>> = {};
export const periods: Readonly<Record<string, string>> = {};
