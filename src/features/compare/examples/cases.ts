/** Pictures of two councils compared: golden files and items of the gallery. */
import { example } from "../../../dataset/example-data.ts";
import { type Case, narrow } from "../../../site/charts/examples/case.ts";
import { pairBars, pairBarsOf } from "../pair-bars.ts";
import { pairView } from "../pair-view.ts";

const cells = {
  purpose: "SEND",
  recurrence: "one-off",
  printed_in: "pounds",
  qualifier: "exactly",
  amount_printed: "1200000",
  amount_gbp: "1200000",
};
const dataset = example({
  councils: [
    { id: "northtown", short_name: "Northtown" },
    { id: "southtown", short_name: "Southtown" },
  ],
  allocations: [
    { ...cells, id: "north", decision: "northtown-main", from_pot: "northtown-reserve" },
    { ...cells, id: "saved", decision: "northtown-main", from_pot: "northtown-fund" },
  ],
  southtown: [{ ...cells, id: "south", from_pot: "southtown-reserve", qualifier: "up-to" }],
});
const [one, other] = dataset.councils;
if (!one || !other) throw new Error("the example has two councils");
const bars = pairBarsOf(dataset, pairView(dataset, [one, other]));

export const cases: readonly Case[] = [
  {
    id: "pair-bars",
    charts: [pairBars],
    about: "What is alike in two councils stands first, with its verdict, then all of each.",
    width: narrow,
    draw: (frame) => pairBars(bars, frame),
  },
];
