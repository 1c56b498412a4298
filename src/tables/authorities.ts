/** The authorities that run the services, which code was whose, and who is like whom. */
import { id, optional, text, word } from "./column.ts";
import { day, pounds } from "./measures.ts";
import { areaName, locator, sourceId } from "./statistics.ts";
import { table, type RowOf } from "./table.ts";
import { councilTypes, country } from "../topic.ts";
import { authorityAbout } from "../topic-statistics.ts";

export const authorities = table({
  name: "authorities",
  about: authorityAbout,
  key: "gss_code",
  columns: {
    gss_code: text({ about: "Code of the area today, or at its end.", example: country.areaCode }),
    id: optional(
      id({ about: "Its name in addresses; empty where it has ended.", example: "birmingham" }),
    ),
    name: text({ about: "Official name of the area.", example: "Bristol, City of" }),
    short_name: text({ about: "Name used on charts.", example: "Bristol" }),
    also_called: optional(text({ about: "Another name that people use.", example: "Hull" })),
    type: word(councilTypes, { about: "Kind of council.", example: "unitary" }),
    region: text({ about: `Region of ${country.name}.`, example: "West Midlands" }),
    first_day: optional(
      day({ about: "First day, where it began since 2018.", example: "2019-04-01" }),
    ),
    last_day: optional(day({ about: "Last day, where it has ended.", example: "2023-03-31" })),
    dfe_la_number: text({ about: "Number at the Department for Education.", example: "330" }),
    source_id: sourceId,
    locator,
  },
  rules: [
    {
      about: "An authority of today has a name in addresses; one that has ended has none.",
      field: "id",
      allowed: "an id, or a last_day, and not both",
      holds: ({ id: own, last_day }) => (own === undefined) !== (last_day === undefined),
    },
  ],
});

export const codeChanges = table({
  name: "code_changes",
  about: "a code of an area that was followed by another",
  columns: {
    first_day: day({ about: "First day of the new code.", example: "2023-04-01" }),
    old_gss_code: text({ about: "The code before.", example: country.areaCode }),
    old_name: text({ about: "The name before.", example: "Somerset" }),
    new_gss_code: text({ about: "The code since.", example: country.areaCode }),
    new_name: text({ about: "The name since.", example: "Somerset" }),
    continues: word(
      {
        yes: "The same area: its series goes on under the new code.",
        nearly: "Nearly the same area: its series goes on under the new code.",
        no: "Another area: the two series are not joined, and predecessors are never added up.",
      },
      { about: "Whether the area is the same.", example: "yes" },
    ),
    change: text({ about: "What happened.", example: "County becomes unitary, same area." }),
    note: optional(
      text({ about: "What a reader should know.", example: "Smaller by one district." }),
    ),
    source_id: sourceId,
  },
  rules: [],
});

export const neighbours = table({
  name: "neighbours",
  about: "a statistical neighbour of an authority: one that is like it in what families are like",
  columns: {
    gss_code: text({ about: "Code of the authority.", example: country.areaCode }),
    area: areaName,
    rank: pounds({ about: "1 is the nearest.", example: "1" }),
    neighbour: text({ about: "Code of the neighbour.", example: country.areaCode }),
    neighbour_area: text({ about: "Name of the neighbour.", example: "Wolverhampton" }),
    closeness: word(
      {
        "extremely close": "The publisher’s word.",
        "very close": "The publisher’s word.",
        close: "The publisher’s word.",
        "somewhat close": "The publisher’s word.",
        "not close": "The publisher’s word: none is closer at this rank.",
      },
      { about: "How alike the two are.", example: "very close" },
    ),
    source_id: sourceId,
    locator,
  },
  rules: [
    {
      about: "An authority has ten neighbours.",
      field: "rank",
      allowed: "1 to 10",
      holds: ({ rank }) => rank >= 1 && rank <= 10,
    },
  ],
});

export type AuthorityRow = RowOf<typeof authorities>;
export type CodeChangeRow = RowOf<typeof codeChanges>;
export type NeighbourRow = RowOf<typeof neighbours>;
