/** Pictures of bars of new money: golden files and items of the gallery. */
import { example } from "../../../dataset/example-data.ts";
import { type Case, narrow } from "../../../site/charts/examples/case.ts";
import { labelledBars } from "../../../site/charts/labelled-bars.ts";
import { newnessBars } from "../newness-bars.ts";
import { newnessRows } from "../newness-rows.ts";

const councils = [
  { id: "northtown", short_name: "Northtown" },
  { id: "southtown", short_name: "Southtown" },
];
const main = { decision: "northtown-main", printed_in: "pounds", qualifier: "exactly" };
const sum = (id: string, pounds: string, cells: object) => ({
  ...main,
  id,
  amount_gbp: pounds,
  amount_printed: pounds,
  ...cells,
});

const mixed = example({
  councils,
  allocations: [
    sum("new", "1200000", { from_pot: "northtown-reserve" }),
    sum("saved", "2000000", { from_pot: "northtown-fund" }),
    sum("most", "600000", { from_pot: "northtown-fund", qualifier: "up-to" }),
    sum("unsaid", "800000", {}),
    sum("built", "500000", { from_pot: "northtown-reserve", money_type: "capital" }),
  ],
  southtown: [{ id: "south", amount_absent: "exempt" }],
});

const large = example({
  councils,
  allocations: [sum("new", "90000000", { from_pot: "northtown-reserve" })],
});

export const cases: readonly Case[] = [
  {
    id: "newness-bars",
    charts: [newnessBars, labelledBars],
    about: "New, set aside, a ceiling, not stated, capital apart, and a council without an amount.",
    width: narrow,
    draw: (frame) => newnessBars(newnessRows(mixed, mixed.councils), frame),
  },
  {
    id: "newness-bars-cut",
    charts: [newnessBars],
    about: "A bar much longer than the next is cut short, and says so.",
    width: narrow,
    draw: (frame) => newnessBars(newnessRows(large, large.councils), frame),
  },
];
