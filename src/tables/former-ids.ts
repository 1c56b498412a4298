/** Ids that rows had before: an id is an address, so whoever goes to the old one is sent to the new. */
import { id, text, word } from "./column.ts";
import { day } from "./measures.ts";
import { table, type RowOf } from "./table.ts";

export const formerIds = table({
  name: "former_ids",
  about: "an id that a row had before, whose address now leads to the row's page",
  key: "id",
  columns: {
    id: id({
      about: "The former id. No row may have it again.",
      example: "birmingham-2022-06-totl",
    }),
    table: word(
      {
        councils: "A council and all its pages.",
        decisions: "A decision.",
        allocations: "A figure of funding.",
        other_amounts: "An amount that is not funding.",
      },
      { about: "The table of the row.", example: "allocations" },
    ),
    now: id({
      about: "The id that the row has today. Where it changed twice, both former ids lead there.",
      example: "birmingham-2022-06-total",
    }),
    date: day({ about: "Day of the change.", example: "2026-12-01" }),
    why: text({ about: "Why.", example: "The id had a slip." }),
  },
  rules: [],
});

export type FormerIdRow = RowOf<typeof formerIds>;
