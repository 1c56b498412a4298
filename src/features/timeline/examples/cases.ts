/** Pictures of the timeline from small rows: golden files and items of the gallery. */
import { type Case, broad, narrow } from "../../../site/charts/examples/case.ts";
import { type Draw } from "../../../site/charts/render.ts";
import { timelineAlone } from "../picture/timeline-alone.ts";
import { timelineLight } from "../picture/timeline-light.ts";
import { timelineSmall } from "../picture/timeline-small.ts";
import { timelineChart } from "../picture/timeline.ts";
import { exampleEntry, exampleTimeline, manyMarks } from "./timeline-rows.ts";

/** The examples of this feature. */
export const cases: readonly Case[] = [
  ...[narrow, broad].map((width) => ({
    id: `timeline-${width}`,
    charts: [timelineChart],
    about: "Every group, shape and look; an earlier year in the strip at the left.",
    width,
    draw: ((frame) => timelineChart(exampleTimeline, exampleEntry, frame)) satisfies Draw,
  })),
  ...[narrow, broad].map((width) => ({
    id: `timeline-whole-${width}`,
    charts: [timelineChart],
    about: "The main decisions: each mark on a line of its own, with its whole label.",
    width,
    draw: ((frame) =>
      timelineChart({ ...exampleTimeline, fullLabels: true }, exampleEntry, frame)) satisfies Draw,
  })),
  {
    id: "timeline-alone-335",
    charts: [timelineAlone],
    about: "The same for good: nothing in it is moved, and flat lines have room for the focus.",
    width: narrow,
    draw: (frame) => timelineAlone(exampleTimeline, exampleEntry, frame),
  },
  {
    id: "timeline-light-335",
    charts: [timelineLight],
    about: "Marks that stand close: all but the main decisions are one path of each look.",
    width: narrow,
    draw: (frame) => timelineLight(manyMarks, exampleEntry, frame),
  },
  {
    id: "timeline-small-335",
    charts: [timelineSmall],
    about: "Decisions only, the main ones as links.",
    width: narrow,
    draw: (frame) => timelineSmall(exampleTimeline, frame),
  },
];
