/** What verdicts, the disclosure of a paper and the page of a council say of the same money agrees. */
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../claims/claims.ts";
import type { WordClaim } from "../../claims/dimension-claims.ts";
import { comparedTotal } from "../../comparability/verdicts.ts";
import { totalOf } from "../../counting/rules.ts";
import { councilOf, example, type FigureCells } from "../../dataset/example-data.ts";
import { loadDataset } from "../../dataset/load.ts";
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { headlineOf } from "../../measures/council-summary.ts";
import { disclosures } from "./disclosure.ts";

/** Pounds of which years, and how often it comes, are printed: by the claims, and by the disclosure. */
function stated(dataset: Dataset, council: Council) {
  const claims = claimsOf(totalOf(dataset, council, "decided"));
  const rows = disclosures(dataset, [council]);
  const row = rows.find(({ decision }) => decision === headlineOf(dataset, council));
  const printed = (all: readonly WordClaim[]) =>
    all.reduce(
      (sum, { word, pounds, inferred }) => sum + (word === undefined ? 0 : pounds - inferred),
      0,
    );
  const answer = (slug: string) =>
    row?.answers.find(({ question }) => question.slug === slug)?.stated ?? 0;
  return {
    claimed: [printed(claims.periods), printed(claims.recurrence)],
    disclosed: [answer("period"), answer("recurrence")],
    compared: comparedTotal(dataset, council, { count: "decided" }).profile.period,
    periods: claims.periods,
  };
}

const { dataset: shipped } = loadDataset("data");
if (!shipped) throw new Error("the data has problems");

test.each(shipped.councils)("of $short_name, years and recurrence", (council) => {
  const { claimed, disclosed, compared, periods } = stated(shipped, council);
  expect(claimed).toEqual(disclosed);
  expect([...compared].sort()).toEqual(periods.map(({ word, pounds }) => [word, pounds]).sort());
});

describe("money from April 2024 to March 2028", () => {
  const span: FigureCells = { id: "sum", period_from: "2024-04", period_to: "2028-03" };

  test("states its years to the verdict, the disclosure and the page", () => {
    const dataset = example({ allocations: [span] });
    const found = stated(dataset, councilOf(dataset));
    expect(found.claimed).toEqual([1_000_000, 0]);
    expect(found.disclosed).toEqual([1_000_000, 0]);
    expect([...found.compared.keys()]).toEqual(["2024-25 to 2027-28"]);
  });

  test("states them of a part too, where the rest does not", () => {
    const allocations = [
      { id: "sum", complete_splits: "item" },
      { ...span, id: "a", amount_gbp: "400000", part_of: "sum:item" },
      { id: "b", amount_gbp: "600000", part_of: "sum:item" },
    ];
    const dataset = example({ allocations });
    const found = stated(dataset, councilOf(dataset));
    expect([found.claimed, found.disclosed]).toEqual([
      [400_000, 0],
      [400_000, 0],
    ]);
    expect(found.compared.get(undefined)).toBe(600_000);
  });
});
