/** The strip from small rows: golden file and item of the gallery. */
import { type Case, narrow } from "../../../site/charts/examples/case.ts";
import { stripChart } from "../strip-chart.ts";
import { exampleStrip } from "./strip-rows.ts";

export const cases: readonly Case[] = [
  {
    id: "strip-chart",
    charts: [stripChart],
    about: "Every authority as a mark; one named, its neighbours longer, the country dashed.",
    width: narrow,
    draw: (frame) => stripChart(exampleStrip(), frame),
  },
];
