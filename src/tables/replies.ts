/** Right of reply: what a council or a reader says to a figure, printed beside it. */
import { id, optional, reference, text } from "./column.ts";
import { day } from "./measures.ts";
import { table, type RowOf } from "./table.ts";

export const replies = table({
  name: "replies",
  about: "a reply of a council, or of a reader, to a figure or to the page of a council",
  key: "id",
  columns: {
    id: id({ about: "Name of the reply.", example: "birmingham-2026-12-01-total" }),
    council: reference("councils", { about: "The council it is about.", example: "birmingham" }),
    allocation: optional(
      reference("allocations", {
        about: "The figure it is about; empty where it is about all of the council.",
        example: "birmingham-2022-06-total",
      }),
    ),
    date: day({ about: "Day of the reply.", example: "2026-12-01" }),
    from: text({
      about: "Who replies: a body or a role, never a person's name.",
      example: "Director of Finance",
    }),
    text: text({
      about: "The reply in its own words.",
      example: "The sum was approved in July, not in June.",
    }),
    document: optional(
      reference("documents", {
        about: "Where the reply can be read in full.",
        example: "birmingham-report-2022-06-07",
      }),
    ),
  },
  rules: [],
});

export type ReplyRow = RowOf<typeof replies>;
