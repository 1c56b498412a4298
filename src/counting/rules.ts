/** The counting rules by their slug, with their names on the page and what they add up. */
import type { Council, Dataset } from "../dataset/dataset.ts";
import { allIdentified } from "./all-identified.ts";
import { decided } from "./decided.ts";
import { newMoney } from "./new-money.ts";
import { countSlugs, type CountSlug, type Total } from "./total.ts";
import { improvement, services } from "../topic.ts";
import { memoized } from "../format/memoized.ts";

/** A counting rule: its name and sentence on the page, and the function that makes its total. */
export interface CountRule {
  readonly slug: CountSlug;
  readonly name: string;
  /** What it adds up, in a sentence. */
  readonly about: string;
  readonly total: (dataset: Dataset, council: Council) => Total;
}

const byId = ({ id }: Council) => id;

const rules: Readonly<Record<CountSlug, Omit<CountRule, "slug">>> = {
  decided: {
    name: "Authorised by this decision",
    about:
      "What the decision approved. Money that the same decision sets aside and then draws on is counted once.",
    total: memoized((dataset: Dataset, council: Council) => decided(dataset, council), byId),
  },
  "new-money": {
    name: "New money in this decision",
    about: `Of what the decision approved, the part that no earlier decision had set aside for ${services}.`,
    total: memoized((dataset: Dataset, council: Council) => newMoney(dataset, council), byId),
  },
  "all-identified": {
    name: "Everything identified",
    about: `All money for ${improvement} that the council’s papers report, over the years, each pound once.`,
    total: memoized(allIdentified, byId),
  },
};

/** The rules in the order that pages show them. */
export const countRules: readonly CountRule[] = countSlugs.map((slug) => ({
  slug,
  ...rules[slug],
}));

/** A rule by its slug. */
export function countRule(slug: CountSlug): CountRule {
  return { slug, ...rules[slug] };
}

/** The total of one rule for one council. */
export function totalOf(dataset: Dataset, council: Council, count: CountSlug): Total {
  return rules[count].total(dataset, council);
}
