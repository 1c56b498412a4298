/** A council's totals under every counting rule, as rows of one picture. */
import { countRules } from "../../counting/rules.ts";
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { totalRow } from "../../measures/totals.ts";

/** What each counting rule says of the council, named by the rule in short, for one picture of all three. */
export function councilTotals(dataset: Dataset, council: Council) {
  return countRules.map((rule) => {
    const total = rule.total(dataset, council);
    return { rule, total, row: { ...totalRow(dataset, total), name: shortNames[rule.slug] } };
  });
}

const shortNames = {
  decided: "Authorised",
  "new-money": "New money",
  "all-identified": "Everything identified",
} as const;
