/** What can be compared, in words: what a slice is, what each council has of it, and what stands against it. */
import { perPerson } from "../topic.ts";
import { isAll } from "../counting/firmness.ts";
import type { LikeWithLike, Slice, SliceSide } from "../comparability/slices.ts";
import type { CountSlug } from "../counting/total.ts";
import { inWords, toThePenny } from "../format/money.ts";
import { shareInWords } from "../format/units.ts";
import { capitalised, uncapitalised } from "../format/words.ts";
import { firmText, inBrackets } from "./firm-words.ts";
import { joinSeries, link, richText, type RichText } from "./rich-text.ts";
import { purposeWords } from "./purpose-words.ts";

/** `New money for programmes to improve the services, one-off` */
export function sliceTitle({ purpose, capital, newness, recurrence }: Slice): string {
  const kind = newness === "new" ? "new money" : newness ? "money set aside before" : "money";
  return [
    `${capitalised(kind)} for ${purposeWords(purpose)}`,
    ...(recurrence === undefined ? [] : [recurrence]),
    ...(capital ? ["capital"] : []),
  ].join(", ");
}

/** `£1.74m, £18.88 a head, 36% of what it authorised` */
export function sideWords(side: SliceSide, count: CountSlug, slice: Slice): string {
  const rate =
    side.per_person === undefined ? [] : [`${toThePenny(side.per_person)} ${perPerson.after}`];
  const share =
    side.share === 1 ? `all ${wholes[count]}` : `${shareInWords(side.share)} ${wholes[count]}`;
  return [sumOf(side), ...rate, share, ...readingOf(side, slice)].join(", ");
}

const wholes: Readonly<Record<CountSlug, string>> = {
  decided: "of what it authorised",
  "new-money": "of its new money",
  "all-identified": "of what its papers report",
};

/** Why a slice is not simply comparable; empty where it is. */
export function sliceDoubt({ verdict }: Slice): string {
  const reasons = verdict.failing.map(({ name }) => uncapitalised(name));
  return reasons.length === 0 ? "" : reasons.join("; ");
}

/** `BCP £4.46m (£59.92 a head) and Bristol £1.74m (£18.88 a head)`, each leading to its figure. */
export function sidesTold(slice: Slice): RichText {
  return joinSeries(
    slice.sides.map((side) => {
      const { council, per_person, figures } = side;
      const [figure, ...others] = figures;
      const target =
        figure !== undefined && others.length === 0
          ? ({ page: "figure", id: figure } as const)
          : ({ page: "council", id: council.id, part: "decided" } as const);
      const rate = inBrackets([
        per_person === undefined ? "" : `${toThePenny(per_person)} ${perPerson.after}`,
        ...readingOf(side, slice),
      ]);
      return richText`${council.short_name} ${link(`${sumOf(side)}${rate}`, target)}`;
    }),
  );
}

/** How a slice stands among all the money, where only one is told. */
export function alikeInBrief({ slices: [slice], unshared }: LikeWithLike): RichText {
  if (!slice)
    return ["No two of these sums are for the same kind of money, so no order can be told."];
  const isAll = unshared.every(({ pounds }) => pounds === 0);
  const { verdict } = slice.verdict;
  const alike = `What is alike${verdict === "comparable" ? "" : `, ${verdict},`}`;
  return richText`${isAll ? "" : "These sums are not all alike. "}${alike} is ${uncapitalised(sliceTitle(slice))}: ${sidesTold(slice)}.`;
}

/** `our reading`: that money is new, or was set aside, which no paper says in so many words. */
function readingOf({ reading, pounds }: SliceSide, { newness }: Slice): string[] {
  if (newness === undefined || reading === 0) return [];
  return [isAll(reading, pounds) ? "our reading" : `${inWords(reading)} of it our reading`];
}

function sumOf({ pounds, firmness }: SliceSide): string {
  return firmText(pounds, firmness, inWords);
}
