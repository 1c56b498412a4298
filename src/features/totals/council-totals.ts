/** A council's totals under every counting rule, as rows of one picture. */
import { countRules } from "../../counting/rules.ts";
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { totalRow, type TotalRow } from "../../measures/totals.ts";

/** What each counting rule says of the council, named by the rule in short, for one picture of all three. */
export function councilTotals(dataset: Dataset, council: Council) {
  return countRules.map((rule) => {
    const total = rule.total(dataset, council);
    return { rule, total, row: { ...totalRow(dataset, total), name: shortNames[rule.slug] } };
  });
}

/** What the outlines of such a picture mean, those that are drawn; empty where there is none. */
export function outlineKey(rows: readonly Pick<TotalRow, "qualified">[]): string {
  const isDrawn = (kind: "ceiling" | "about") => rows.some(({ qualified }) => qualified[kind] > 0);
  return [
    ...(isDrawn("ceiling") ? ["A dashed outline is a ceiling, “up to”."] : []),
    ...(isDrawn("about") ? ["A dotted outline is “about”."] : []),
  ].join(" ");
}

const shortNames = {
  decided: "Authorised",
  "new-money": "New money",
  "all-identified": "Everything identified",
} as const;
