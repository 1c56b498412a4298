/** Pictures of bars under their own words: golden files and items of the gallery. */
import type { BarPart, BarRow } from "../../../site/charts/bar-row.ts";
import { type Case, narrow } from "../../../site/charts/examples/case.ts";
import { labelledBars } from "../../../site/charts/labelled-bars.ts";

const part = (value: number, look: BarPart["look"], ceiling = false): BarPart => ({
  value,
  look,
  ceiling,
  name: `Aston, ${value}`,
  detail: "Cabinet, 1 June 2022.",
  href: "/base/figures/aston/",
  leads: "Open the figure",
});

const mixed: readonly BarRow[] = [
  {
    heading: "All that each authorised",
    name: "Aston",
    words: "£4.6m: £1.2m is new, £2.6m was set aside before, £800,000 is not stated",
    colour: 1,
    parts: [
      part(1_200_000, "solid"),
      part(2_000_000, "pale"),
      part(600_000, "pale", true),
      part(800_000, "hatched"),
    ],
  },
  {
    name: "Canton",
    words: "about £1.5m, all of it new money",
    colour: 3,
    parts: [{ ...part(1_500_000, "solid"), about: true }],
  },
  { name: "Barton", words: "no amount is published", colour: 0, parts: [] },
];

const large: readonly BarRow[] = [
  { name: "Aston", words: "£190m, all of it new money", colour: 1, parts: [part(190e6, "solid")] },
  { name: "Barton", words: "£1m, all of it new money", colour: 2, parts: [part(1e6, "solid")] },
];

/** The examples of this feature. */
export const cases: readonly Case[] = [
  {
    id: "labelled-bars",
    charts: [labelledBars],
    about: "New, set aside, a ceiling, not stated, “about”, and a council without an amount.",
    width: narrow,
    draw: (frame) => labelledBars(mixed, "pounds", frame),
  },
  {
    id: "labelled-bars-cut",
    charts: [labelledBars],
    about: "A bar much longer than the next is cut short, and says so.",
    width: narrow,
    draw: (frame) => labelledBars(large, "pounds", frame),
  },
];
