/** What happened around the decisions. */
import { id, optional, reference, text, word } from "./column.ts";
import { inferred } from "./inferred.ts";
import { date } from "./measures.ts";
import { precisionRule, precisions } from "./precision.ts";
import { table, type RowOf } from "./table.ts";

export const events = table({
  name: "events",
  about: "something that happened, or that a paper announced",
  key: "id",
  columns: {
    id: id({ about: "Name of the event.", example: "birmingham-event-2023-09-05-section-114" }),
    council: reference("councils", { about: "Where it happened.", example: "birmingham" }),
    date: date({ about: "When, to the precision known.", example: "2021-05" }),
    date_precision: word(precisions, { about: "How exactly the date is known.", example: "month" }),
    kind: word(
      {
        inspection: "An inspection, or its report.",
        direction: "A direction of the government.",
        commissioner: "A commissioner is named, reports or goes.",
        notice: "A formal notice, such as a section 114 notice.",
        meeting: "A meeting of a body.",
        programme: "A programme or service begins, changes or ends.",
        leadership: "A leading post is filled or changes.",
        contract: "A contract begins or ends.",
        report: "A report is published.",
        judgment: "A court decides.",
        planned:
          "A date that a paper announced for later. What is known to have come of it stands in the note: “Decided on …”.",
      },
      { about: "Kind of event.", example: "inspection" },
    ),
    title: text({ about: "What happened, in our words.", example: "Section 114 notice issued" }),
    document: reference("documents", {
      about: "Where it is told.",
      example: "birmingham-report-2022-06-07",
    }),
    locator: text({ about: "Place within the document.", example: "paragraph 7.1" }),
    inferred: inferred({ date: true }, [], "date"),
    note: optional(
      text({ about: "What a reader should know.", example: "Sources differ by a day." }),
    ),
  },
  rules: [precisionRule()],
});

export type EventRow = RowOf<typeof events>;
