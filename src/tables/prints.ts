/** Every amount that a document prints, in its order: facts, none of its sentences. */
import { printUnits, qualifiers } from "./amount.ts";
import { optional, text, word } from "./column.ts";
import { integer } from "./measures.ts";
import { table, type RowOf } from "./table.ts";

/** Why a printed amount has no row of ours. */
export const leftOutReasons = {
  "another body": "Money of another body, such as a trust or a government department.",
  "another service": "Money for a service that this site does not follow.",
  "another time": "Money of years or decisions that the tables do not go back to.",
  example: "An example or an illustration.",
  threshold: "A limit or threshold: no money moves.",
  rate: "A price for one unit, such as a week, a day or a mile.",
  "lower end": "The lower end of a range: the row tells its ceiling.",
  "told elsewhere": "The same money is told from another place of the same document.",
} as const;

export const prints = table({
  name: "prints",
  about: "an amount that a document prints, in the document's order",
  columns: {
    order: integer({ about: "Its number in the document; the first is 1.", example: "12" }),
    place: text({
      about: "Place within the document, written like a locator.",
      example: "table 1.11, row Policy Contingency, column 2021-22",
    }),
    printed: text({
      about:
        "The figure exactly as printed. A minus sign before it stands in pounds alone; brackets stand here too.",
      example: "£6.574m",
    }),
    pounds: integer({
      about: "The amount in whole pounds, below zero where it is printed so.",
      example: "6574000",
    }),
    unit: word(printUnits, { about: "The unit of the printed figure.", example: "millions" }),
    qualifier: word(qualifiers, { about: "How firm the figure is.", example: "up-to" }),
    left_out: optional(
      word(leftOutReasons, {
        about: "Why no row of ours tells it. Empty where a row does.",
        example: "another body",
      }),
    ),
  },
  rules: [],
});

export type PrintRow = RowOf<typeof prints>;
