/** Pictures of the spread from small rows: golden files and items of the gallery. */
import { type Case, narrow } from "../../../site/charts/examples/case.ts";
import { spreadSteps } from "../spread-steps.ts";
import { exampleSpread } from "./spread-rows.ts";

/** The examples of this feature. */
export const cases: readonly Case[] = [
  {
    id: "spread-steps",
    charts: [spreadSteps],
    about: "How many councils lie in each step, one of them empty, and the middle half beneath.",
    width: narrow,
    draw: (frame) => spreadSteps(exampleSpread, frame),
  },
];
