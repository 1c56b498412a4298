import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakdown } from "../../../counting/breakdown.ts";
import { datasetOf, graphs } from "../../../counting/example-graphs.ts";
import { countRules, totalOf } from "../../../counting/rules.ts";
import type { Dataset } from "../../../dataset/dataset.ts";
import { totalRow } from "../../../measures/totals.ts";
import { shippedDataset } from "../../../publish/example-publication.ts";
import { answer, groupWords, type Answer } from "./answer.ts";
import { oracle } from "./example-oracle.ts";
import { tableOf, varied } from "./example-table.ts";
import { columnOf } from "./asked-table.ts";
import type { ExploreTable } from "./explore-table.ts";
import type { FacetId } from "./facets.ts";
import { figures } from "./subject.ts";
import { choosing, firstQuestion, type ExploreQuestion } from "./question.ts";
import type { Sum } from "./sum.ts";

/** Always the same graphs, so that a failure can be looked at again. */
const runs = { numRuns: 150, seed: 1066 };

/** A question before it is known which words there are: choices are shares of their number. */
const drafts = fc.record({
  count: fc.constantFrom(...countRules.map(({ slug }) => slug)),
  chosen: fc.array(
    fc.record({
      facet: fc.constantFrom<FacetId[]>(
        "purpose",
        "year",
        "money",
        "recurrence",
        "status",
        "decided",
        "pot",
        "earmarked",
      ),
      of: fc.array(fc.double({ min: 0, max: 0.99, noNaN: true }), { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
  by: fc.uniqueArray(fc.constantFrom(...figures.groupings.map(({ id }) => id)), { maxLength: 2 }),
  range: fc.option(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 600 }))),
  words: fc.constantFrom("", "", "second sum", "plan"),
});

function questionOf(
  table: ExploreTable,
  draft: typeof drafts extends fc.Arbitrary<infer T> ? T : never,
) {
  const [least, width] = draft.range ?? [undefined, 0];
  const asked: ExploreQuestion = {
    ...firstQuestion,
    count: draft.count,
    by: draft.by,
    least,
    most: least === undefined ? undefined : least + width,
    words: draft.words,
  };
  return draft.chosen.reduce((question, { facet, of }) => {
    const { words } = columnOf(table, facet);
    const slugs = of.flatMap((share) => words[Math.floor(share * words.length)]?.slug ?? []);
    return choosing(question, facet, [...new Set(slugs)]);
  }, asked);
}

function sumsByGroup(table: ExploreTable, { question, groups, sums }: Answer) {
  const shown = ({ pounds, ceiling, floor, about }: Sum) => ({ pounds, ceiling, floor, about });
  if (question.by.length === 0)
    return new Map(sums.total.pounds > 0 ? [["", shown(sums.total)]] : []);
  const pairs = groups.map((group) => {
    const key = slugsOf(table, question, group.codes).join(" / ");
    return [key, shown(group.sum)] as const;
  });
  return new Map(pairs.filter(([, { pounds }]) => pounds > 0).sort());
}

/** Councils by their ids, everything else by its word. */
function slugsOf(table: ExploreTable, { by }: ExploreQuestion, codes: readonly number[]) {
  return by.map((id, at) => {
    const word = columnOf(table, id).words[codes[at] ?? 0];
    return (id === "council" ? word?.slug : word?.word) ?? "";
  });
}

const asked = fc.property(graphs, drafts, (rows, draft) => {
  const dataset = datasetOf(varied(rows));
  fc.pre(dataset !== undefined);
  const table = tableOf(dataset as Dataset);
  const question = questionOf(table, draft);
  const found = answer(table, question);
  expect(sumsByGroup(table, found)).toEqual(oracle(dataset as Dataset, question));
  const alone = answer(table, { ...question, by: [] }).sums.total;
  for (const { kinds, ...sum } of [alone, ...found.groups.map((group) => group.sum)])
    if (kinds.length > 0)
      expect(kinds.reduce((all, { pounds }) => all + pounds, 0)).toBe(sum.pounds);
  const grouped = found.groups.map(({ sum }) => sum);
  if (question.by.length > 0) {
    expect(grouped.reduce((all, { pounds }) => all + pounds, 0)).toBe(alone.pounds);
    expect(grouped.reduce((all, { rows: some }) => all + some, 0)).toBe(alone.rows);
    expect(grouped.reduce((all, { absent }) => all + absent, 0)).toBe(alone.absent);
    expect(grouped.reduce((all, { unsure }) => all + unsure, 0)).toBe(alone.unsure);
    expect(grouped.reduce((all, { part }) => all + part, 0)).toBe(alone.part);
  }
  expect(found.counted + found.left.reduce((all, { rows: some }) => all + some, 0)).toBe(
    found.matches.count,
  );
});

describe("any filter and grouping over generated ledgers", () => {
  test("gives the oracle's sums, and the groups add up to the ungrouped total", () => {
    fc.assert(asked, runs);
  });

  test("asked for one group alone gives what the group had", () => {
    fc.assert(
      fc.property(graphs, drafts, (rows, draft) => {
        const dataset = datasetOf(varied(rows));
        fc.pre(dataset !== undefined && draft.by.length > 0);
        const table = tableOf(dataset as Dataset);
        const question = questionOf(table, { ...draft, range: null, words: "" });
        const { by } = question;
        for (const { codes, sum } of answer(table, question).groups) {
          const narrowed = by.reduce((one, id, at) => {
            const slug = columnOf(table, id).words[codes[at] ?? 0]?.slug ?? "";
            return choosing(one, id, [slug]);
          }, question);
          expect(answer(table, { ...narrowed, by: [] }).sums.total).toEqual(sum);
        }
      }),
      runs,
    );
  });

  test("counts no pound in two rows, and nothing beyond the rule's own total", () => {
    fc.assert(
      fc.property(graphs, (rows) => {
        const dataset = datasetOf(varied(rows));
        fc.pre(dataset !== undefined);
        const table = tableOf(dataset as Dataset);
        for (const { slug, rows: own, unsure } of table.rules) {
          const sure = [...own].filter((_, at) => unsure[at] === 0);
          expect(new Set(sure).size).toBe(sure.length);
          const { total } = answer(table, { ...firstQuestion, count: slug }).sums;
          const totals = (dataset as Dataset).councils.map(
            (council) => totalOf(dataset as Dataset, council, slug as "decided").pounds ?? 0,
          );
          expect(total.pounds).toBe(totals.reduce((sum, pounds) => sum + pounds, 0));
        }
      }),
      runs,
    );
  });
});

describe("the shipped data", () => {
  const dataset = shippedDataset();
  const table = tableOf(dataset);

  test.each(countRules.map(({ slug }) => slug))(
    "by council, %s is the total of the pages",
    (count) => {
      const { groups } = answer(table, { ...firstQuestion, count, by: ["council"] });
      const shown = groups.map(({ codes, sum }) => [
        columnOf(table, "council").words[codes[0] ?? 0]?.slug,
        sum.pounds,
      ]);
      const totals = dataset.councils.map(({ id }, at) => {
        const council = dataset.councils[at];
        return [id, council && totalOf(dataset, council, count).pounds];
      });
      expect(shown.filter(([, pounds]) => pounds !== 0).sort()).toEqual(
        totals.filter(([, pounds]) => pounds !== 0 && pounds !== undefined).sort(),
      );
    },
  );

  test.each(countRules.map(({ slug }) => slug))(
    "by council, %s tells ongoing, one-off and capital money apart where the pages do",
    (count) => {
      const { groups } = answer(table, { ...firstQuestion, count, by: ["council"] });
      const words = columnOf(table, "recurrence").words;
      const shown = groups.flatMap(({ codes, sum }) => {
        const parts = sum.kinds.map(({ code, capital, pounds }) => [
          words[code]?.word,
          capital,
          pounds,
        ]);
        return parts.length === 0 ? [] : [[codes[0], parts.sort()]];
      });
      const told = dataset.councils.flatMap((council, code) => {
        const { one_sum, parts } = totalRow(dataset, totalOf(dataset, council, count));
        const each = parts.map(({ recurrence, capital, value }) => [recurrence, capital, value]);
        return one_sum || each.length < 2 ? [] : [[code, each.sort()]];
      });
      expect(shown.sort()).toEqual(told.sort());
    },
  );

  test.each(countRules.map(({ slug }) => slug))(
    "by purpose, %s divides as the breakdown does",
    (count) => {
      const question = { ...firstQuestion, count, by: ["purpose" as const] };
      const found = answer(table, question);
      const shown = found.groups.map((group) => [
        groupWords(table, question, group)[0],
        group.sum.pounds,
      ]);
      const included = dataset.councils.flatMap(
        (council) => totalOf(dataset, council, count).included,
      );
      const parts = [...breakdown(included, "purpose")];
      expect(shown.sort()).toEqual(parts.sort());
    },
  );
});
