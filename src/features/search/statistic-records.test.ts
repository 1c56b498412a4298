import { expect, test } from "vitest";
import { loadDataset } from "../../dataset/load.ts";
import { searchRecords } from "./search-records.ts";

const { dataset } = loadDataset("data");
if (dataset === undefined) throw new Error("the data has problems");
const records = searchRecords(dataset).map(({ address, name, beside, words }) => ({
  address,
  text: `${name} ${beside} ${words}`.toLowerCase(),
}));

/** Addresses of what has every word of a search, as the index takes it. */
function found(sought: string): string[] {
  const words = sought.toLowerCase().split(" ");
  return records.flatMap(({ address, text }) =>
    words.every((word) => text.includes(word)) ? [address] : [],
  );
}

test.each([
  ["children looked after", "compare/spending/looked-after/"],
  ["children in care", "explore/statistics/children_looked_after/"],
  ["EHC plans", "explore/statistics/ehc_plans/"],
  ["EHCP", "explore/statistics/ehc_plans/"],
  ["SEND", "explore/statistics/ehc_plans/"],
  ["children in need", "compare/spending/in-need/"],
  ["section 251", "explore/statistics/s251_children_services_gross/"],
  ["youth clubs", "explore/statistics/s251_young_people_gross/"],
  ["child protection", "compare/spending/safeguarding-spending/"],
  ["population", "explore/statistics/population_0_17/"],
  ["inflation", "explore/statistics/gdp_deflator/"],
  ["ofsted rating slough", "councils/slough/statistics/#judgements"],
])("%s finds /%s", (text, address) => {
  expect(found(text)).toContain(address);
});

test("every authority of today is found by its name, other and former names, and each of its codes", () => {
  const today = dataset.authorities.filter(({ last_day }) => last_day === undefined);
  expect(today).toHaveLength(153);
  for (const one of today) {
    const { name, short_name, also_called, former_names, predecessors, codes } = one;
    const before = predecessors.map((other) => other.name);
    const names = [name, short_name, also_called ?? "", ...former_names, ...before, ...codes];
    for (const text of names.filter((each) => each !== ""))
      expect(found(text), text).toContain(`councils/${one.id ?? ""}/`);
  }
});

test("a recoded authority and one in place of others", () => {
  expect(found("E08000019")).toContain("councils/sheffield/");
  expect(found("E08000039")).toContain("councils/sheffield/");
  expect(found("Poole")).toContain("councils/bcp/");
  expect(found("E06000029")).toContain("councils/bcp/");
  expect(found("Cumbria")).toEqual(
    expect.arrayContaining(["councils/cumberland/", "councils/westmorland-and-furness/"]),
  );
});
