/** One council at the rate of another, in a sentence; a ceiling stays a ceiling. */
import { perPerson } from "../../topic.ts";
import { inWords } from "../../format/money.ts";
import { inUnit } from "../../format/units.ts";
import { wouldHave } from "../../comparability/rates.ts";
import type { TotalRow } from "../../measures/totals.ts";
import { link, richText, type RichText } from "../../wording/rich-text.ts";
import { totalTarget } from "../../wording/sums-in-words.ts";
import type { PairCount } from "./pair-view.ts";

/** `At Bristol’s rate, up to £51.86 a head, BCP would have authorised up to £3.86m instead of £4.46m.` */
export function rateSentences({ answers, rates }: PairCount): RichText[] {
  return rates.flatMap(({ at, of, rate, would_be, was, question }) => {
    const sides = answers.find((answer) => answer.question === question)?.sides ?? [];
    const rowOf = (id: string) => sides.find(({ council }) => council.id === id)?.row;
    const [from, to] = [rowOf(at.id), rowOf(of.id)];
    if (!from || !to) return [];
    const unit =
      question.measure === perPerson.slug ? ` ${perPerson.after}` : " of a year’s spending";
    const own = richText`${upTo(from)}${link(inUnit(rate, from.unit), totalTarget(from))}${unit}`;
    const now =
      was === undefined
        ? []
        : richText` instead of ${upTo(to)}${link(inWords(was), totalTarget(to))}`;
    return [
      richText`At ${at.short_name}’s rate, ${own}, ${of.short_name} ${wouldHave[question.count]} ${upTo(from)}${inWords(would_be)}${now}.`,
    ];
  });
}

function upTo({ ceiling }: TotalRow): string {
  return ceiling ? "up to " : "";
}
