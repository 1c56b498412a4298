/** The counting rules by their slug, with their names on the page and what they add up. */
import type { Council, Dataset } from "../dataset/dataset.ts";
import { allIdentified } from "./all-identified.ts";
import { decided } from "./decided.ts";
import { memoizedByCouncil } from "../grouping/memoized-by-council.ts";
import { newMoney } from "./new-money.ts";
import type { CountSlug, Total } from "./total.ts";
import { improvement, services } from "../topic.ts";

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
    total: memoizedByCouncil((dataset, council) => decided(dataset, council)),
  },
  {
    slug: "new-money",
    name: "New money in this decision",
    about: `Of what the decision approved, the part that no earlier decision had set aside for ${services}.`,
    total: memoizedByCouncil((dataset, council) => newMoney(dataset, council)),
  },
  {
    slug: "all-identified",
    name: "Everything identified",
    about: `All money for ${improvement} that the council’s papers report, over the years, each pound once.`,
    total: memoizedByCouncil(allIdentified),
  },
];

/** The total of one rule for one council. */
export function totalOf(dataset: Dataset, council: Council, count: CountSlug): Total {
  const rule = countRules.find(({ slug }) => slug === count);
  if (!rule) throw new Error(`no counting rule ${count}`);
  return rule.total(dataset, council);
}
