/** Questions about what a decision's papers leave unsaid of its money, from the disclosure of the paper. */
import type { Figure } from "../../../dataset/dataset.ts";
import { claimsOf } from "../../../claims/claims.ts";
import type { WordClaim } from "../../../claims/dimension-claims.ts";
import { purposeOrLabels } from "../../../wording/purpose-words.ts";
import { richText, type LinkTarget, type RichText } from "../../../wording/rich-text.ts";
import { slices } from "../../../counting/breakdown.ts";
import { evidenceOf } from "../../../counting/evidence.ts";
import { qualifiedOfFigures } from "../../../counting/qualifier-slices.ts";
import { surelyQualified } from "../../../counting/qualified-parts.ts";
import { amountLink, partOfSum, theSum } from "./amount-links.ts";
import type { CouncilFacts } from "../council-facts.ts";
import { noteOf } from "../notes.ts";
import type { QuestionRule } from "./question-rule.ts";
import { services } from "../../../topic.ts";

/** The questions by their slug. */
export const silenceRules = {
  source: rule("source", "The paper does not name the pot that some of the money comes from.", {
    unsaid: (facts) => unsaidOf(facts, "source"),
    question: (sum) => richText`Which budget, grant or reserve does ${sum} come from?`,
  }),
  newness: {
    slug: "new_or_reallocated",
    when: `The paper names the pot, and not whether its money was set aside for ${services} before.`,
    ask: newness,
  },
  recurrence: rule(
    "recurrence",
    "The paper calls some of the money neither one-off nor ongoing, and it is not capital.",
    {
      unsaid: (facts) => Math.min(unsaidOf(facts, "recurrence"), yearlyUnsaid(facts)),
      question: (sum) => richText`Is ${sum} paid once, or every year?`,
    },
  ),
  purpose: {
    slug: "purpose",
    when: "The paper does not say what some of the money is for, or we read it so.",
    ask: (facts: CouncilFacts) => [...purposesRead(facts), ...purposeUnsaid.ask(facts)],
  },
  period: {
    slug: "period",
    when: "The paper does not say which years some of the money covers, or we read it so.",
    ask: (facts: CouncilFacts) => [...periodsRead(facts), ...periodUnsaid.ask(facts)],
  },
} as const;

const periodUnsaid = rule(
  "period",
  "The paper does not say which years some of the money covers.",
  {
    unsaid: (facts) =>
      unsaidOf(facts, "period") -
      periodsWeRead(facts).reduce((all, { inferred }) => all + inferred, 0),
    question: (sum) => richText`Which years does ${sum} cover?`,
  },
);

/** Years that we read are asked as our reading. */
function periodsRead(facts: CouncilFacts): RichText[] {
  const asked = facts.disclosure?.figures[0];
  if (!asked) return [];
  return periodsWeRead(facts).map(({ word = "", inferred, figures }) => {
    const read = figures.filter((figure) => evidenceOf(figure, "period") === "our reading");
    return richText`Is ${partOf(facts, inferred, read)} for ${word}, as we read it? No paper found says.${noteOf(asked)}`;
  });
}

function periodsWeRead({ authorised }: CouncilFacts): WordClaim[] {
  return claimsOf(authorised).periods.filter(({ inferred }) => inferred > 0);
}

const purposeUnsaid = rule("purpose", "The paper does not say what some of the money is for.", {
  unsaid: (facts) =>
    unsaidOf(facts, "purpose") -
    purposesWeRead(facts).reduce((all, { inferred }) => all + inferred, 0),
  question: (sum) => richText`What is ${sum} for?`,
});

/** What we read money to be for is asked as our reading: its paper may say as much in other words. */
function purposesRead(facts: CouncilFacts): RichText[] {
  const asked = facts.disclosure?.figures[0];
  if (!asked) return [];
  return purposesWeRead(facts).map(({ word, inferred, figures }) => {
    const sum = partOf(facts, inferred, figures);
    const labels = figures.map(({ label }) => label);
    return richText`We take ${sum} to be for ${purposeOrLabels(word, labels)}, but no paper found says so in these words.${noteOf(asked)} Is that what it is for?`;
  });
}

function purposesWeRead({ authorised }: CouncilFacts): WordClaim[] {
  return claimsOf(authorised).purposes.filter(
    ({ word, inferred }) => inferred > 0 && word !== "other",
  );
}

