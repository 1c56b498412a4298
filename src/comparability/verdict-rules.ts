/** When two totals may be set side by side: each rule with its sentence and with how much it weighs. */
import { people } from "../topic.ts";

/** The verdict on a pair. For `with care` a page says what makes the two unlike. */
export type Comparability = "comparable" | "with care" | "not comparable";

/**
 * The dimensions in which two totals can be unlike. `firmness` is whether a sum is fixed, a ceiling, a floor or
 * approximate; it has a word of its own as pages link to the rule by it.
 */
export type Aspect =
  "status" | "recurrence" | "money_type" | "newness" | "purpose" | "firmness" | "period";

interface VerdictRule {
  readonly slug: Aspect | "not-stated" | "zero" | "unknown" | "read";
  /** The short name of what the rule finds. */
  readonly name: string;
  readonly sentence: string;
  /** The verdict where less than half of the money can be alike, and where some of it is not. */
  readonly mostly: Comparability;
  readonly partly: Comparability;
}

/** The share of the money below which two totals are mostly unlike. */
export const alikeEnough = 0.5;

/** The rules in the order in which a page lists them; the data decides which of them fail. */
export const verdictRules = [
  {
    slug: "read",
    name: "Papers read in part",
    sentence:
      "Of some councils only single decisions are held. The site sets their sums beside no other; who does so may compare a decision with care, but not everything that was found.",
    mostly: "not comparable",
    partly: "with care",
  },
  {
    slug: "unknown",
    name: "No amount is known",
    sentence: "A total of which no amount is known cannot be set beside another.",
    mostly: "not comparable",
    partly: "not comparable",
  },
  {
    slug: "newness",
    name: "New money against money already set aside",
    sentence: `New money adds to what a council has for ${people}. Drawing on money that was set aside before does not.`,
    mostly: "not comparable",
    partly: "with care",
  },
  {
    slug: "recurrence",
    name: "One-off against ongoing",
    sentence: "Money that comes once is not to be ranked with money that comes every year.",
    mostly: "not comparable",
    partly: "with care",
  },
  {
    slug: "money_type",
    name: "Capital against revenue",
    sentence: "Capital buys buildings and equipment, revenue pays for running costs.",
    mostly: "not comparable",
    partly: "with care",
  },
  {
    slug: "purpose",
    name: "Different purpose",
    sentence: "The sums are for different things. Two purposes called “other” are never alike.",
    mostly: "not comparable",
    partly: "with care",
  },
  {
    slug: "status",
    name: "Different status",
    sentence:
      "A sum that was approved is firmer than one that a paper only reports, or that was decided by delegation.",
    mostly: "with care",
    partly: "with care",
  },
  {
    slug: "firmness",
    name: "Ceiling against fixed sum",
    sentence: "A ceiling says what may be spent at most; a fixed sum says what is set apart.",
    mostly: "with care",
    partly: "with care",
  },
  {
    slug: "period",
    name: "Different periods",
    sentence: "The sums cover different years.",
    mostly: "with care",
    partly: "with care",
  },
  {
    slug: "zero",
    name: "One sum is zero",
    sentence: "One sum is known to be zero, so there is no money whose kind could be compared.",
    mostly: "with care",
    partly: "with care",
  },
  {
    slug: "not-stated",
    name: "Something is not stated",
    sentence: "The papers leave unsaid what would settle whether the sums are alike.",
    mostly: "with care",
    partly: "with care",
  },
] as const satisfies readonly VerdictRule[];

const weight = { comparable: 0, "with care": 1, "not comparable": 2 } as const;

/** The heaviest of verdicts; comparable where there are none. */
export function heaviest(verdicts: readonly Comparability[]): Comparability {
  return verdicts.reduce<Comparability>(
    (worst, one) => (weight[one] > weight[worst] ? one : worst),
    "comparable",
  );
}
