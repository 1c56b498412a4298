/** Pictures of the timeline from small rows: golden files and items of the gallery. */
import { type Case, broad, narrow } from "../../../site/charts/examples/case.ts";
import { type Draw } from "../../../site/charts/render.ts";
import { timelineAlone } from "../picture/timeline-alone.ts";
import { timelineSmall } from "../picture/timeline-small.ts";
import { timelineChart } from "../picture/timeline.ts";
import { exampleTimeline } from "./timeline-rows.ts";

/** The examples of this feature. */
export const cases: readonly Case[] = [
  ...[narrow, broad].map((width) => ({
    id: `timeline-${width}`,
    charts: [timelineChart],
    about: "Every group, shape and look; an earlier year in the strip at the left.",
    width,
    draw: ((frame) => timelineChart(exampleTimeline, frame)) satisfies Draw,
  })),
  ...[narrow, broad].map((width) => ({
    id: `timeline-whole-${width}`,
    charts: [timelineChart],
    about: "The main decisions: each mark on a line of its own, with its whole label.",
    width,
    draw: ((frame) =>
      timelineChart({ ...exampleTimeline, fullLabels: true }, frame)) satisfies Draw,
  })),
  {
    id: "timeline-alone-335",
    charts: [timelineAlone],
    about: "The same away from its page: marks have their names, events lead to the list.",
    width: narrow,
    draw: (frame) => timelineAlone(exampleTimeline, "timeline/", frame),
  },
  {
    id: "timeline-small-335",
    charts: [timelineSmall],
    about: "Decisions only, the main ones as links.",
    width: narrow,
    draw: (frame) => timelineSmall(exampleTimeline, frame),
  },
];
