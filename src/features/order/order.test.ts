import { expect, test } from "vitest";
import { exampleWithStatistics } from "../../measures/example-statistics.ts";
import { orderHeading, orderRows, orderSentence } from "./order.ts";

const lines = (changes: Parameters<typeof exampleWithStatistics>[0], missing = false) => {
  const rows = orderRows(exampleWithStatistics(changes, missing));
  const told = rows.map(
    ({ label, places }) =>
      `${label}: ${places.map(({ rank, joint, name }) => `${rank}${joint ? "=" : ""} ${name}`).join(", ")}`,
  );
  return { told, heading: orderHeading(rows), sentence: orderSentence(rows) };
};

const councils = [
  { id: "northtown", short_name: "Northtown" },
  { id: "southtown", short_name: "Southtown" },
];

test("the order turns where another question has another first", () => {
  const found = lines({
    councils,
    allocations: [{ id: "n", from_pot: "northtown-fund", amount_gbp: "3000000" }],
    southtown: [{ id: "s", from_pot: "southtown-reserve" }],
  });
  expect(found).toMatchInlineSnapshot(`
    {
      "heading": "Who comes first depends on the question",
      "sentence": "Of the 9 questions asked here, Northtown comes first in 6 and Southtown in 3.",
      "told": [
        "Authorised, pounds: 1 Northtown, 2 Southtown",
        "Authorised, per child: 1 Northtown, 2 Southtown",
        "Authorised, % of spending: 1 Northtown, 2 Southtown",
        "New money, pounds: 1 Southtown, 2 Northtown",
        "New money, per child: 1 Southtown, 2 Northtown",
        "New money, % of spending: 1 Southtown, 2 Northtown",
        "Everything, pounds: 1 Northtown, 2 Southtown",
        "Everything, per child: 1 Northtown, 2 Southtown",
        "Everything, % of spending: 1 Northtown, 2 Southtown",
      ],
    }
  `);
});

test("one council first in everything is said so", () => {
  const found = lines({
    councils,
    allocations: [{ id: "n", from_pot: "northtown-reserve", amount_gbp: "3000000" }],
    southtown: [{ id: "s", from_pot: "southtown-reserve" }],
  });
  expect(found.heading).toBe("Northtown comes first whichever question is asked");
});

test("equal sums share a place and nobody is first alone", () => {
  const found = lines({
    councils,
    allocations: [{ id: "n", from_pot: "northtown-reserve" }],
    southtown: [{ id: "s", from_pot: "southtown-reserve" }],
  });
  expect(found.told[0]).toBe("Authorised, pounds: 1= Northtown, 1= Southtown");
  expect(found.sentence).toBe("No council comes first alone under any question asked here.");
});

test("prices that turn the order have a row of their own", () => {
  const found = lines({
    councils,
    allocations: [{ id: "n", financial_year: "2021-22" }],
    southtown: [{ id: "s", financial_year: "2024-25", amount_gbp: "1500000" }],
  });
  expect(found.told.slice(0, 2)).toEqual([
    "Authorised, pounds, prices of the day: 1 Southtown, 2 Northtown",
    "Authorised, pounds, 2024-25 prices: 1 Northtown, 2 Southtown",
  ]);
});

test("a council whose sum cannot be said has no place", () => {
  const found = lines({ councils }, true);
  expect(found.told[1]).toBe("Authorised, per child: null Northtown, null Southtown");
});
