/** The finding that heads a council's page and stands on its card. */
import { claimsOf } from "../../claims/claims.ts";
import { totalOf } from "../../counting/rules.ts";
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { headlineOf } from "../../measures/council-summary.ts";
import { totalRow } from "../../measures/totals.ts";
import { councilFinding } from "./findings.ts";
import { richText, type RichText } from "../rich-text.ts";

/** The finding of the council's page, in a sentence without its full stop. */
export function councilHeading(dataset: Dataset, council: Council): RichText {
  const headline = headlineOf(dataset, council);
  if (headline === undefined)
    return [`No main decision of ${council.short_name} is in the data yet`];
  const total = totalOf(dataset, council, "decided");
  const found = councilFinding(totalRow(dataset, total), claimsOf(total).sums);
  return headline.stage === "called in" ? richText`${found}; the decision was called in` : found;
}
