/** Performance figures that the papers print. They are the councils' own. */
import { id, optional, reference, text } from "./column.ts";
import { date, decimal } from "./measures.ts";
import { table, type RowOf } from "./table.ts";

export const indicators = table({
  name: "indicators",
  about: "a performance figure that a paper prints",
  key: "id",
  columns: {
    id: id({ about: "Name of the figure.", example: "birmingham-annual-reviews-2021-09" }),
    council: reference("councils", { about: "Whose figure it is.", example: "birmingham" }),
    series: text({
      about: "Name of the series, as printed where it has one.",
      example: "Route Performance",
    }),
    date: optional(
      date({ about: "What it stands for, to the precision printed.", example: "2022-02-11" }),
    ),
    value: decimal({ about: "The value.", example: "99.92" }),
    unit: text({ about: "What the value counts.", example: "percent" }),
    value_printed: text({ about: "The value exactly as printed.", example: "99.92%" }),
    document: reference("documents", {
      about: "Where it is printed.",
      example: "birmingham-report-2022-06-07",
    }),
    locator: text({ about: "Place within the document.", example: "paragraph 7.7.1" }),
    note: optional(text({ about: "What a reader should know.", example: "The backlog remains." })),
    heading: optional(
      text({
        about:
          "The heading that it is printed under, where its name alone does not say what it is of.",
        example: "Transport Update",
      }),
    ),
  },
  rules: [
    {
      about: "The value is the number printed, where it is printed in digits.",
      field: "value",
      allowed: "the number that value_printed prints",
      holds: ({ value, value_printed }) => prints(value_printed, value),
    },
  ],
});

/** A print in words, or in thousands or millions, is not compared. */
function prints(print: string, value: number): boolean {
  const numbers = print.match(/[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?/g) ?? [];
  const scaled = /[0-9] ?(?:k|m|bn|thousand|million|billion)\b/i.test(print);
  return (
    scaled || numbers.length === 0 || numbers.some((n) => Number(n.replaceAll(",", "")) === value)
  );
}

export type IndicatorRow = RowOf<typeof indicators>;
