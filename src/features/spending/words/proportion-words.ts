/** What is said of a decision in proportion: sentences with their sums, and the arithmetic step by step. */
import { besidePart } from "../../../counting/qualified-parts.ts";
import { inPounds, inWords, inWordsApart, type Bound } from "../../../format/money.ts";
import { inUnitWords, plainNumber } from "../../../format/units.ts";
import { capitalised, series, uncapitalised } from "../../../format/words.ts";
import { people, perPerson, services } from "../../../topic.ts";
import { qualifiedLink } from "../../../wording/qualified/qualified-link.ts";
import { qualifiedAmount } from "../../../wording/qualified/qualified-amount.ts";
import {
  capitalisedText,
  joinSentences,
  link,
  richText,
  type LinkTarget,
  type RichText,
} from "../../../wording/rich-text.ts";
import { linkedSum, totalTarget } from "../../../wording/sums-in-words.ts";
import type { Proportion, ProportionUnknown } from "../rows/proportion.ts";

/** `£4.46m once is 4.21% of the £105.97m that …. Per head, £60 was authorised, and £1,423 spent in ….` */
export function proportionSentences(proportion: Proportion): RichText {
  const { sum, share, surelyOut, spent, target, each, purposeRead, heldRead } = proportion;
  const year = link(inWords(spent.value), target);
  const whole = richText`the ${year} spent on ${services} in ${spent.period}`;
  const once = `${onceWord(proportion)}${byReading(proportion)}`;
  const of =
    share === undefined
      ? richText`${linkedSum(sum)}${once} ${isLeftOut(surelyOut)}; the council spent ${year} on ${services} in ${spent.period}.`
      : share.pounds === sum.value
        ? richText`${linkedSum(sum)}${once} is ${percentText(share)}${heldRead && !purposeRead ? " (our reading)" : ""} of ${whole}.`
        : richText`Of ${linkedSum({ ...sum, qualified: besidePart(sum.qualified, share.qualified) })}${onceWord(proportion)}, ${heldLink(proportion, share)}${heldRead && !purposeRead ? ", by our reading," : byReading(proportion)} is for what a year’s spending holds: ${atMost(share)} of ${whole}.`;
  const named = unheldSentences(proportion);
  return joinSentences([
    capitalisedText(of),
    ...named,
    ...(each === undefined
      ? [noPeopleSentence(proportion), ...otherPeopleSentence(proportion)]
      : [eachSentence(proportion, each)]),
  ]);
}

/** Beside the year’s spending for each person stands only what of the sum is for the same. */
function eachSentence(
  { sum, share, spent, spentEach, target }: Proportion,
  { row, people: { value: number } }: NonNullable<Proportion["each"]>,
): RichText {
  const start = richText`${capitalised(perPerson.after)}, ${linkedSum(row)} was authorised`;
  if (share === undefined || spentEach === undefined) return richText`${start}.`;
  const spentText = richText`${link(inPounds(spentEach.pounds), target)} spent in ${spent.period} (prices of the day)`;
  if (share.pounds === sum.value) return richText`${start}, and ${spentText}.`;
  const rate = (pounds: number, bound?: Bound) =>
    link(inUnitWords(pounds / number, perPerson.unit, bound), totalTarget(sum));
  const part = qualifiedLink(share.pounds, share.qualified, rate);
  return richText`${start}; of it ${part} is to be set beside ${spentText}.`;
}

/** The same where nobody can tell the share, or the money for each: that is said, and why. */
export function unknownSentences(unknown: ProportionUnknown): RichText {
  const { sum, isHeld, surelyOut, each } = unknown;
  const leftOut = richText`${linkedSum(sum)}${onceWord(unknown)}${byReading(unknown)} ${isLeftOut(surelyOut)}.`;
  return joinSentences([
    isHeld
      ? [`It cannot be told as a share: ${uncapitalised(unknown.noSpending)}`]
      : capitalisedText(leftOut),
    each === undefined
      ? noPeopleSentence(unknown)
      : richText`${capitalised(perPerson.after)}, ${linkedSum(each.row)} was authorised.`,
  ]);
}

function isLeftOut(surely: boolean): string {
  return `is all for things that the count of a year’s spending ${surely ? "leaves out" : "may leave out"}`;
}

/** What a share rests on stands in the very sentence that gives it; what the spending holds, step by step. */
function byReading({ purposeRead }: Pick<Proportion, "purposeRead">): string {
  return purposeRead ? ", by our reading of what it is for," : "";
}

