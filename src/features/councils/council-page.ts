/** What heads a council's page: its finding and its three totals; and which parts have nothing in them. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { rowsOf } from "../../grouping/by-council.ts";
import { headlineOf } from "../../measures/council-summary.ts";
import { countRules, totalOf } from "../../counting/rules.ts";
import { councilFinding } from "../../wording/findings.ts";
import type { Told } from "../../wording/told.ts";
import { totalRow } from "../../measures/totals.ts";

/** The finding of the council's page, in a sentence without its full stop. */
export function councilHeading(dataset: Dataset, council: Council): Told {
  if (headlineOf(dataset, council) === undefined)
    return [`No main decision of ${council.short_name} is in the data yet`];
  const row = (count: "decided" | "new-money") =>
    totalRow(dataset, totalOf(dataset, council, count));
  return councilFinding(row("decided"), row("new-money"));
}

/** What each counting rule says of the council, named by the rule in short, for one picture of all three. */
export function councilTotals(dataset: Dataset, council: Council) {
  return countRules.map((rule) => {
    const total = rule.total(dataset, council);
    return { rule, total, row: { ...totalRow(dataset, total), name: shortNames[rule.slug] } };
  });
}

/** The parts of the council's page that have nothing in them, by the name of their anchor. */
export function emptyParts(dataset: Dataset, council: Council): string[] {
  const { pots, indicators } = rowsOf(dataset, council);
  const empty = {
    decision: headlineOf(dataset, council) === undefined,
    pots: pots.length === 0,
    bought: indicators.length === 0,
  };
  return Object.entries(empty).flatMap(([part, is]) => (is ? [part] : []));
}

const shortNames = {
  decided: "Authorised",
  "new-money": "New money",
  "all-identified": "Everything identified",
} as const;
