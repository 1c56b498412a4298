/** What sums in our own sentences are, where the row's own document does not settle it. */
import { optional, reference, text, word } from "./column.ts";
import { table, type RowOf } from "./table.ts";

export const sums = table({
  name: "sums",
  about:
    "an amount behind a sum in one of our sentences, where that is not the only such amount in the document or decision of the sentence's row",
  columns: {
    table: word(
      {
        decisions: "A decision's title or summary.",
        pots: "A pot's name or note.",
        allocations: "A figure's label or note.",
        other_amounts: "An other amount's label or note.",
        events: "An event's title or note.",
        indicators: "A performance figure's note.",
        discrepancies: "The reason of a fault.",
        gaps: "What is not known, or its note.",
      },
      { about: "The table that the sentence stands in.", example: "gaps" },
    ),
    id: text({ about: "The row that it stands in.", example: "bcp-gap-source" }),
    sum: text({ about: "The sum as it is written in the sentence.", example: "£4.462m" }),
    allocation: optional(
      reference("allocations", {
        about: "The figure that it is.",
        example: "bcp-2023-09-approved-investment",
      }),
    ),
    other_amount: optional(
      reference("other_amounts", {
        about: "The other amount that it is.",
        example: "bcp-saving-2023-07",
      }),
    ),
  },
  rules: [
    {
      about:
        "A row names one amount, as a figure or as another amount. A sum of several has a row for each: they add up to it, or the first less the others is it.",
      field: "allocation",
      allowed: "one of allocation and other_amount",
      holds: (row) => (row.allocation === undefined) !== (row.other_amount === undefined),
    },
  ],
});

export type SumRow = RowOf<typeof sums>;
