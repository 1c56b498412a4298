/** Pictures of groups from small rows: golden files and items of the gallery. */
import { type Case, narrow } from "../../../site/charts/examples/case.ts";
import { groupBars, type GroupBar } from "../group-bars.ts";
import { groupStrip, type StripRow } from "../group-strip.ts";

const bars: readonly GroupBar[] = [
  {
    name: "Northtown, School places",
    value: 4_780_000,
    ceiling: 1_740_000,
    text: "£4.78m (some of it “up to”)",
    colour: 1,
  },
  {
    name: "Southtown, of the very long and winding name",
    value: 1_200_000,
    ceiling: 1_200_000,
    text: "up to £1.2m",
    colour: 2,
  },
  {
    heading: "Read in part",
    name: "Westtown",
    value: null,
    ceiling: 0,
    text: "not known",
    colour: 0,
  },
  {
    name: "Easttown, which leads to its figures",
    value: 2_400_000,
    ceiling: 0,
    text: "£2.4m",
    colour: 4,
    link: { href: "/councils/easttown/", detail: "2 amounts added", leads: "Open all figures" },
  },
];

const strip: readonly StripRow[] = [
  {
    name: "Northtown",
    colour: 1,
    sums: [
      { date: "2021", pounds: 400_000 },
      { date: "2022-07-12", pounds: 4_780_000 },
      { date: "2022-10", pounds: 1_100_000 },
    ],
  },
  { name: "Southtown", colour: 2, sums: [{ date: "2024-01-20", pounds: 1_200_000 }] },
  { name: "Westtown, of which nothing is dated", colour: 0, sums: [] },
];

/** The examples of this feature. */
export const cases: readonly Case[] = [
  {
    id: "group-strip",
    charts: [groupStrip],
    about:
      "A circle for each day of decisions, its area the money, in its year; a group without dates has its name alone.",
    width: narrow,
    draw: (frame) => groupStrip(strip, frame),
  },
  {
    id: "group-bars",
    charts: [groupBars],
    about:
      "A bar for each group from zero, what of it is a ceiling in a dashed outline; a long name is cut; what is not known has words only; a heading stands above the groups that it is about.",
    width: narrow,
    draw: (frame) => groupBars(bars, frame),
  },
];
