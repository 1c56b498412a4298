/** Pictures of groups from small rows: golden files and items of the gallery. */
import { type Case, narrow } from "../../../site/charts/examples/case.ts";
import { groupBars, type GroupBar } from "../group-bars.ts";

const bars: readonly GroupBar[] = [
  { name: "Northtown, School places", value: 4_780_000, text: "£4.78m", colour: 1 },
  {
    name: "Southtown, of the very long and winding name",
    value: 1_200_000,
    text: "£1.2m",
    colour: 2,
  },
  { name: "Westtown", value: null, text: "not published", colour: 0 },
];

export const cases: readonly Case[] = [
  {
    id: "group-bars",
    charts: [groupBars],
    about:
      "A bar for each group from zero; a long name is cut; what is not published has words only.",
    width: narrow,
    draw: (frame) => groupBars(bars, frame),
  },
];