function noPeopleSentence({ noPeople = "" }: Pick<Proportion, "noPeople">): RichText {
  const own = `that takes the ${people} of the decision’s own year`;
  return [`It cannot be told ${perPerson.after}: ${own}, and ${uncapitalised(noPeople)}`];
}

/** The steps divide the spending all the same: by other people, who are named. */
function otherPeopleSentence({ spentEach }: Pick<Proportion, "spentEach">): RichText[] {
  if (spentEach === undefined) return [];
  const { period } = spentEach.people;
  return [
    [`A year’s spending is divided by those of the year in which it begins, here ${period}.`],
  ];
}

type Share = NonNullable<Proportion["share"]>;

/** `at most 0.46%` of what has a ceiling in it and no floor: the steps tell the two apart. */
function atMost(share: Share): string {
  const { percent, qualifiedPercent } = share;
  const isBelow = qualifiedPercent.ceiling > 0 && qualifiedPercent.ceiling < percent;
  return isBelow && qualifiedPercent.floor === 0 && qualifiedPercent.about === 0
    ? `at most ${inUnitWords(percent, "percent", "ceiling")}`
    : percentText(share);
}

/** `0.46% (0.24% fixed and up to 0.22% more)`: a share of a ceiling is one. */
function percentText({ percent, qualifiedPercent }: Share): string {
  return qualifiedAmount(percent, qualifiedPercent, (value, bound) =>
    inUnitWords(value, "percent", bound),
  );
}

/** The part that the spending holds, with as many digits as it needs to differ from other sums of the decision. */
function heldLink({ sum, others }: Proportion, { pounds, qualified }: Share): RichText {
  return qualifiedLink(pounds, qualified, (value, bound) =>
    link(
      value === pounds && bound === undefined ? inWordsApart(value, others) : inWords(value, bound),
      totalTarget(sum),
    ),
  );
}

/** What is paid for without an amount: the spending surely holds none of it, or that is not known. */
function unheldSentences({ unheld }: Proportion): RichText[] {
  const named = (isSure: boolean) =>
    series(unheld.flatMap(({ label, sure }) => (sure === isSure ? [`“${label}”`] : [])));
  const [lacking, unsure] = [named(true), named(false)];
  const clauses = [
    ...(lacking === "" ? [] : [`${lacking}, which that spending lacks`]),
    ...(unsure === "" ? [] : [`${unsure}, of which nobody can tell`]),
  ];
  return clauses.length === 0
    ? []
    : [[`Without an amount it pays for ${clauses.join(", and for ")}.`]];
}

function onceWord({ recurrence }: Pick<Proportion, "recurrence">): string {
  if (recurrence === "one-off") return " once";
  return recurrence === "ongoing" ? " every year" : "";
}

interface ArithmeticStep {
  readonly what: string;
  readonly terms: string;
  readonly result: string;
  /** Where the result, or what it is worked out from, has its place. */
  readonly target: LinkTarget;
}

/** As a reader could do it with a pocket calculator. */
export function proportionSteps(proportion: Proportion): ArithmeticStep[] {
  const { sum, share, spent, each, spentEach, target: statistic } = proportion;
  const figures = totalTarget(sum);
  const spentWords = `Spent on ${services} in ${spent.period}`;
  return [
    {
      ...{ what: "Authorised by the decision", terms: "", target: figures },
      result: qualifiedAmount(sum.value, sum.qualified, inPounds),
    },
    { what: spentWords, terms: "", result: inPounds(spent.value), target: statistic },
    ...(share === undefined
      ? []
      : [
          {
            what: proportion.heldRead
              ? "As a share, by our reading of what that spending holds"
              : "As a share",
            terms: `100 × ${inPounds(share.pounds)} ÷ ${inPounds(spent.value)}`,
            result: percentText(share),
            target: statistic,
          },
        ]),
    ...(each === undefined || each.row.value === null
      ? []
      : [
          {
            what: `Authorised, for each of the ${people} in ${each.people.period}`,
            terms: `${inPounds(sum.value)} ÷ ${plainNumber(each.people.value)}`,
            result: qualifiedAmount(each.row.value, each.row.qualified, (value, bound) =>
              inUnitWords(value, perPerson.unit, bound),
            ),
            target: figures,
          },
        ]),
    ...(spentEach === undefined
      ? []
      : [
          {
            what: `Spent in ${spent.period}, for each of the ${people} in ${spentEach.people.period}`,
            terms: `${inPounds(spent.value)} ÷ ${plainNumber(spentEach.people.value)}`,
            result: inPounds(spentEach.pounds),
            target: statistic,
          },
        ]),
  ];
}
