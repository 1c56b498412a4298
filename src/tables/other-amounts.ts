/** Amounts that are not funding. Shown, never counted. */
import { id, optional, places, reference, text, word } from "./column.ts";
import { amountColumn, printColumns } from "./amount.ts";
import { table, type RowOf } from "./table.ts";

export const otherAmounts = table({
  name: "other_amounts",
  about:
    "an amount that is not funding, or whose relation to the funding is not printed; never counted",
  key: "id",
  columns: {
    id: id({
      about: "Name of the amount; its address.",
      example: "birmingham-forecast-2021-22-whole-council",
    }),
    council: reference("councils", { about: "Whose amount it is.", example: "birmingham" }),
    label: text({
      about: "Name as printed, or ours where it has none.",
      example: "Forecast spend",
    }),
    kind: word(
      {
        budget: "Money planned for a year or a purpose.",
        forecast: "What was expected.",
        outturn: "What it came to.",
        saving: "Money to be saved, or saved.",
        deficit: "A shortfall, or the balance of shortfalls.",
        cost: "What something costs or cost.",
        loan: "Money lent, to be paid back.",
        rephasing:
          "Money decided before and moved to other years: neither new nor set aside for more.",
        grant: "A grant whose relation to the funding is not printed.",
      },
      { about: "Kind of amount.", example: "forecast" },
    ),
    amount_gbp: amountColumn,
    ...printColumns,
    period: optional(text({ about: "Year, date or words that it covers.", example: "2022-23" })),
    pot: optional(
      reference("pots", { about: "The pot it reports on.", example: "birmingham-base-budget" }),
    ),
    document: reference("documents", {
      about: "Where it is printed.",
      example: "birmingham-report-2022-06-07",
    }),
    locator: text({ about: "Place within the document.", example: "paragraph 16.3.3" }),
    also_at: optional(
      places("documents", {
        about: "Other places where the same is printed.",
        example: "birmingham-report-2022-06-07: paragraph 8.9",
      }),
    ),
    note: optional(
      text({ about: "What a reader should know.", example: "Set against another year." }),
    ),
  },
  rules: [
    {
      about: "The amount has its print.",
      field: "amount_printed",
      allowed: "the figure as printed",
      holds: (row) => row.amount_printed !== undefined,
    },
    {
      about: "A print has its unit.",
      field: "printed_in",
      allowed: "the unit of amount_printed",
      holds: (row) => row.printed_in !== undefined,
    },
  ],
});

export type OtherAmountRow = RowOf<typeof otherAmounts>;
