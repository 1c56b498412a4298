/** Official statistics for denominators: one series per file, and where they come from. */
import { optional, text, webAddress } from "./column.ts";
import { decimal } from "./measures.ts";
import { table, type RowOf } from "./table.ts";
import { country } from "../topic.ts";

const sourceId = text({ about: "The release, as in sources.csv.", example: "hmt_gdp_mar2026" });
const sources = "statistics/sources";

export const statistics = table({
  name: "statistics",
  about: "one value of an official statistic",
  columns: {
    gss_code: text({ about: "Code of the area.", example: country.areaCode }),
    area: text({ about: "Name of the area.", example: "Birmingham" }),
    period: text({ about: "What the value stands for.", example: "mid-2022" }),
    value: decimal({ about: "The value.", example: "292028" }),
    unit: text({
      about: "What the value counts.",
      example: "persons, mid-year estimate",
    }),
    source_id: { ...sourceId, table: sources },
    locator: text({ about: "Place within the release.", example: "line 1385" }),
  },
  rules: [
    {
      about: "A value that amounts are divided by is not nought.",
      field: "value",
      allowed: "a number above 0",
      holds: ({ value }) => value > 0,
    },
  ],
});

export const statisticSources = table({
  name: "sources",
  about: "a release of official statistics",
  key: "source_id",
  columns: {
    source_id: sourceId,
    title: text({ about: "Title of the release.", example: "GDP deflators at market prices" }),
    publisher: text({ about: "Who published it.", example: "HM Treasury" }),
    release: text({ about: "Date or vintage of the release.", example: "31 March 2026" }),
    table: text({ about: "Table within the release.", example: "financial-year index" }),
    url: webAddress({ about: "Public address.", example: "https://www.gov.uk/" }),
    licence: text({ about: "Licence of the data.", example: "Open Government Licence v3.0" }),
    note: optional(text({ about: "What a reader should know.", example: "Later releases exist." })),
  },
  rules: [],
});

export type StatisticRow = RowOf<typeof statistics>;
export type StatisticSourceRow = RowOf<typeof statisticSources>;
