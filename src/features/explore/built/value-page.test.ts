import { expect, test } from "vitest";
import { countRules } from "../../../counting/rules.ts";
import { shippedDataset } from "../../../publish/example-publication.ts";
import { leadingAnswer, valueWords } from "../words/page-words.ts";
import { columnOf } from "../model/asked-table.ts";
import { builtTable, builtValues, valueAnswers } from "./value-page.ts";

const dataset = shippedDataset();
const table = builtTable(dataset);
const pages = builtValues(dataset).map((value) => ({
  value,
  answers: valueAnswers(dataset, value),
}));
const { words } = columnOf(table, "council");

test("a page of a rule leads with that rule, and has every council that the rule counts money of", () => {
  for (const { slug, total } of countRules) {
    const page = pages.find(({ value }) => value.facet.id === "counted" && value.slug === slug);
    const answer = page && leadingAnswer(page.answers, page.value);
    expect(answer?.rule.slug).toBe(slug);
    const own = answer?.groups.map(({ codes, sum }) => [words[codes[0] ?? 0]?.slug, sum.pounds]);
    const known = dataset.councils.map((council) => [council.id, total(dataset, council).pounds]);
    expect(own?.toSorted()).toEqual(known.filter(([, pounds]) => pounds).toSorted());
  }
});

test("titles, headings and leads say what a person would say, and each page has a heading of its own", () => {
  const texts = pages.map(({ value, answers }) =>
    valueWords(table, value, { answers, page: 1, pages: 1 }),
  );
  for (const { title, heading, lead } of texts) {
    for (const text of [title, heading, lead])
      expect(text).not.toMatch(
        /comes to (up to|at least|about)|up to up to|Up-to|At-least|\b(\S+) to \1\b/,
      );
    expect(lead).toMatch(/^Of (all )?[\d,]+ figures?\b/);
  }
  expect(new Set(texts.map(({ title }) => title)).size).toBe(texts.length);
});
