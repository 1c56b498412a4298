/** The counting rules by their slug, with their names on the page and what they add up. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { allIdentified } from "./all-identified.ts";
import { decided } from "./decided.ts";
import { newMoney } from "./new-money.ts";
import type { CountSlug, Total } from "./total.ts";

export interface CountRule {
  readonly slug: CountSlug;
  readonly name: string;
  /** What it adds up, in a sentence. */
  readonly about: string;
  readonly total: (dataset: Dataset, council: Council) => Total;
}

export const countRules: readonly CountRule[] = [
  {
    slug: "decided",
    name: "Authorised by this decision",
    about:
      "What the council’s main decision approved. Money that the same decision sets aside and then draws on is counted once.",
    total: remembered(decided),
  },
  {
    slug: "new-money",
    name: "New money in this decision",
    about:
      "Of what the decision approved, the part that no earlier decision had set aside for children’s services.",
    total: remembered(newMoney),
  },
  {
    slug: "all-identified",
    name: "Everything identified",
    about:
      "All money for improving children’s services that the council’s papers report, over the years, each pound once.",
    total: remembered(allIdentified),
  },
];

type CountTotal = CountRule["total"];

/** The same total, worked out once for each dataset and council: many pages ask for it. */
function remembered(total: CountTotal): CountTotal {
  const known = new WeakMap<Dataset, Map<string, Total>>();
  return (dataset, council) => {
    const totals = known.get(dataset) ?? new Map<string, Total>();
    known.set(dataset, totals);
    const found = totals.get(council.id) ?? total(dataset, council);
    totals.set(council.id, found);
    return found;
  };
}

/** The total of one rule for one council. */
export function totalOf(dataset: Dataset, council: Council, count: CountSlug): Total {
  const rule = countRules.find(({ slug }) => slug === count);
  if (!rule) throw new Error(`no counting rule ${count}`);
  return rule.total(dataset, council);
}
