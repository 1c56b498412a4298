/** Questions about money that is decided: what is left, what was needed, what comes after it. */
import type { Figure } from "../../../dataset/dataset.ts";
import type { Balance } from "../../../counting/balances.ts";
import { breakdown, slices } from "../../../counting/breakdown.ts";
import { claimsOf } from "../../../claims/claims.ts";
import { firmnessOfFigures } from "../../../counting/firm-slices.ts";
import { fixed } from "../../../counting/firmness.ts";
import { headOf } from "../../../counting/chain-head.ts";
import { inWords } from "../../../format/money.ts";
import { series } from "../../../format/words.ts";
import { firmWords } from "../../../wording/firm-words.ts";
import {
  capitalisedText,
  richText,
  type Note,
  type LinkTarget,
  type RichText,
} from "../../../wording/rich-text.ts";
import { amountLink, asFirm, ownAmount, theSum } from "./amount-links.ts";
import { sourcesOf, type CouncilFacts } from "../council-facts.ts";
import { note, noteOf } from "../notes.ts";
import { quoted, type QuestionRule } from "./question-rule.ts";

/** The questions by their slug. */
export const openMoneyRules = {
  undrawn: {
    slug: "undrawn",
    when: "More went into a pot than the papers show as taken out of it.",
    ask: ({ balances }) => balances.flatMap(undrawn),
  },
  afterwards: {
    slug: "afterwards",
    when: "The papers call some of the authorised money one-off.",
    ask: afterwards,
  },
  ceiling: {
    slug: "ceiling",
    when: "An authorised sum, or a part of one, is a ceiling.",
    ask: (facts) =>
      ceilings(facts).map(
        (figure) =>
          richText`Up to ${ownAmount(figure)} was authorised for ${quoted(figure)}.${noteOf(figure)} How much of it was needed in the end?`,
      ),
  },
  undivided: {
    slug: "undivided",
    when: "An authorised sum is printed without the items that it pays for.",
    ask: (facts) =>
      authorisedFigures(facts)
        .filter(({ chain, pounds }) => pounds !== undefined && !hasItems(chain))
        .map(undivided),
  },
  reserve: {
    slug: "reserve",
    when: "Money comes from a reserve of which the papers do not show what is left.",
    ask: (facts) =>
      sourcesOf(facts)
        .filter((pot) => pot.kind === "reserve")
        .filter((pot) => !facts.balances.some((balance) => balance.pot === pot))
        .map(
          (pot) =>
            richText`What is left in ${quoted(pot)}, and what else is it kept for?${potNote(pot)}`,
        ),
  },
} as const satisfies Record<string, QuestionRule>;

function undrawn({ pot, fillings, releases, paid_in, remaining }: Balance): RichText[] {
  const [filling] = fillings;
  if (filling === undefined || paid_in === undefined) return [];
  if (remaining === undefined || remaining <= 0) return [];
  const pots: LinkTarget = { page: "council", id: pot.council.id, part: "pots" };
  const firmness = firmnessOfFigures(fillings);
  const whole = theSum(amountLink(paid_in, fillings, pots), paid_in, firmness);
  // Of a ceiling nobody knows more of what is left than of what went in.
  const { before } = firmWords(paid_in, firmness, inWords);
  const note = noteOf(filling);
  return releases.length === 0
    ? [
        richText`Of ${whole} in ${quoted(pot)},${note} nothing is shown as drawn in the papers that were found. What has become of it?`,
      ]
    : [
        richText`Of ${whole} in ${quoted(pot)},${note} ${before}${amountLink(remaining, [], pots)} is not shown as drawn in the papers that were found. What has become of it?`,
      ];
}

function afterwards({ authorised, headline }: CouncilFacts): RichText[] {
  const pounds = breakdown(authorised.included, "recurrence").get("one-off") ?? 0;
  const [first] = authorised.included;
  if (pounds === 0 || !headline || !first || authorised.pounds === undefined) return [];
  const figures = authorised.included.map(({ figure }) => figure);
  const decision: LinkTarget = { page: "decision", id: headline.id, part: "figures" };
  const { firmness, recurrence } = claimsOf(authorised);
  const once = recurrence.find(({ word }) => word === "one-off");
  const oneOff = asFirm(amountLink(pounds, figures, decision), pounds, once?.firmness ?? fixed);
  const end = richText`${noteOf(first.figure)} What pays for the work when that money ends?`;
  const all = theSum(amountLink(authorised.pounds, figures, decision), authorised.pounds, firmness);
  return pounds === authorised.pounds
    ? [richText`${capitalisedText(all)} is one-off money.${end}`]
    : [richText`Of ${all} authorised, ${oneOff} is one-off money.${end}`];
}

function authorisedFigures({ authorised }: CouncilFacts): Figure[] {
  return authorised.included.map(({ figure }) => figure);
}

/** What the papers name below the sum, without saying that it is all, is told with the question. */
function undivided(figure: Figure): RichText {
  const named = [...new Set(namedBelow(figure.chain))];
  const pounds = figure.pounds ?? 0;
  const sum = theSum(ownAmount(figure), pounds, firmnessOfFigures([figure]));
  const listed =
    named.length === 0
      ? "No paper that was found lists the items."
      : `The papers that were found name ${series(named.map((one) => quoted(one)))} among them, and no list of all.`;
  return richText`What does ${sum} for ${quoted(figure)} pay for? ${listed}${noteOf(figure)}`;
}

/** Items of the parts of a sum, at any depth. */
function namedBelow({ parts }: Figure["chain"]): Figure[] {
  return parts.flatMap(({ split, chain }) => [
    ...(split === "item" ? [headOf(chain)] : []),
    ...namedBelow(chain),
  ]);
}

/** The figures whose own print is a ceiling, of what was authorised. */
function ceilings({ authorised }: CouncilFacts): Figure[] {
  const found = authorised.included.flatMap((one) => slices(one, "firmness"));
  return found.flatMap(({ category, figure }) => (category === "up-to" ? [figure] : []));
}

function hasItems({ parts }: Figure["chain"]): boolean {
  return parts.some(({ split }) => split === "item");
}

function potNote({ council, document, locator }: Balance["pot"]): Note {
  return note({ document, locator, proof: { page: "council", id: council.id, part: "pots" } });
}
