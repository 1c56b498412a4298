/** Parts of the shipped totals in 2024-25 prices, worked out by hand from the printed sums and the index of each year. */
import { expect, test } from "vitest";
import { totalOf } from "../counting/rules.ts";
import { siteDataset } from "../dataset/load.ts";
import { measured, measuredParts } from "./measured.ts";
import { totalRow } from "./totals.ts";

const dataset = siteDataset();

function everything(id: string) {
  const council = dataset.councils.find((one) => one.id === id);
  if (council === undefined) throw new Error(`no council ${id}`);
  return totalOf(dataset, council, "all-identified");
}

const question = { count: "all-identified", measure: "pounds", prices: "real" } as const;

/** Each row of the table by its own years; what stands within a row has the years of the row. */
const birmingham = {
  recurrence: { ongoing: 11_500_598, "one-off": 23_372_409, undefined: 9_975_903 },
  purpose: {
    SEND: 11_783_709,
    "home-to-school transport": 10_493_405,
    "SEND and transport": 10_952_951,
    "improvement programme": 5_657_210,
    commissioning: 547_648,
    "community safety": 1_095_295,
    other: 4_318_692,
  },
} as const;

test.each(["recurrence", "purpose"] as const)(
  "everything of Birmingham by %s: a part that states no year has that of the row that it is within",
  (dimension) => {
    const parts = measuredParts(measured(dataset, everything("birmingham"), question), dimension);
    const rounded = [...(parts ?? [])].map(([word, pounds]) => [String(word), Math.round(pounds)]);
    expect(Object.fromEntries(rounded)).toEqual(birmingham[dimension]);
  },
);

test.each([
  ["bristol", 4_973_380],
  ["herefordshire", 12_584_940],
])("what is “up to” of everything of %s is as much of its kind as of the whole", (id, upTo) => {
  const row = totalRow(dataset, everything(id), question);
  expect(Math.round(row.qualified.ceiling)).toBe(upTo);
  const ofKinds = row.parts.reduce((all, { qualified }) => all + qualified.ceiling, 0);
  expect(Math.round(ofKinds)).toBe(upTo);
});
