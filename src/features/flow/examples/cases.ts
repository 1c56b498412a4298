/** Pictures of the flow from small rows: golden files and items of the gallery. */
import { type Case, broad, narrow } from "../../../site/charts/examples/case.ts";
import { flowBroad } from "../picture/flow-broad.ts";
import { flowNarrow } from "../picture/flow-narrow.ts";
import { flowSmall } from "../picture/flow-small.ts";
import { flowChart } from "../picture/flow.ts";
import { exampleFlow } from "./flow-rows.ts";

/** The examples of this feature. */
export const cases: readonly Case[] = [
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
];
