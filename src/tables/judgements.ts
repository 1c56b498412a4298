/** What the inspectors judged of an authority's services, inspection by inspection. */
import { optional, webAddress, word } from "./column.ts";
import { day } from "./measures.ts";
import { areaCode, areaName, locator, sourceId } from "./statistics.ts";
import { table, type RowOf } from "./table.ts";
import { grades, inspections, inspectionParts } from "../topic-statistics.ts";

const part = (what: string) =>
  optional(
    word(grades, { about: `Judgement on ${what}; empty where none was given.`, example: "Good" }),
  );

export const judgements = table({
  name: "judgements",
  about: inspections.about,
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
        "no overall judgement": inspections.noOverall,
      },
      { about: "Overall effectiveness.", example: "Good" },
    ),
    leaders: part(inspectionParts.leaders),
    help_and_protection: part(inspectionParts.help),
    in_care: part(inspectionParts.care),
    care_leavers: part(inspectionParts.leavers),
    report: optional(
      webAddress({
        about: "The report itself.",
        example: inspections.report,
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
