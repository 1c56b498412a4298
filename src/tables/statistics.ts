/** Official statistics: a value of a series for an area and a period, and the releases they come from. */
import { optional, text, webAddress, word } from "./column.ts";
import { decimal } from "./measures.ts";
import { table, type RowOf } from "./table.ts";
import { country } from "../topic.ts";

/** The release of any row of official statistics. */
export const sourceId = {
  ...text({ about: "The release, as in sources.csv.", example: "hmt_gdp_mar2026" }),
  table: "statistics/sources",
};

export const areaCode = text({
  about: "Code of the area, as the release prints it: it may be a former one.",
  example: country.areaCode,
});

export const areaName = text({ about: "Name of the area.", example: "Birmingham" });

export const locator = text({ about: "Place within the release.", example: "line 1385" });

export const statistics = table({
  name: "statistics",
  about: "one value of an official statistic",
  columns: {
    gss_code: areaCode,
    area: areaName,
    period: text({ about: "What the value stands for.", example: "mid-2022" }),
    value: optional(
      decimal({
        about: "The value; empty where value_absent says why there is none.",
        example: "292028",
      }),
    ),
    unit: text({
      about: "What the value counts.",
      example: "persons, mid-year estimate",
    }),
    source_id: sourceId,
    locator,
    value_absent: optional(
      word(
        {
          c: "Suppressed, so that nobody can be recognised.",
          x: "Not available.",
          u: "Of low reliability, so not given.",
          z: "Does not apply.",
          "-": "No figure.",
        },
        { about: "What the release prints in place of a value.", example: "c" },
      ),
    ),
    note: optional(
      text({ about: "What a reader should know of this one value.", example: "Leaves out Luton." }),
    ),
  },
  rules: [
    {
      about: "Either there is a value or the release says why not.",
      field: "value",
      allowed: "a value, or a word in value_absent, and not both",
      holds: ({ value, value_absent }) => (value === undefined) !== (value_absent === undefined),
    },
  ],
});

export const statisticSources = table({
  name: "sources",
  about: "a release of official statistics",
  key: "source_id",
  columns: {
    source_id: text({ about: "Name of the release in our tables.", example: "hmt_gdp_mar2026" }),
    title: text({ about: "Title of the release.", example: "GDP deflators at market prices" }),
    publisher: text({ about: "Who published it.", example: "HM Treasury" }),
    release: text({ about: "Date or vintage of the release.", example: "31 March 2026" }),
    table: text({ about: "Table within the release.", example: "financial-year index" }),
    url: webAddress({ about: "Public address.", example: "https://www.gov.uk/" }),
    licence: text({ about: "Licence of the data.", example: "Open Government Licence v3.0" }),
    note: optional(text({ about: "What a reader should know.", example: "Later releases exist." })),
    copied_from: optional(
      text({
        about: "The public file that was read, where it is not the publisher’s own address.",
        example: "dfe-analytical-services/CSC_outcomes_and_enablers: data-raw/file.csv @ 2f5d11a4",
      }),
    ),
  },
  rules: [],
});

export type StatisticRow = RowOf<typeof statistics>;
export type StatisticSourceRow = RowOf<typeof statisticSources>;
