/** How exactly a date is known, and the rule that the date is stored to just that. */

export const precisions = {
  day: "The day is known.",
  month: "Only the month is known.",
  year: "Only the year is known.",
} as const;

type Precision = keyof typeof precisions;

const lengths: Record<Precision, number> = { day: 10, month: 7, year: 4 };

/** Dates are stored to their precision: `2022-07` for a month. */
export function precisionRule() {
  return {
    about: "A date is stored to its precision: 2022-07 where only the month is known.",
    field: "date_precision",
    allowed:
      "as much as the date says (day for 2022-06-07, month for 2022-06, year for 2022), or a date of this precision",
    holds: (row: { readonly date: string; readonly date_precision: Precision }) =>
      row.date.length === lengths[row.date_precision],
  } as const;
}
