import { expect, test } from "vitest";
import { example } from "../dataset/example-data.ts";
import { isListed, lastChanges } from "./sitemap.ts";

const changes = [
  { date: "2022-07-01", table: "allocations" },
  { date: "2022-08-01", table: "allocations", id: "total" },
  { date: "2022-09-01", table: "councils" },
];
const lastChange = lastChanges(example({ changes }));

test.each([
  ["", "2022-09-01"],
  ["compare/decided/pounds/cash/", "2022-09-01"],
  ["figures/total/", "2022-08-01"],
  ["figures/part/", "2022-07-01"],
  ["data/releases/2022-07-01/", "2022-07-01"],
  ["data/", "2022-09-01"],
  ["method/", undefined],
])("the page /%s last changed on %s", (address, day) => {
  expect(lastChange(address)).toBe(day);
});

test("where no change is recorded no page has a day", () => {
  expect(lastChanges({ changes: [] })("figures/total/")).toBeUndefined();
});

test("embeds are not for search engines", () => {
  expect(["embed/flow-bcp/", "councils/bcp/", ""].filter(isListed)).toEqual(["councils/bcp/", ""]);
});
