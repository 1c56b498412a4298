/** The documents that everything is read from. */
import { id, optional, reference, text, webAddress, word } from "./column.ts";
import { inferred } from "./inferred.ts";
import { date } from "./measures.ts";
import { table, type RowOf } from "./table.ts";

export const documents = table({
  name: "documents",
  about: "a source",
  key: "id",
  columns: {
    id: id({
      about: "Name of the document in the other tables.",
      example: "birmingham-report-2022-06-07",
    }),
    council: reference("councils", { about: "The council it is about.", example: "birmingham" }),
    title: text({ about: "Title as printed.", example: "Report to Cabinet" }),
    type: word(
      {
        "decision record": "The record of a decision, kept by the council.",
        report: "An officer's report to the body that decides.",
        "issue page": "The council's page for one issue, over one or more meetings.",
        "agenda item": "The council's page for one item of one meeting.",
        minutes: "Minutes of a meeting.",
        "decision list": "A page that lists decisions.",
        "budget page": "A published budget or a page about it.",
        "news article": "A news item of the council or another public body.",
        statement: "A public statement or notice.",
        "inspection report": "The report of an inspectorate.",
        "web page": "Another official page.",
        "press article": "Press, a blog, or a copy of any page.",
      },
      { about: "Kind of document.", example: "report" },
    ),
    publisher: text({ about: "Who published it.", example: "Birmingham City Council" }),
    date: optional(
      date({ about: "Date of the document, to the precision known.", example: "2022-06-07" }),
    ),
    reference: optional(text({ about: "The publisher's own reference.", example: "010177/2022" })),
    url: optional(
      webAddress({ about: "Public address.", example: "https://www.birmingham.gov.uk/" }),
    ),
    evidence: word(
      {
        document: "Read in full.",
        "official-extract": "An official page, read in part.",
        press: "Press, or a copy. Shown and marked; never in a total.",
      },
      { about: "How well the document is known to us.", example: "document" },
    ),
    source_file: optional(
      text({ about: "Name of the file that holds the document's text.", example: "report.txt" }),
    ),
    inferred: inferred({ date: true }, [], "date"),
    note: optional(
      text({ about: "What is known about it and how.", example: "It prints no date." }),
    ),
  },
  rules: [
    {
      about: "A press article is press.",
      field: "evidence",
      allowed: "press where type is press article",
      holds: (row) => row.type !== "press article" || row.evidence === "press",
    },
    {
      about: "Only a document read in full names a source file.",
      field: "source_file",
      allowed: "a file name where evidence is document, otherwise an empty cell",
      holds: (row) => (row.evidence === "document") === (row.source_file !== undefined),
    },
  ],
});

export type DocumentRow = RowOf<typeof documents>;
