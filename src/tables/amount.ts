/** Columns that every printed amount has: the pounds, the print, its unit and its qualifier. */
import { optional, text, word } from "./column.ts";
import { pounds } from "./measures.ts";

export const printUnits = {
  pounds: "Printed in pounds.",
  thousands: "Printed in thousands of pounds.",
  millions: "Printed in millions of pounds.",
  billions: "Printed in billions of pounds.",
  words: "Printed in words.",
  share: "Printed as a share of its whole: 50%.",
} as const;

export type PrintUnit = keyof typeof printUnits;

export const qualifiers = {
  exactly: "Printed without qualification.",
  "up-to": "A ceiling: no more than this.",
  "at-least": "A floor: this or more.",
  about: "Approximate.",
} as const;

export type Qualifier = keyof typeof qualifiers;

export const amountColumn = pounds({
  about: "The amount in whole pounds, as printed.",
  example: "6574000",
});

export const printColumns = {
  amount_printed: optional(
    text({ about: "The figure exactly as printed, without words around it.", example: "£6.574m" }),
  ),
  printed_in: optional(
    word(printUnits, { about: "The unit of the printed figure.", example: "millions" }),
  ),
  qualifier: optional(word(qualifiers, { about: "How firm the figure is.", example: "up-to" })),
};

/** The remedy for an amount with a sign: what is below nought says so by its kind, or by the way it moves. */
export const belowNought =
  "money given back is a row that moves it from the pot where it lay (from_pot) to the one it returns to (to_pot); a deficit or a saving is a row of other_amounts.csv of that kind";
