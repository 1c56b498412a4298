/** The card of the page of checks. */
import { printedSums } from "../../counting/reconciliation.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Cards, CardWords } from "../../site/cards/site-card.ts";
import { sumsFinding, sumsHeadline } from "./sums-checked.ts";

/** The cards of this feature, for `src/site/cards/registry.ts`. */
export function cards(dataset: Dataset): Cards {
  return [["checks", () => checksCard(dataset)]];
}

function checksCard(dataset: Dataset): CardWords {
  const sums = printedSums(dataset);
  return { kicker: "Checks", headline: sumsHeadline(sums), facts: [sumsFinding(sums)] };
}
