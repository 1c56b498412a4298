import { expect, test } from "vitest";
import { example, figureOf, type FigureCells } from "../../dataset/example-data.ts";
import { loadDataset } from "../../dataset/load.ts";
import { amountReadings } from "./amount-readings.ts";
import { amountWords } from "./amount-words.ts";

const whole = { id: "whole", purpose: "improvement programme", inferred: "purpose" } as const;
const part = (id: string, purpose: FigureCells["purpose"]): FigureCells => ({
  ...{ id, purpose, part_of: "whole:item", amount_gbp: "500000" },
});
const purposeOf = (id: string, allocations: readonly FigureCells[]) =>
  amountWords(figureOf(example({ allocations }), id)).purpose;

test("a sum all of whose parts are named, for different things, is for several", () => {
  const complete = { ...whole, complete_splits: "item" };
  const parts = [part("bus", "home-to-school transport"), part("staff", "leadership")];
  expect(purposeOf("whole", [complete, ...parts])).toBe("several");
  const said = { id: "said", restates: "whole", status: "recommended", purpose: "leadership" };
  expect(purposeOf("said", [complete, ...parts, said])).toBe("several");
  const dataset = example({ allocations: [complete, ...parts] });
  expect(amountReadings(figureOf(dataset, "whole"))).not.toContain("purpose");
});

test("of another sum it is told what its row says: a rest may be for that, and its parts may be alike", () => {
  const parts = [part("bus", "home-to-school transport"), part("staff", "leadership")];
  expect(purposeOf("whole", [whole, ...parts])).toBe("improvement programme");
  const alike = [part("a", "leadership"), part("b", "leadership")];
  expect(purposeOf("whole", [{ ...whole, complete_splits: "item" }, ...alike])).toBe(
    "improvement programme",
  );
});

test("Birmingham’s sum of June 2022 is for several things, and its rest of October 2021 is not", () => {
  const { dataset } = loadDataset("data");
  if (!dataset) throw new Error("the data has problems");
  const shipped = (id: string) => amountWords(figureOf(dataset, id)).purpose;
  expect(
    [
      "birmingham-2022-06-total",
      "birmingham-2022-06-table-2-1-8-total",
      "birmingham-2021-10-transformation",
    ].map(shipped),
  ).toEqual(["several", "several", "improvement programme"]);
});
