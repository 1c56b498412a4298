/** Pictures of balances from small rows: golden files and items of the gallery. */
import { type Case, narrow } from "../../../site/charts/examples/case.ts";
import { balanceBars } from "../balance-bars.ts";
import { exampleBalance } from "./balance-rows.ts";

/** The examples of this feature. */
export const cases: readonly Case[] = [
  {
    id: "balance-bars",
    charts: [balanceBars],
    about:
      "A size replaced, money in, out up to a ceiling and out without an amount, what is left.",
    width: narrow,
    draw: (frame) => balanceBars(exampleBalance, frame),
  },
];
