/** What Ofsted judged of an authority's services for children, inspection by inspection. */
import { optional, webAddress, word } from "./column.ts";
import { day } from "./measures.ts";
import { areaCode, areaName, locator, sourceId } from "./statistics.ts";
import { table, type RowOf } from "./table.ts";

const grades = {
  Outstanding: "Ofsted’s first grade of four.",
  Good: "Ofsted’s second grade.",
  "Requires improvement to be good": "Ofsted’s third grade.",
  Inadequate: "Ofsted’s fourth grade.",
};

const part = (what: string) =>
  optional(
    word(grades, { about: `Judgement on ${what}; empty where none was given.`, example: "Good" }),
  );

export const judgements = table({
  name: "judgements",
  about: "a report of Ofsted on an authority’s services for children",
  columns: {
    gss_code: areaCode,
    area: areaName,
    published: day({ about: "Day the report was published.", example: "2023-07-14" }),
    inspected_from: day({ about: "First day of the inspection.", example: "2023-05-15" }),
    inspected_to: optional(day({ about: "Last day of the inspection.", example: "2023-05-26" })),
    kind: word(
      { standard: "A full inspection.", short: "An inspection of a council judged good before." },
      { about: "Kind of inspection.", example: "standard" },
    ),
    overall: word(
      {
        ...grades,
        "no overall judgement":
          "Since April 2026 Ofsted gives none: its absence is a fact, not a gap.",
      },
      { about: "Overall effectiveness.", example: "Good" },
    ),
    leaders: part("leaders"),
    help_and_protection: part("help and protection"),
    in_care: part("children in care"),
    care_leavers: part("care leavers, a judgement of its own since 2023"),
    report: optional(
      webAddress({
        about: "The report itself.",
        example: "https://files.ofsted.gov.uk/v1/file/50293401",
      }),
    ),
    source_id: sourceId,
    locator,
  },
  rules: [
    {
      about: "An inspection begins before its report is published.",
      field: "inspected_from",
      allowed: "a day before the report was published",
      holds: ({ inspected_from, published }) => inspected_from < published,
    },
  ],
});

export type JudgementRow = RowOf<typeof judgements>;