/** Of money whose pot is named: what we read of it, asked as our reading; what nobody says, as that. */
function newness(facts: CouncilFacts): RichText[] {
  const asked = facts.disclosure?.figures[0];
  if (!asked) return [];
  const parts = claimsOf(facts.authorised).sums.flatMap((sum) => sum.parts);
  return parts.flatMap(({ newness: kind, inferred, pounds, figures }) => {
    const note = noteOf(asked);
    if (kind !== undefined && inferred > 0) {
      const sum = partOf(facts, inferred, figures);
      return [
        kind === "new"
          ? richText`We take ${sum} as new money, but no paper found says so.${note} Had an earlier decision already set it aside for ${services}?`
          : richText`We take ${sum} as set aside for ${services} before, but no paper found names the decision.${note} Which was it?`,
      ];
    }
    const isNamed = figures.every(({ inherited }) => inherited.from_pot);
    if (kind !== undefined || !isNamed) return [];
    return [
      richText`Had an earlier decision already set ${partOf(facts, pounds, figures)} aside for ${services}? No paper found says.${note}`,
    ];
  });
}

/** `the £4.45m`, `£110,000 of the £871,000`. */
function partOf(
  { authorised, headline }: CouncilFacts,
  pounds: number,
  figures: readonly Figure[],
) {
  const decision: LinkTarget = { page: "decision", id: headline?.id ?? "", part: "figures" };
  const part = amountLink(pounds, figures, decision);
  const { qualified } = claimsOf(authorised);
  if (pounds === authorised.pounds) return theSum(part, pounds, qualified);
  const all = authorised.included.map(({ figure }) => figure);
  const whole = authorised.pounds ?? 0;
  const isOwn = figures.reduce((sum, one) => sum + (one.pounds ?? 0), 0) === pounds;
  const own = isOwn
    ? qualifiedOfFigures(figures)
    : surelyQualified(qualified, { part: pounds, whole });
  return partOfSum(
    { amount: part, pounds, qualified: own },
    { amount: amountLink(whole, all, decision), pounds: whole, qualified },
  );
}

interface Silence {
  /** Pounds of which the paper does not say it. */
  readonly unsaid: (facts: CouncilFacts) => number;
  readonly question: (sum: RichText) => RichText;
}

function rule(slug: string, when: string, { unsaid, question }: Silence): QuestionRule {
  const ask = (facts: CouncilFacts): RichText[] => {
    const [pounds, asked] = [unsaid(facts), facts.disclosure];
    if (pounds <= 0 || !asked?.figures[0]) return [];
    const decision: LinkTarget = { page: "decision", id: asked.decision.id, part: "figures" };
    const part = amountLink(pounds, asked.figures, decision);
    const all = asked.pounds ?? 0;
    const qualified = qualifiedOfFigures(asked.figures);
    const own = claimsUnsaid(facts, slug).find((claim) => claim.pounds === pounds)?.qualified;
    const sure = own ?? surelyQualified(qualified, { part: pounds, whole: all });
    const sum =
      pounds === all
        ? theSum(part, all, qualified)
        : partOfSum(
            { amount: part, pounds, qualified: sure },
            { amount: amountLink(all, asked.figures, decision), pounds: all, qualified },
          );
    return [
      richText`${question(sum)} The papers of the decision do not say.${noteOf(asked.figures[0])}`,
    ];
  };
  return { slug, when, ask };
}

/** What is known of the money of which the papers do not say it, its qualified parts above all. */
function claimsUnsaid({ authorised }: CouncilFacts, slug: string): WordClaim[] {
  const { recurrence, purposes, periods } = claimsOf(authorised);
  const claims: Readonly<Record<string, readonly WordClaim[]>> = {
    recurrence,
    purpose: purposes,
    period: periods,
  };
  return (claims[slug] ?? []).filter(({ word }) => word === undefined);
}

/** Pounds of which it is not stated, without capital: nobody asks of a building whether it comes every year. */
function yearlyUnsaid({ authorised }: CouncilFacts): number {
  const parts = authorised.included.flatMap((one) => slices(one, "recurrence"));
  return parts
    .filter(
      ({ category, figure }) => category === undefined && figure.inherited.money_type !== "capital",
    )
    .reduce((sum, { pounds }) => sum + pounds, 0);
}

function unsaidOf({ disclosure }: CouncilFacts, slug: string): number {
  const answer = disclosure?.answers.find(({ question }) => question.slug === slug);
  if (disclosure?.pounds === undefined || answer?.stated === undefined) return 0;
  return disclosure.pounds - answer.unasked - answer.stated;
}
