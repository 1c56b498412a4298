/**
 * Every chart, drawn from small rows. A case is a golden file and an item of the gallery at once: one
 * more entry here is both.
 */
import { addresses } from "../../format/address.ts";
import { balanceBars } from "../balance-bars.ts";
import { flowBroad } from "../flow-broad.ts";
import { flowNarrow } from "../flow-narrow.ts";
import { flowSmall } from "../flow-small.ts";
import { flowChart } from "../flow.ts";
import { indicatorLine } from "../indicator-lines.ts";
import { orderSlope } from "../order-slope.ts";
import { svgMarkup, type Draw } from "../render.ts";
import { spreadSteps } from "../spread-steps.ts";
import { timelineAlone } from "../timeline-alone.ts";
import { timelineSmall } from "../timeline-small.ts";
import { timelineChart } from "../timeline.ts";
import { totalBars } from "../total-bars.ts";
import { wordedTotalBars } from "../worded-totals.ts";
import { exampleBalance } from "./balance-rows.ts";
import { exampleFlow } from "./flow-rows.ts";
import { exampleSeries } from "./indicator-rows.ts";
import { exampleOrder, manyInOrder } from "./order-rows.ts";
import { exampleSpread } from "./spread-rows.ts";
import { exampleTimeline } from "./timeline-rows.ts";
import { exampleTotals, exampleWords, exampleWorded } from "./total-rows.ts";

export interface Case {
  /** The golden file is `<id>.svg`. */
  readonly id: string;
  /** The chart that is drawn, and charts that it draws in turn. */
  readonly charts: readonly ((...drawn: never[]) => Element)[];
  /** What to look for in the picture. */
  readonly about: string;
  readonly width: number;
  readonly draw: Draw;
}

const narrow = 335;
const broad = 820;

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
  {
    id: "spread-steps",
    charts: [spreadSteps],
    about: "How many councils lie in each step, one of them empty, and the middle half beneath.",
    width: narrow,
    draw: (frame) => spreadSteps(exampleSpread, frame),
  },
  {
    id: "order-slope",
    charts: [orderSlope],
    about: "Turns, ties, and a council that has no place.",
    width: narrow,
    draw: (frame) => orderSlope(exampleOrder, frame),
  },
  {
    id: "order-slope-many",
    charts: [orderSlope],
    about: "Names too broad to stand beside each other take turns on two lines.",
    width: narrow,
    draw: (frame) => orderSlope(manyInOrder, frame),
  },
  {
    id: "flow-335",
    charts: [flowChart, flowNarrow],
    about: "From top to bottom: a pot, a stream past it, a step, a ceiling, what is not drawn.",
    width: narrow,
    draw: (frame) => flowChart(exampleFlow, frame),
  },
  {
    id: "flow-820",
    charts: [flowChart, flowBroad],
    about: "The same from left to right.",
    width: broad,
    draw: (frame) => flowChart(exampleFlow, frame),
  },
  {
    id: "flow-small-335",
    charts: [flowSmall],
    about: "The same in small: streams and columns, without names and links.",
    width: narrow,
    draw: (frame) => flowSmall(exampleFlow, frame),
  },
  ...[narrow, broad].map((width) => ({
    id: `timeline-${width}`,
    charts: [timelineChart],
    about: "Every group, shape and look; an earlier year in the strip at the left.",
    width,
    draw: ((frame) => timelineChart(exampleTimeline, frame)) satisfies Draw,
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
  {
    id: "balance-bars",
    charts: [balanceBars],
    about:
      "A size replaced, money in, out up to a ceiling and out without an amount, what is left.",
    width: narrow,
    draw: (frame) => balanceBars(exampleBalance, frame),
  },
  {
    id: "indicator-line",
    charts: [indicatorLine],
    about: "A point with a note is hollow, and the line to it dashed.",
    width: narrow,
    draw: (frame) => indicatorLine(exampleSeries, frame),
  },
];

/** The picture of a case as the site would have it. */
export function caseMarkup({ draw, width, about }: Case): string {
  return svgMarkup(draw, { width, to: addresses("/base/"), name: about });
}
