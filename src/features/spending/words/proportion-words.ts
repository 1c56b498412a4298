/** What is said of a decision in proportion: sentences with their sums, and the arithmetic step by step. */
import { inPounds, inWords } from "../../../format/money.ts";
import { inUnitWords, plainNumber } from "../../../format/units.ts";
import { capitalised, series } from "../../../format/words.ts";
import { people, perPerson, services } from "../../../topic.ts";
import { firmText } from "../../../wording/firm-words.ts";
import {
  capitalisedText,
  joinSentences,
  link,
  richText,
  type LinkTarget,
  type RichText,
} from "../../../wording/rich-text.ts";
import { sumTold, totalTarget } from "../../../wording/sums-in-words.ts";
import type { Proportion } from "../rows/proportion.ts";

/** `£4.46m once is 4.21% of the £105.97m that …. That is £60 per head, beside £1,423.` */
export function proportionTold(proportion: Proportion): RichText {
  const { sum, share, spent, target, each, spentEach, unheld } = proportion;
  const year = link(inWords(spent.value), target);
  const whole = richText`the ${year} that the council spent on ${services} in ${spent.period}`;
  const once = onceWord(proportion);
  const of =
    share === undefined
      ? richText`${sumTold(sum)}${once} is all for things that the count of a year’s spending leaves out; the council spent ${year} on ${services} in ${spent.period}.`
      : share.pounds === sum.value
        ? richText`${sumTold(sum)}${once} is ${inUnitWords(share.percent, "percent")} of ${whole}.`
        : richText`Of ${sumTold(sum)}${once}, ${link(inWords(share.pounds), totalTarget(sum))} is for what a year’s spending holds: ${inUnitWords(share.percent, "percent")} of ${whole}.`;
  const beside =
    spentEach === undefined
      ? richText``
      : richText`, beside ${link(inPounds(spentEach), target)} spent in ${spent.period}`;
  const labels = series(unheld.map((label) => `“${label}”`));
  const named =
    unheld.length === 0
      ? []
      : [
          richText`For ${labels} among it the papers print no amount; that spending may not hold it.`,
        ];
  return each === undefined
    ? joinSentences([capitalisedText(of), ...named])
    : joinSentences([
        capitalisedText(of),
        ...named,
        richText`${capitalised(perPerson.after)} the main decision authorised ${sumTold(each.row)}${beside}.`,
      ]);
}

function onceWord({ recurrence }: Proportion): string {
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
      ...{ what: "Authorised by the main decision", terms: "", target: figures },
      result: firmText(sum.value, sum.firmness, inPounds),
    },
    { what: spentWords, terms: "", result: inPounds(spent.value), target: statistic },
    ...(share === undefined
      ? []
      : [
          {
            what: "As a share",
            terms: `100 × ${inPounds(share.pounds)} ÷ ${inPounds(spent.value)}`,
            result: inUnitWords(share.percent, "percent"),
            target: statistic,
          },
        ]),
    ...(each === undefined || each.row.value === null
      ? []
      : [
          {
            what: `Authorised, for each of the ${people} in ${each.people.period}`,
            terms: `${inPounds(sum.value)} ÷ ${plainNumber(each.people.value)}`,
            result: firmText(each.row.value, each.row.firmness, (value) =>
              inUnitWords(value, perPerson.unit),
            ),
            target: figures,
          },
        ]),
    ...(spentEach === undefined
      ? []
      : [
          {
            what: `Spent in ${spent.period}, for each of them`,
            terms: `${inPounds(spent.value)} ÷ ${plainNumber(Math.round(spent.value / spentEach))}`,
            result: inPounds(spentEach),
            target: statistic,
          },
        ]),
  ];
}
