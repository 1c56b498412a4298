import { expect, test } from "vitest";
import { councilOf, example } from "../../dataset/example-data.ts";
import { councilTerms } from "./council-terms.ts";
import type { Term } from "../../wording/terms.ts";

test("each section tells the terms that it is the first to use", () => {
  const dataset = example({
    allocations: [
      { id: "a", label: "SENAR posts" },
      { id: "b", label: "H2ST", decision: "northtown-budget" },
    ],
    pots: [{ id: "northtown-till", name: "Earmarked reserve" }],
    indicators: [{ id: "plans", series: "EHC plans on time" }],
    events: [{ id: "visit", title: "Ofsted looks at SENAR" }],
  });
  const lines = [{ question: "Who?", answer: ["Cabinet draws down from a reserve."] }];
  const found = Object.entries<readonly Term[]>({
    ...councilTerms(dataset, councilOf(dataset), lines),
  }).map(([section, terms]) => `${section}: ${terms.map(({ term }) => term).join(", ")}`);
  expect(found).toEqual([
    "brief: drawdown, reserve",
    "decisions: SENAR",
    "pots: earmarked",
    "bought: EHC plan",
    "afterwards: Ofsted",
  ]);
});
