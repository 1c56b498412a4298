import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../claims/claims.ts";
import { wordClaims } from "../../../claims/dimension-claims.ts";
import { datasetOf, graphs } from "../../../counting/example-graphs.ts";
import type { QualifiedParts } from "../../../counting/qualified-parts.ts";
import { countRules, totalOf } from "../../../counting/rules.ts";
import type { CountSlug } from "../../../counting/total.ts";
import type { Dataset } from "../../../dataset/dataset.ts";
import { example } from "../../../dataset/example-data.ts";
import { totalRow } from "../../../measures/totals.ts";
import { shippedDataset } from "../../../publish/example-publication.ts";
import { answer, groupWords } from "./answer.ts";
import { tableOf, varied } from "./example-table.ts";
import type { ExploreTable } from "./explore-table.ts";
import { choosing, firstQuestion, type ExploreQuestion } from "./question.ts";
import { figures } from "./subject.ts";

const rules = countRules.map(({ slug }) => slug);

function parts({ ceiling, floor, about }: QualifiedParts): QualifiedParts {
  return { ceiling, floor, about };
}

function asked(table: ExploreTable, council: string, count: CountSlug) {
  const question = { ...choosing(firstQuestion, "council", [council]), count };
  return answer(table, question).sums.total;
}

function agreesWithClaims(dataset: Dataset, table: ExploreTable): void {
  for (const count of rules)
    for (const council of dataset.councils) {
      const claims = claimsOf(totalOf(dataset, council, count));
      const found = [council.id, count, parts(asked(table, council.id, count))];
      expect(found).toEqual([council.id, count, parts(claims.qualified)]);
    }
}

describe("all of one council has the qualifiers that its own pages tell", () => {
  const dataset = shippedDataset();
  const table = tableOf(dataset);

  test("in the shipped data, by every rule", () => {
    agreesWithClaims(dataset, table);
  });

  test("in prices of the base year, too, and for each person", () => {
    for (const count of rules)
      for (const council of dataset.councils) {
        const total = totalOf(dataset, council, count);
        const row = totalRow(dataset, total, { count, measure: "pounds", prices: "real" });
        const question: ExploreQuestion = { ...firstQuestion, count, prices: "real" };
        const own = answer(table, choosing(question, "council", [council.id])).sums.total;
        if (row.value === null) continue;
        for (const kind of ["ceiling", "floor", "about"] as const)
          expect(own[kind] / (own.pounds || 1)).toBeCloseTo(
            row.qualified[kind] / (row.value || 1),
            3,
          );
      }
  });

  test.each([["purpose"], ["recurrence"]] as const)("and so is each %s of it", (dimension) => {
    for (const count of rules)
      for (const council of dataset.councils) {
        const question = { ...firstQuestion, count, by: [dimension] };
        const found = answer(table, choosing(question, "council", [council.id]));
        const own = found.groups.map((group) => [
          groupWords(table, found.question, group)[0],
          parts(group.sum),
        ]);
        const claims = wordClaims(totalOf(dataset, council, count), dimension);
        const known = claims.map(({ word, qualified }) => [word ?? "not stated", parts(qualified)]);
        expect(own.toSorted()).toEqual(known.toSorted());
      }
  });

  test("in generated ledgers, by every rule", () => {
    fc.assert(
      fc.property(graphs, (rows) => {
        const generated = datasetOf(varied(rows));
        fc.pre(generated !== undefined);
        agreesWithClaims(generated as Dataset, tableOf(generated as Dataset));
      }),
      { numRuns: 300, seed: 1066 },
    );
  });
});

describe("a ceiling over two fixed sums", () => {
  const table = tableOf(
    example({
      pots: [{ id: "northtown-kept", earmarked: "yes" }],
      allocations: [
        {
          id: "whole",
          amount_gbp: "4780000",
          qualifier: "up-to",
          complete_splits: "source",
          decision: "northtown-main",
        },
        {
          id: "drawn",
          amount_gbp: "1740000",
          part_of: "whole:source",
          from_pot: "northtown-reserve",
          decision: "northtown-main",
        },
        {
          id: "kept",
          amount_gbp: "3040000",
          part_of: "whole:source",
          from_pot: "northtown-kept",
          decision: "northtown-main",
        },
      ],
    }),
  );
  const by = (id: ExploreQuestion["by"][number], count = "all-identified") =>
    answer(table, {
      ...choosing(firstQuestion, "council", ["northtown"]),
      count,
      by: [id],
    }).groups.map(({ sum }) => [sum.pounds, sum.ceiling]);

  test("is told where both are there, by whatever they are grouped", () => {
    for (const { id } of figures.groupings.filter((one) => !["pot", "earmarked"].includes(one.id)))
      expect([id, by(id)]).toEqual([id, [[4_780_000, 4_780_000]]]);
  });

  test("and of neither of them alone, as new money is not told of it", () => {
    expect(by("earmarked")).toEqual([
      [3_040_000, 0],
      [1_740_000, 0],
    ]);
    expect(by("council", "new-money")).toEqual([[1_740_000, 0]]);
  });
});

test("new money has the qualifier of the sum that all of its sources make up", () => {
  const table = tableOf(
    example({
      allocations: [
        { id: "whole", amount_gbp: "1467000", qualifier: "about", complete_splits: "source" },
        { id: "one", amount_gbp: "733500", part_of: "whole:source", from_pot: "northtown-reserve" },
        { id: "two", amount_gbp: "733500", part_of: "whole:source", from_pot: "northtown-reserve" },
      ],
    }),
  );
  expect(parts(asked(table, "northtown", "new-money"))).toEqual({
    ceiling: 0,
    floor: 0,
    about: 1_467_000,
  });
});
