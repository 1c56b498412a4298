/** Questions about money that is decided: what is left, what was needed, what comes after it. */
import type { Figure } from "../../../dataset/dataset.ts";
import type { Balance } from "../../../counting/balances.ts";
import { breakdown, slices } from "../../../counting/breakdown.ts";
import { claimsOf } from "../../../claims/claims.ts";
import { qualifiedOfFigures } from "../../../counting/qualifier-slices.ts";
import { besidePart, fixed } from "../../../counting/qualified-parts.ts";
import { headOf } from "../../../counting/chain-head.ts";
import { series } from "../../../format/words.ts";
import { qualifiedLeft } from "../../../wording/qualified/balance-text.ts";
import { recurrenceWords } from "../../../wording/purpose-and-time.ts";
import { people, services } from "../../../topic.ts";
import {
  capitalisedText,
  joinSeries,
  linkAllSums,
  richText,
  type Note,
  type LinkTarget,
  type RichText,
} from "../../../wording/rich-text.ts";
import { amountLink, withQualifier, ownAmount, theSum } from "./amount-links.ts";
import { sourcesOf, type CouncilFacts } from "../council-facts.ts";
import { note, noteOf } from "../notes.ts";
import { isFedYearly } from "./pot-sharers.ts";
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
    ask: (facts) => ceilingsAsked(ceilings(facts)),
  },
  undivided: {
    slug: "undivided",
    when: "An authorised sum is printed without the items that it pays for, and is no item of a list itself.",
    ask: (facts) =>
      undividedAsked(
        authorisedFigures(facts).filter(
          ({ chain, pounds }) => pounds !== undefined && !hasItems(chain) && !isBareItem(chain),
        ),
      ),
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
            richText`How much is left in ${quoted(pot)}, and what is the rest for?${potNote(pot)}`,
        ),
  },
} as const satisfies Record<string, QuestionRule>;

function undrawn(balance: Balance): RichText[] {
  const { pot, fillings, releases, paid_in, remaining } = balance;
  const [filling] = fillings;
  if (filling === undefined || paid_in === undefined) return [];
  if (remaining === undefined || remaining <= 0) return [];
  const pots: LinkTarget = { page: "council", id: pot.council.id, part: "pots" };
  const qualified = qualifiedOfFigures(fillings);
  const whole = theSum(amountLink(paid_in, fillings, pots), paid_in, qualified);
  const left = qualifiedLeft(balance, remaining);
  const note = noteOf(filling);
  const open =
    releases.length === 0 ? whole : withQualifier(amountLink(remaining, [], pots), remaining, left);
  if (fillings.some(({ in_scope }) => in_scope !== "yes")) {
    const others = balance.unseen.map(quoted);
    const unseen = others.length > 0 ? `; what ${series(others)} drew is not known` : "";
    const left =
      open === whole
        ? "None of it is drawn"
        : richText`${capitalisedText(open)} of it is not drawn`;
    return [
      richText`Only part of ${whole} in ${quoted(pot)} is for ${services}.${note} ${left} in our papers${unseen}. Was any of that for ${people}?`,
    ];
  }
  const of = open === whole ? "" : richText` of ${whole}`;
  return [
    richText`${capitalisedText(open)}${of} in ${quoted(pot)} is not drawn in our papers.${note} Has it been drawn since, and for what?`,
  ];
}

