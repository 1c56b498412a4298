/** Invented authorities side by side, and one of them over the years with a gap, a break and two moments. */
import type { Urls } from "../../../site/url-scheme.ts";
import type { BesideView } from "../picture/beside-drawing.ts";
import type { DrawnYears } from "../picture/drawn-years.ts";

/** Authorities side by side. */
export const exampleView: BesideView = {
  measure: { slug: "per-head", money: true, after: "per head", country: "The country" },
  period: "2024-25",
  shown: [
    { id: "northtown", name: "Northtown", value: 1250, marked: true, colour: 2 },
    { id: "southtown", name: "Southtown", value: 1100, marked: false, colour: 0 },
    { id: "farland", name: "Farland", value: 4000, marked: false, colour: 0 },
    { id: "island", name: "Island", value: undefined, marked: false, colour: 0 },
  ],
  others: [900, 1300, 1310, 2400],
  country: 1320,
  end: 2500,
};

/** One authority over the years. */
export function exampleYears(urls: Urls): DrawnYears {
  const row = (year: number, own: number | undefined, breaks = false) => {
    const period = `${year}-${(year + 1) % 100}`;
    const href = urls.statistic("northtown", "per-head", period);
    return {
      ...{ period, own, neighbours: 1000 + 20 * (year - 2018), country: 1100, breaks, href },
      name: `${period}: Northtown`,
    };
  };
  return {
    heading: "Spending per head",
    names: { own: "Northtown", neighbours: "middle of neighbours", country: "The country" },
    colour: 2,
    valueWords: (value) => `£${value}`,
    years: [
      row(2018, 900),
      row(2019, 950),
      row(2020, 1600, true),
      row(2021, undefined),
      row(2022, 1500),
      row(2023, 1450),
    ],
    moments: [
      {
        ...{ time: 2019.5, words: "Judged: good, 1 July 2019", href: urls.home },
        ...{ leads: "Open the row", filled: false },
      },
      {
        ...{ time: 2022.4, words: "Main decision, 7 June 2022", href: urls.home },
        ...{ leads: "Open the decision", filled: true },
      },
    ],
  };
}
