import { expect, test } from "vitest";
import { loadDataset } from "./load.ts";

/** Grants that are not simply new, each for what its paper shows. */
const others: Readonly<Record<string, "yes" | undefined>> = {
  // Unspent, carried forward at the end of a year.
  "derbyshire-virtual-school-grant": undefined,
  "derbyshire-early-years-grant": undefined,
  // A budget of the council with earlier allocations, and a section of its capital plan.
  "derbyshire-send-capital-budget": "yes",
  "kirk-pot-special-provision-grant": "yes",
  // Who gives it is not said.
  "warwickshire-special-provision-fund": undefined,
};

test("every government grant of which the papers say no more has the same answer, as our reading", () => {
  const { dataset } = loadDataset("data");
  const grants = dataset?.pots.filter(({ kind }) => kind === "government grant") ?? [];
  expect(grants.length).toBeGreaterThan(Object.keys(others).length);
  const plain = grants.filter(({ id }) => !(id in others));
  expect(
    plain.filter(
      ({ earmarked, inferred }) =>
        earmarked !== "no" || !inferred?.some((column) => column === "earmarked"),
    ),
  ).toEqual([]);
  const answers = grants.flatMap(({ id, earmarked }) => (id in others ? [[id, earmarked]] : []));
  expect(Object.fromEntries(answers)).toEqual(others);
});
