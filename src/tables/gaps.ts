/** What is not known of a council's decisions: the edge of what this site can say. */
import { id, optional, reference, text } from "./column.ts";
import { table, type RowOf } from "./table.ts";

export const gaps = table({
  name: "gaps",
  about: "something about a council's decisions that the papers we hold do not tell",
  key: "id",
  columns: {
    id: id({ about: "Name of the gap.", example: "birmingham-gap-september-request" }),
    council: reference("councils", { about: "The council it is about.", example: "birmingham" }),
    what: text({
      about: "What is not known, as a question's subject.",
      example: "Whether the request announced for September 2022 was made",
    }),
    note: optional(
      text({
        about: "What is known beside it, or where the answer may stand.",
        example: "The amount and the outcome are not known either.",
      }),
    ),
  },
  rules: [],
});

export type GapRow = RowOf<typeof gaps>;
