/** Pictures of total bars from small rows: golden files and items of the gallery. */
import { type Case, broad, narrow } from "../../../site/charts/examples/case.ts";
import { totalBars } from "../total-bars.ts";
import { wordedTotalBars } from "../worded-totals.ts";
import { exampleTotals, exampleWorded, exampleWords } from "./total-rows.ts";

/** The examples of this feature. */
export const cases: readonly Case[] = [
  {
    id: "total-bars",
    charts: [wordedTotalBars, totalBars],
    about: "Two kinds of money and capital, a ceiling, a council without a sum.",
    width: narrow,
    draw: (frame) => wordedTotalBars(exampleWorded, frame),
  },
  {
    id: "total-bars-broad",
    charts: [totalBars],
    about: "Where there is room, amounts stand behind their bars.",
    width: broad,
    draw: (frame) => totalBars(exampleTotals, frame, exampleWords),
  },
];
