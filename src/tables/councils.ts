/** The councils. */
import { id, optional, text, webAddress, word } from "./column.ts";
import { table, type RowOf } from "./table.ts";
import { councilTypes, country } from "../topic.ts";

export const councils = table({
  name: "councils",
  about: "a council",
  key: "id",
  columns: {
    id: id({ about: "Short name of the council in addresses.", example: "birmingham" }),
    name: text({ about: "Full name of the council.", example: "Birmingham City Council" }),
    short_name: text({ about: "Name used on charts.", example: "Birmingham" }),
    gss_code: text({
      about: "Code of the area in official statistics.",
      example: country.areaCode,
    }),
    type: word(councilTypes, { about: "Kind of council.", example: "unitary" }),
    region: text({ about: `Region of ${country.name}.`, example: "West Midlands" }),
    website: webAddress({
      about: "The council's own site.",
      example: "https://www.birmingham.gov.uk",
    }),
    read: word(
      {
        whole: "Its main papers are read, so it is compared with others.",
        part: "Only single decisions are held: it is shown, and compared only where a reader adds it.",
      },
      {
        about:
          "How much of the council's main papers is read. What is known to be missing is in gaps.csv.",
        example: "whole",
      },
    ),
    larger_known: optional(
      word(
        {
          yes: "Decisions are known, and not held, that authorised more than the one that stands for the council; gaps.csv names them.",
        },
        {
          about:
            "Whether decisions are known, and not held, that are larger than the one that stands for it.",
          example: "yes",
        },
      ),
    ),
    note: optional(text({ about: "What a reader should know.", example: "Formed in April 2019." })),
  },
  rules: [
    {
      about: "Of a council whose main papers are read, no larger decision is missing.",
      field: "larger_known",
      allowed: "an empty cell where read is whole",
      holds: ({ read, larger_known }) => read === "part" || larger_known === undefined,
    },
  ],
});

export type CouncilRow = RowOf<typeof councils>;
