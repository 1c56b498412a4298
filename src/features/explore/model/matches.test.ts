import fc from "fast-check";
import { expect, test } from "vitest";
import { shippedDataset } from "../../../publish/example-publication.ts";
import { exploreFile, namesFile } from "../records/explore-file.ts";
import { exploreTable } from "./explore-table.ts";
import type { FacetId } from "./facets.ts";
import { matches } from "./matches.ts";
import { choosing, firstQuestion, type ExploreQuestion } from "./question.ts";

const dataset = shippedDataset();
const table = exploreTable(exploreFile(dataset), namesFile(dataset));

const choice = fc.constantFrom(...table.facets).chain(({ id, words }) =>
  fc.record({
    id: fc.constant(id),
    slugs: fc.uniqueArray(fc.constantFrom(...words.map(({ slug }) => slug)), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
);

const questions = fc
  .record({
    chosen: fc.array(choice, { maxLength: 3 }),
    least: fc.option(fc.integer({ min: 0, max: 2_000_000 }), { nil: undefined }),
    words: fc.constantFrom("", "", "transport", "school places", "zzz"),
  })
  .map(({ chosen, least, words }) =>
    chosen.reduce<ExploreQuestion>((question, { id, slugs }) => choosing(question, id, slugs), {
      ...firstQuestion,
      least,
      words,
    }),
  );

function countOf(question: ExploreQuestion): number {
  return matches(table, question).count;
}

test("rows that one choice alone refuses are those that come without it", () => {
  fc.assert(
    fc.property(questions, (question) => {
      const { count, refused } = matches(table, question);
      expect(countOf({ ...question, least: undefined }) - count).toBe(refused.range);
      expect(countOf({ ...question, words: "" }) - count).toBe(refused.words);
      table.facets.forEach(({ id }, at) => {
        expect(countOf(choosing(question, id, [])) - count).toBe(refused.facets[at]);
      });
    }),
    { numRuns: 100, seed: 1066 },
  );
});

test("each word is counted with the rows that choosing it alone in its facet gives", () => {
  fc.assert(
    fc.property(questions, choice, (question, { id, slugs: [slug = ""] }) => {
      const counts = matches(table, question).counts();
      expect(counts[placeOf(id)]?.[codeOf(id, slug)]).toBe(countOf(choosing(question, id, [slug])));
    }),
    { numRuns: 200, seed: 1066 },
  );
});

function placeOf(id: FacetId): number {
  return table.facets.findIndex((facet) => facet.id === id);
}

function codeOf(id: FacetId, slug: string): number {
  return table.facets[placeOf(id)]?.words.findIndex((word) => word.slug === slug) ?? -1;
}
