/** Test support: invented totals that show every kind of bar. */
import { fixed } from "../../../counting/qualified-parts.ts";
import type { TotalRow } from "../../../measures/totals.ts";
import type { Words } from "../total-bars-layout.ts";
import { wordedTotals } from "../worded-totals.ts";

/** What a row says where an example says nothing else: all of it is exact, with nothing beside it. */
export const plainTotal = {
  unit: "pounds",
  count: "decided",
  missing: null,
  one_sum: true,
  qualified: fixed,
  not_held: [],
  named_not_held: [],
  not_stated: 0,
  basis: null,
  of_one_year: [],
  absent: 0,
  colour: 1,
  parts: [],
  figure: null,
} as const satisfies Partial<TotalRow>;

/** The rows. */
export const exampleTotals: readonly TotalRow[] = [
  {
    ...plainTotal,
    council: "aston",
    name: "Aston",
    colour: 1,
    value: 6_000_000,
    one_sum: false,
    parts: [
      { recurrence: "ongoing", capital: false, value: 3_000_000, qualified: fixed },
      { recurrence: "one-off", capital: false, value: 2_000_000, qualified: fixed },
      { recurrence: "one-off", capital: true, value: 1_000_000, qualified: fixed },
    ],
  },
  {
    ...plainTotal,
    council: "barton",
    name: "Barton & Vale",
    colour: 2,
    value: 1_234_567,
    qualified: { ...fixed, ceiling: 1_234_567 },
    figure: "barton-2022-total",
    parts: [
      {
        recurrence: "not stated",
        capital: false,
        value: 1_234_567,
        qualified: { ...fixed, ceiling: 1_234_567 },
      },
    ],
  },
  {
    ...plainTotal,
    council: "corby",
    name: "Corby",
    colour: 0,
    value: null,
    missing: "not stated",
    parts: [],
  },
];

/** Short words for them. */
export const exampleWords: Words = {
  sum: ({ value }) => (value === null ? "not stated" : `${value} in all`),
  kind: ({ recurrence, capital }) => (capital ? `${recurrence}, capital` : recurrence),
};

/** The rows with these words. */
export const exampleWorded = wordedTotals(exampleTotals, exampleWords);
