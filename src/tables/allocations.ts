/** Allocations: the amounts of funding in decision papers, and how they relate. */
import * as column from "./column.ts";
import { optional, reference, text, word } from "./column.ts";
import { financialYear, month } from "./measures.ts";
import { allocationRules } from "./allocation-rules.ts";
import { amountColumn, printColumns } from "./amount.ts";
import { table, type RowOf } from "./table.ts";
import { purposes, scope } from "../topic.ts";
import { inferred } from "./inferred.ts";

const splits = {
  item: "By what it is for.",
  year: "By financial year.",
  source: "By where it comes from.",
  step: "By step: tranches, or additions to an earlier sum.",
} as const;

export type Split = keyof typeof splits;

const columns = {
  id: column.id({
    about: "Name of the figure; its address.",
    example: "birmingham-2022-06-ad-post",
  }),
  decision: reference("decisions", {
    about: "The decision that made the amount, or in whose papers it is reported.",
    example: "birmingham-cabinet-2022-06-07",
  }),
  label: text({ about: "Row label or name as printed.", example: "AD post" }),
  table: optional(text({ about: "The printed table it stands in.", example: "1.11" })),
  amount_gbp: optional(amountColumn),
  amount_absent: optional(
    word(
      {
        exempt: "The paper withholds it.",
        "not printed": "The paper speaks of the money and prints no amount.",
        "not legible": "It cannot be read.",
        "not seen": "The page may print it; we have not seen it.",
        share:
          "The paper prints a share of the whole, such as 50%, in place of pounds. It is what the other parts of a complete split leave.",
      },
      { about: "Why there is no amount.", example: "exempt" },
    ),
  ),
  ...printColumns,
  status: word(
    {
      approved: "Decided.",
      recommended: "Put to the body that decides.",
      noted: "Reported here, decided elsewhere.",
      rejected: "An option that was not taken.",
    },
    { about: "How far the money has come.", example: "approved" },
  ),
  part_of: optional(
    column.parts("allocations", splits, {
      about: "The wholes it is a part of, each with the split it belongs to.",
      example: "birmingham-2022-06-total:item",
    }),
  ),
  complete_splits: optional(
    column.wordList(splits, {
      about: "On a whole: the splits that the paper presents as complete.",
      example: "item year",
    }),
  ),
  restates: optional(
    reference("allocations", {
      about: "The figure that is the same money.",
      example: "bcp-2023-09-approved-investment",
    }),
  ),
  supersedes: optional(
    column.references("allocations", {
      about: "The earlier figures that it replaces with another amount.",
      example: "herefordshire-2022-03-allocation",
    }),
  ),
  from_pot: optional(
    reference("pots", { about: "The pot it comes from.", example: "birmingham-base-budget" }),
  ),
  to_pot: optional(
    reference("pots", {
      about: "The pot it is put into for later release.",
      example: "herefordshire-transformation-allocation",
    }),
  ),
  recurrence: optional(
    word(
      {
        "one-off": "Stated as one-off or for a limited time.",
        ongoing: "Stated as coming every year.",
      },
      { about: "Whether the money comes again.", example: "one-off" },
    ),
  ),
  money_type: optional(
    word(
      { revenue: "Running costs.", capital: "Buildings, equipment and other lasting things." },
      { about: "Revenue or capital.", example: "revenue" },
    ),
  ),
  purpose: word(purposes, { about: "What it is for.", example: "improvement programme" }),
  in_scope: word(scope.words, { about: scope.about, example: "yes" }),
  financial_year: optional(
    financialYear({ about: "The year it covers, as stated.", example: "2022-23" }),
  ),
  period_from: optional(month({ about: "First month it covers, as stated.", example: "2022-05" })),
  period_to: optional(month({ about: "Last month it covers, as stated.", example: "2022-07" })),
  period_printed: optional(
    text({ about: "What it covers where that is only words.", example: "six months" }),
  ),
  document: reference("documents", {
    about: "Where it is printed.",
    example: "birmingham-report-2022-06-07",
  }),
  locator: text({ about: "Place within the document.", example: "paragraph 2.1.4" }),
  also_at: optional(
    column.places("documents", {
      about: "Other places where the same is printed.",
      example: "birmingham-report-2022-06-07: paragraph 8.9",
    }),
  ),
  told_by: optional(
    word(
      {
        "a member":
          "A member told the meeting, as its minutes record; no resolution and no report that we hold prints it.",
      },
      {
        about: "Who said the amount, where that is all that stands behind it.",
        example: "a member",
      },
    ),
  ),
};

export const allocations = table({
  name: "allocations",
  about: "one amount of funding in a decision paper",
  key: "id",
  columns: {
    ...columns,
    inferred: inferred(
      columns,
      [
        "id",
        "table",
        "amount_absent",
        "amount_printed",
        "printed_in",
        "document",
        "locator",
        "also_at",
        "told_by",
      ],
      "recurrence",
    ),
    note: optional(
      text({
        about: "What a reader should know, in our words.",
        example: "Printed without a year.",
      }),
    ),
  },
  rules: allocationRules,
});

export type AllocationRow = RowOf<typeof allocations>;