function afterwards(facts: CouncilFacts): RichText[] {
  const { authorised, headline } = facts;
  const pounds = breakdown(authorised.included, "recurrence").get("one-off") ?? 0;
  const [first] = authorised.included;
  if (pounds === 0 || !headline || !first || authorised.pounds === undefined) return [];
  const figures = authorised.included.map(({ figure }) => figure);
  const decision: LinkTarget = { page: "decision", id: headline.id, part: "figures" };
  const { qualified, recurrence } = claimsOf(authorised);
  const once = recurrence.find(({ word }) => word === "one-off");
  const oneOff = withQualifier(
    amountLink(pounds, figures, decision),
    pounds,
    once?.qualified ?? fixed,
  );
  // The paper says for how long; that its pot is filled every year no paper says in so many words.
  const asked = isFedYearly(facts, once?.figures ?? [])
    ? "By our reading it comes out of yearly money. What will that pay for afterwards?"
    : "What will pay for the work when that money ends?";
  const oneOffWords = recurrenceWords("one-off", once ?? { inferred: 0, pounds });
  const end = richText`${linkAllSums(decision, oneOffWords)}.${noteOf(first.figure)} ${asked}`;
  const all = theSum(
    amountLink(authorised.pounds, figures, decision),
    authorised.pounds,
    pounds === authorised.pounds ? qualified : besidePart(qualified, once?.qualified ?? fixed),
  );
  return pounds === authorised.pounds
    ? [richText`${capitalisedText(all)} is ${end}`]
    : [richText`Of ${all} authorised, ${oneOff} is ${end}`];
}

function authorisedFigures({ authorised }: CouncilFacts): Figure[] {
  return authorised.included.map(({ figure }) => figure);
}

/** Several are one question: nobody reads the same words out for each. */
function ceilingsAsked(figures: readonly Figure[]): RichText[] {
  if (figures.length === 0) return [];
  const sums = figures.map((figure, index) => {
    const was = index === 0 ? " was authorised" : "";
    return richText`up to ${ownAmount(figure)}${was} for ${quoted(figure)}`;
  });
  const notes = figures.slice(0, 1).map(noteOf);
  const of = figures.length === 1 ? "it" : "each";
  const sumsNamed = capitalisedText(joinSeries(sums));
  return [[...sumsNamed, ".", ...notes, ` How much of ${of} was spent in the end?`]];
}

/** What the papers name below a sum, without saying that it is all, is told with the question. */
function undividedAsked(figures: readonly Figure[]): RichText[] {
  const isPartlyNamed = ({ chain }: Figure) => namedBelow(chain).length > 0;
  const bare = figures.filter((figure) => !isPartlyNamed(figure));
  const partly = figures.filter(isPartlyNamed).map((figure) => {
    const named = [...new Set(namedBelow(figure.chain))];
    return richText`What ${pays([figure])}? The papers that were found name ${series(named.map((one) => quoted(one)))}, but give no full list.${noteOf(figure)}`;
  });
  if (bare.length === 0) return partly;
  const notes = bare.slice(0, 1).map(noteOf);
  const whole = richText`What exactly ${pays(bare)}? No paper found lists the items.`;
  return [...partly, [...whole, ...notes]];
}

/** `does the £1m for “A sum” pay for`, `do the £1m for “A sum” and the £2m for “Another” pay for`. */
function pays(figures: readonly Figure[]): RichText {
  const sums = figures.map((figure) => {
    const pounds = figure.pounds ?? 0;
    const sum = theSum(ownAmount(figure), pounds, qualifiedOfFigures([figure]));
    return richText`${sum} (${quoted(figure)})`;
  });
  return richText`${figures.length === 1 ? "does" : "do"} ${joinSeries(sums)} pay for`;
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
  const found = authorised.included.flatMap((one) => slices(one, "qualifier"));
  return found.flatMap(({ category, figure }) => (category === "up-to" ? [figure] : []));
}

/** An item of a printed list, with no names below it: its own name says what it pays for. */
function isBareItem(chain: Figure["chain"]): boolean {
  return chain.wholes.some(({ split }) => split === "item") && namedBelow(chain).length === 0;
}

function hasItems({ parts }: Figure["chain"]): boolean {
  return parts.some(({ split }) => split === "item");
}

function potNote({ council, document, locator }: Balance["pot"]): Note {
  return note({ document, locator, proof: { page: "council", id: council.id, part: "pots" } });
}
