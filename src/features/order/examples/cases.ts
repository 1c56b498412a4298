/** Pictures of the order of councils from small rows: golden files and items of the gallery. */
import { type Case, narrow } from "../../../site/charts/examples/case.ts";
import { orderSlope } from "../order-slope.ts";
import { exampleOrder, manyInOrder } from "./order-rows.ts";

export const cases: readonly Case[] = [
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
];
