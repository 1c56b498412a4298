/** The questions that only two councils' papers together give cause for. */
import { inUnit } from "../../../format/units.ts";
import { series } from "../../../format/words.ts";
import { qualifiedLink } from "../../../wording/qualified/qualified-link.ts";
import { link, richText, type RichText } from "../../../wording/rich-text.ts";
import { authorisedPage } from "./amount-links.ts";
import type { PairFacts } from "../pair-facts.ts";
import { asClause } from "../unsaid.ts";
import { perPerson } from "../../../topic.ts";

interface PairRule {
  readonly slug: string;
  /** When it is asked, in a sentence. */
  readonly when: string;
  readonly ask: (facts: PairFacts) => readonly RichText[];
}

/** The questions by their slug. */
export const pairRules = {
  rate: {
    slug: "rate",
    when: `The rate ${perPerson.after} is known of both, it differs, and the two are not simply comparable, but have something alike.`,
    ask: rate,
  },
  silence: {
    slug: "silence",
    when: "The papers of both leave the same thing unsaid of all the money.",
    ask: (facts) => {
      const both = unsaidByBoth(facts);
      return both.length === 0
        ? []
        : [richText`Neither council’s paper states ${series(both)}. Where can that be found?`];
    },
  },
} as const satisfies Record<string, PairRule>;

function rate({ authorised, rates }: PairFacts): RichText[] {
  const known = rates.filter(({ question }) => question.measure === perPerson.slug);
  const [one, other] = known;
  if (!one || !other || one.row.rate === other.row.rate) return [];
  if (authorised.verdict === "comparable") return [];
  const [first, second] = [one, other].map(({ sides, row }) => {
    const sum = qualifiedLink(row.rate, sides.at.qualified, (rate, bound) =>
      link(inUnit(rate, perPerson.unit, bound), authorisedPage(row.at)),
    );
    return richText`${row.at.short_name} authorised ${sum}`;
  });
  return [
    richText`${perPerson.short}, ${first ?? []} and ${second ?? []}. How much of the difference is need, and how much comes from what the money is for?`,
  ];
}

/** What neither paper states of any of its money, each as the end of a sentence. */
export function unsaidByBoth({ facts: [one, other] }: PairFacts): string[] {
  const [first, second] = [one.disclosure, other.disclosure];
  if (first?.pounds === undefined || second?.pounds === undefined) return [];
  return first.answers.flatMap(({ question, share }) => {
    const same = second.answers.find((answer) => answer.question.slug === question.slug);
    return share === 0 && same?.share === 0 ? [asClause(question)] : [];
  });
}
