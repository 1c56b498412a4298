/** The shipped rows many times over: as many as a site of all councils would have, and more. */
import { expect, test } from "vitest";
import { perPerson } from "../../../topic.ts";
import { shippedDataset } from "../../../publish/example-publication.ts";
import { exploreFile, namesFile } from "../records/explore-file.ts";
import { viewOf } from "../view/figure-view.ts";
import { answer } from "./answer.ts";
import { exploreTable } from "./explore-table.ts";
import type { ExploreFile, NamesFile, RuleFile } from "./explore-file.ts";
import { rowOrder } from "./order.ts";
import { choosing, firstQuestion, type ExploreQuestion } from "./question.ts";

const dataset = shippedDataset();
const [file, names] = [exploreFile(dataset), namesFile(dataset)];
const rows = file.amounts.length;
const times = Math.ceil(100_000 / rows);
const once = exploreTable(file, names);
const many = exploreTable(repeated(file), repeatedNames(names));

function over<Item>(items: readonly Item[]): Item[] {
  return Array.from({ length: times }, () => items).flat();
}

/** Steps of one copy after the other: the first step of each goes on from the last row before it. */
function stepsOver(steps: readonly number[], width: number): number[] {
  const places = steps.filter((_, at) => at % width === 0);
  const last = places.reduce((sum, step) => sum + step, 0);
  return Array.from({ length: times }, (_, copy) =>
    steps.map((step, at) => (at === 0 && copy > 0 ? rows - last + step : step)),
  ).flat();
}

function repeatedRule(rule: RuleFile): RuleFile {
  return {
    ...rule,
    states: rule.states.repeat(times),
    pieces: stepsOver(rule.pieces, 1),
    pounds: over(rule.pounds),
    prices: rule.prices.repeat(times),
    unsure: rule.unsure.repeat(times),
    wholes: stepsOver(rule.wholes, 2),
  };
}

function repeated(one: ExploreFile): ExploreFile {
  return {
    ...one,
    facets: one.facets.map((facet) => ({ ...facet, codes: facet.codes.repeat(times) })),
    amounts: over(one.amounts),
    decided: one.decided.repeat(times),
    read: one.read.repeat(times),
    rules: one.rules.map(repeatedRule),
  };
}

function repeatedNames(one: NamesFile): NamesFile {
  return { ...one, ids: over(one.ids), names: over(one.names), pot: one.pot.repeat(times) };
}

const questions: readonly (readonly [string, ExploreQuestion])[] = [
  ["everything", firstQuestion],
  [
    "two facets, two groups",
    {
      ...choosing(choosing(firstQuestion, "purpose", ["send"]), "status", ["approved"]),
      by: ["council", "year"],
    },
  ],
  ["words in a range", { ...firstQuestion, words: "transport", least: 1000, by: ["decided"] }],
  [
    "per head in prices of the base year",
    { ...firstQuestion, measure: perPerson.slug, prices: "real", by: ["council"] },
  ],
];

test.each(questions)("100,000 rows are so many times the shipped ones: %s", (_, question) => {
  const [few, all] = [answer(once, question), answer(many, question)];
  expect(many.length).toBeGreaterThanOrEqual(100_000);
  expect(all.matches.count).toBe(few.matches.count * times);
  const { facets, range, words } = few.matches.refused;
  expect(all.matches.refused).toEqual({
    facets: facets.map((refused) => refused * times),
    range: range * times,
    words: words * times,
  });
  expect(all.counted).toBe(few.counted * times);
  expect(all.sums.total.rows).toBe(few.sums.total.rows * times);
  expect(all.sums.total.pounds / times).toBeCloseTo(few.sums.total.pounds, 2);
  expect(all.groups.map(({ codes }) => codes).toSorted()).toEqual(
    few.groups.map(({ codes }) => codes).toSorted(),
  );
  expect(viewOf(many, all).groupCount).toBe(few.groups.length);
});

test.each(["amount", "figure", "date", "purpose"])("100,000 rows are sorted by %s", (column) => {
  const all = new Uint8Array(many.length).fill(1);
  const order = rowOrder(many, all, { column, down: false });
  expect(new Set(order).size).toBe(many.length);
  const first = rowOrder(once, new Uint8Array(rows).fill(1), { column, down: false })[0] ?? -1;
  expect([...order.slice(0, times)].map((row) => row % rows)).toContain(first);
});
