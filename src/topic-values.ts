/**
 * What the values of official statistics look like: units, periods, sizes, and which series lies within which.
 * The checks of the data hold every file to it.
 */

/** Bounds of the values of a series. */
interface Size {
  /** How many times the middle of its other years a value may be, or the middle times the value. */
  readonly times: number;
  /** The least and the most that the whole country may have. */
  readonly country?: readonly [number, number];
}

/** By series. Lines of spending have no bound. */
export const sizes: Readonly<Record<string, Size>> = {
  population_0_17: { times: 2, country: [9_000_000, 15_000_000] },
  s251_children_services_gross: { times: 3, country: [4_000_000_000, 40_000_000_000] },
  children_looked_after: { times: 4, country: [40_000, 200_000] },
  children_in_need: { times: 6, country: [150_000, 1_000_000] },
  ehc_plans: { times: 6, country: [150_000, 1_500_000] },
  gdp_deflator: { times: 2 },
};

/** A series that counts a part of what another counts: who is looked after is in need, too. */
export const insideOthers = { children_looked_after: "children_in_need" } as const;

/** How the units of series begin, by the beginnings of their names: the words of the site rely on it. */
export const units = {
  population: "persons",
  s251: "GBP, gross",
  children: "children",
  ehc: "EHC",
};

/** A period of a series as it is spelt, by the beginnings of their names: amounts find their year by it. */
export const periods = {
  population: "mid-2024",
  s251: "2023-24",
  gdp: "2023-24",
  children: "31 March 2024",
  ehc: "Jan 2024",
};
