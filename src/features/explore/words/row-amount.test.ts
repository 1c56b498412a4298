import { expect, test } from "vitest";
import { shippedDataset } from "../../../publish/example-publication.ts";
import { amountText } from "../../../wording/statement.ts";
import { tableOf } from "../model/example-table.ts";
import { rowAmount } from "./row-amount.ts";

test("every row of the list tells its amount as its own page does", () => {
  const dataset = shippedDataset();
  const table = tableOf(dataset);
  const amounts = [...dataset.figures, ...dataset.other_amounts].map(amountText);
  expect(amounts.map((_, row) => rowAmount(table, row))).toEqual(amounts);
  for (const start of ["up to £", "about £", "at least £", "amount "])
    expect(amounts.some((words) => words.startsWith(start))).toBe(true);
});
