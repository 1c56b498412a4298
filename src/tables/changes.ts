/** What changed in the data, and why. */
import { optional, text, word } from "./column.ts";
import { day } from "./measures.ts";
import { table, type RowOf } from "./table.ts";

export const changes = table({
  name: "changes",
  about: "a change to the data",
  columns: {
    date: day({ about: "Day of the change.", example: "2026-11-23" }),
    table: text({
      about: "The table changed; method where it is how amounts are counted.",
      example: "allocations",
    }),
    id: optional(
      text({
        about: "The row changed; empty for the whole table.",
        example: "birmingham-2022-06-total",
      }),
    ),
    kind: word(
      { added: "New.", corrected: "Put right.", withdrawn: "Taken out." },
      { about: "Kind of change.", example: "corrected" },
    ),
    what: text({ about: "What changed.", example: "First release." }),
    why: text({ about: "Why.", example: "Transcribed from the documents." }),
  },
  rules: [],
});

export type ChangeRow = RowOf<typeof changes>;
