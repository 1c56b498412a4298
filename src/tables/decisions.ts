/** Decisions: what a body decided on a day. */
import { id, optional, reference, references, text, word, type Column } from "./column.ts";
import { date } from "./measures.ts";
import { precisions, precisionRule } from "./precision.ts";
import { table, type RowOf } from "./table.ts";
import { inferred } from "./inferred.ts";

const undecided: readonly string[] = ["recommended", "noted", "withdrawn", "outcome not seen"];

/** One word or nothing: an error says both. */
function orEmpty<Value>(column: Column<Value>): Column<Value | undefined> {
  return optional({ ...column, allowed: `${column.allowed}, or an empty cell` });
}

const columns = {
  id: id({
    about: "Name of the decision in addresses.",
    example: "birmingham-cabinet-2022-06-07",
  }),
  council: reference("councils", { about: "The council that decided.", example: "birmingham" }),
  title: text({ about: "Title of the item.", example: "Improvement programme update" }),
  body: optional(text({ about: "Who decided. Empty where it was not seen.", example: "Cabinet" })),
  date: date({ about: "Day of the decision, to the precision known.", example: "2022-06-07" }),
  date_precision: word(precisions, { about: "How exactly the date is known.", example: "day" }),
  stage: word(
    {
      recommended: "One body recommends to another, which decides.",
      approved: "Decided.",
      "approved in principle": "Agreed in outline; a further decision is needed.",
      delegated: "Decided by an officer or member to whom the power was given.",
      noted: "Reported, nothing decided.",
      withdrawn: "Taken back before or after it was made.",
      "called in":
        "Decided, then called in by other councillors; what came of that was not seen. It counts as decided.",
      "outcome not seen":
        "Put to a body whose decision we have not seen. Nothing of it is counted.",
    },
    { about: "How far the decision has come.", example: "approved" },
  ),
  follows: optional(
    references("decisions", {
      about: "The decisions that it continues.",
      example: "bcp-cabinet-2023-07-26",
    }),
  ),
  headline: orEmpty(
    word(
      { yes: "Represents the council where one decision of each is compared." },
      { about: "Marks the one decision that represents the council.", example: "yes" },
    ),
  ),
  document: reference("documents", {
    about: "Where it is recorded.",
    example: "birmingham-report-2022-06-07",
  }),
  locator: text({ about: "Place within the document.", example: "item 2" }),
};

export const decisions = table({
  name: "decisions",
  about: "a decision of a body on a day",
  key: "id",
  columns: {
    ...columns,
    inferred: inferred(columns, ["id", "council", "headline", "document", "locator"], "date"),
    summary: text({
      about: "What was decided, in our words.",
      example: "Cabinet agreed to draw down money.",
    }),
  },
  rules: [
    precisionRule(),
    {
      about:
        "A decision that was withdrawn, only recommended, or whose outcome was not seen does not represent a council.",
      field: "headline",
      allowed: "an empty cell where stage is recommended, noted, withdrawn or outcome not seen",
      holds: (row) => row.headline === undefined || !undecided.includes(row.stage),
    },
  ],
});

export type DecisionRow = RowOf<typeof decisions>;
