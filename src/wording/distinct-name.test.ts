import { expect, test } from "vitest";
import { example } from "../dataset/example-data.ts";
import { distinctName } from "./distinct-name.ts";
import { amountText } from "./statement.ts";

test("figures of one amount are told apart by their labels, then by their place", () => {
  const { figures } = example({
    allocations: [
      { id: "one", label: "Nurses", amount_gbp: "300000" },
      { id: "two", label: "Doctors", amount_gbp: "300000" },
      { id: "three", label: "Doctors", amount_gbp: "300000" },
      { id: "four", label: "Beds", amount_gbp: "400000" },
    ],
  });
  const own = figures.filter(({ council }) => council.id === "northtown");
  expect(own.map((figure) => distinctName(figure, own, amountText))).toEqual([
    "£300,000, Nurses",
    "£300,000, Doctors, 1 of 2",
    "£300,000, Doctors, 2 of 2",
    undefined,
  ]);
});
