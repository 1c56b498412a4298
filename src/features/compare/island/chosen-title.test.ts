import { expect, test } from "vitest";
import { chosenTitle } from "./chosen-title.ts";

const totals = {
  rows: [
    { council: "aston", name: "Aston", one_sum: true },
    { council: "barton", name: "Barton", one_sum: false },
    { council: "carton", name: "Carton", one_sum: true },
  ],
  sums: ["£0", "£2m and £1m, not stated whether one-off or ongoing", "up to £4m"],
};

test.each([
  { chosen: ["aston", "carton"], title: "New money: Aston £0 and Carton up to £4m" },
  {
    chosen: ["barton", "carton"],
    title: "New money: Barton £2m and £1m, not stated whether one-off or ongoing; Carton up to £4m",
  },
  { chosen: ["aston"], title: "New money: Aston £0" },
])("a title says what is asked, and each sum once: $title", ({ chosen, title }) => {
  expect(chosenTitle("New money", totals, chosen)).toBe(title);
});
