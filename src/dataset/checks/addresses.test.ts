import { expect, test } from "vitest";
import { faults } from "../example-data.ts";

test("other amounts with ids of their own are sound", () => {
  expect(faults({ allocations: [{ id: "total" }], other_amounts: [{ id: "forecast" }] })).toEqual(
    [],
  );
});

test("an other amount with the id of an allocation is a fault", () => {
  expect(faults({ allocations: [{ id: "total" }], other_amounts: [{ id: "total" }] }))
    .toMatchInlineSnapshot(`
    [
      "data/other_amounts.csv:2:1: id: found "total"; allowed: an id that no allocation has (data/allocations/northtown.csv, line 2 has it): both have a page of that name",
    ]
  `);
});
