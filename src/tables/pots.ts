/** Pots: money with a name, that decisions move. */
import { id, optional, reference, text, word } from "./column.ts";
import { table, type RowOf } from "./table.ts";
import { ownGrants, scope } from "../topic.ts";
import { inferred } from "./inferred.ts";

const columns = {
  id: id({ about: "Name of the pot in the other tables.", example: "birmingham-base-budget" }),
  council: reference("councils", { about: "Whose money it is.", example: "birmingham" }),
  name: text({
    about: "Name as printed; in our words where inferred says so.",
    example: "Financial Resilience Reserve",
  }),
  kind: word(
    {
      reserve: "Money saved from earlier years.",
      "base budget": "The budget that is there every year.",
      "one-off budget": "A budget for one year or a stated time.",
      "corporate resources": "Money held centrally for the whole council.",
      "capital receipts": "Money from selling land and buildings.",
      contingency: "Money kept back for what cannot be foreseen.",
      underspend: "Money left from an earlier year.",
      "government grant": "Money given by the government.",
      ...ownGrants,
      "public health": "The public health budget.",
      borrowing: "Money borrowed.",
      "developer contributions": "Money paid by developers.",
      partner: "Money of another body.",
      "capital programme": "The plan of capital spending.",
      allocation: "A sum set aside by a decision, to be drawn on later.",
      several: "More than one source under one name.",
      "not named": "A source that the paper does not name.",
    },
    { about: "Kind of pot.", example: "reserve" },
  ),
  earmarked: optional(
    word(
      {
        yes: scope.earmarked,
        no: "No earlier decision did.",
      },
      {
        about: scope.earmarkedAbout,
        example: "yes",
      },
    ),
  ),
  inflow: optional(
    word(
      {
        whole: "All that went in stands in our tables, so the pot has a balance.",
        part: "Some of what went in stands in our tables.",
      },
      { about: "How much of what went in is known.", example: "whole" },
    ),
  ),
  document: reference("documents", {
    about: "Where it is named.",
    example: "birmingham-report-2022-06-07",
  }),
  locator: text({ about: "Place within the document.", example: "paragraph 1.20" }),
};

export const pots = table({
  name: "pots",
  about: "a pot of money with a name: a reserve, a budget, a grant, an allocation that is drawn on",
  key: "id",
  columns: {
    ...columns,
    inferred: inferred(columns, ["id", "council", "document", "locator"], "earmarked"),
    note: optional(
      text({ about: "What a reader should know.", example: "The paper does not name it." }),
    ),
  },
  rules: [],
});

export type PotRow = RowOf<typeof pots>;
