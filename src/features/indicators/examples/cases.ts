/** Pictures of performance figures from small rows: golden files and items of the gallery. */
import { type Case, narrow } from "../../../site/charts/examples/case.ts";
import { indicatorLine } from "../indicator-lines.ts";
import { exampleSeries } from "./indicator-rows.ts";

/** The examples of this feature. */
export const cases: readonly Case[] = [
  {
    id: "indicator-line",
    charts: [indicatorLine],
    about: "A point with a note is hollow, and the line to it dashed.",
    width: narrow,
    draw: (frame) => indicatorLine(exampleSeries, frame, frame.urls.page("councils/a/services/")),
  },
];
