/** Test support: a series with a gap in its meaning, told by a note. */
import type { IndicatorSeries } from "../indicators.ts";

const bare = { id: "row", beside: undefined, locator: "p 1", note: undefined } as const;

/** The series. */
export const exampleSeries: IndicatorSeries = {
  id: "plans-in-time",
  name: "Plans in time",
  heading: undefined,
  unit: "percent",
  colour: 3,
  points: [
    { ...bare, date: "2022-01", value: 41, printed: "41%" },
    { ...bare, date: "2022-07", value: 58, printed: "58%" },
    { ...bare, date: "2023", value: 97, printed: "97%", note: "Counted in another way." },
    { ...bare, date: "2023-11-05", value: 92.5, printed: "92.5%" },
  ],
};
