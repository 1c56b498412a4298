/** Known faults of the documents. Nothing printed is corrected in place. */
import { id, optional, reference, text, word } from "./column.ts";
import { table, type RowOf } from "./table.ts";

export const discrepancies = table({
  name: "discrepancies",
  about: "a known fault of a document",
  key: "id",
  columns: {
    id: id({
      about: "Name of the fault.",
      example: "birmingham-discrepancy-transformation-period",
    }),
    document: reference("documents", {
      about: "The document at fault.",
      example: "birmingham-report-2022-06-07",
    }),
    locator: text({ about: "Place within the document.", example: "table 1.11" }),
    allocation: optional(
      reference("allocations", {
        about: "The figure concerned.",
        example: "birmingham-2022-06-total",
      }),
    ),
    other_amount: optional(
      reference("other_amounts", {
        about: "The other amount concerned.",
        example: "slough-contract-2023-24",
      }),
    ),
    printed: text({
      about: "What is printed, as in the figure's amount_printed or label.",
      example: "7.800",
    }),
    expected: text({ about: "What should be printed, in the same notation.", example: "6.800" }),
    reason: text({
      about: "How we know.",
      example: "The row's cell and the grand total give 6.800.",
    }),
    status: word(
      {
        open: "The document still prints it.",
        reported: "The council has been told.",
        confirmed: "The council agrees.",
      },
      { about: "What has become of it.", example: "open" },
    ),
  },
  rules: [
    {
      about: "A fault is one of a figure or of another amount.",
      field: "allocation",
      allowed: "one of allocation and other_amount",
      holds: (row) => (row.allocation === undefined) !== (row.other_amount === undefined),
    },
  ],
});

export type DiscrepancyRow = RowOf<typeof discrepancies>;
