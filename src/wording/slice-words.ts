/** What can be compared, in words: what a slice is, what each council has of it, and what stands against it. */
import { perPerson } from "../topic.ts";
import { isAll } from "../counting/qualified-parts.ts";
import type { SliceSide } from "../comparability/slice-sides.ts";
import type { LikeWithLike, ComparableSlice } from "../comparability/slices.ts";
import { verdictWords } from "../comparability/verdict-summary.ts";
import type { CountSlug } from "../counting/total.ts";
import { inWords, toThePenny } from "../format/money.ts";
import { shareInWords } from "../format/units.ts";
import { capitalised, possessive, uncapitalised } from "../format/words.ts";
import { qualifiedAmount, wordsAround, inBrackets } from "./qualified/qualified-amount.ts";
import { joinSeries, link, richText, type RichText } from "./rich-text.ts";
import { purposeOfSeveral } from "./purpose-words.ts";

/** `New money for programmes to improve the services, one-off`, where the page says how it is counted. */
export function sliceTitle(slice: ComparableSlice): string {
  return titled(slice, "");
}

/** `New money that the main decisions authorised for parks, one-off`: true without the page. */
function standaloneTitle(slice: ComparableSlice): string {
  return titled(slice, ` that ${counts[slice.count]}`);
}

function titled(
  { purpose, capital, newness, recurrence, apart }: ComparableSlice,
  counted: string,
): string {
  const kind = newness === "new" ? "new money" : newness ? "money set aside before" : "money";
  const known = apart.map((one) => (one === "new" ? "be new" : "have been set aside before"));
  const other = known.length === 0 ? "" : ` not known to ${known.join(" or to ")}`;
  return [
    `${capitalised(kind)}${other}${counted} for ${purposeOfSeveral(purpose)}`,
    ...(recurrence === undefined ? [] : [recurrence]),
    ...(capital ? ["capital"] : []),
  ].join(", ");
}

const counts: Readonly<Record<CountSlug, string>> = {
  decided: "the main decisions authorised",
  "new-money": "the main decisions authorised",
  "all-identified": "the papers report",
};

/** The kind, the verdict and the sums of all sides: a sentence that is true alone. */
export function sliceSentence(slice: ComparableSlice): RichText {
  return richText`${standaloneTitle(slice)}, ${verdictWords[slice.verdict.verdict]}: ${sidesText(slice)}.`;
}

/** `£1.74m, £18.88 a head, 36% of what it authorised` */
export function sideWords(side: SliceSide, slice: ComparableSlice): string {
  const { count } = slice;
  const rate = side.per_person === undefined ? [] : [rateOf(side, side.per_person)];
  const share = side.share === 1 ? `all ${wholes[count]}` : shareOf(side, slice);
  return [sumOf(side), ...rate, share, ...kindOf(side, slice)].join(", ");
}

/** `36% of what it authorised` */
function shareOf({ share }: SliceSide, { count }: ComparableSlice): string {
  return `${shareInWords(share)} ${wholes[count]}`;
}

const wholes: Readonly<Record<CountSlug, string>> = {
  decided: "of what it authorised",
  "new-money": "of its new money",
  "all-identified": "of what its papers report",
};

/** Why a slice is not simply comparable; empty where it is. */
export function sliceDoubt({ verdict }: ComparableSlice): string {
  const reasons = verdict.failing.map(({ name }) => uncapitalised(name));
  return reasons.length === 0 ? "" : reasons.join("; ");
}

/** `BCP £4.46m (£59.92 a head) and Bristol £1.74m (£18.88 a head)`, each leading to its figure. */
function sidesText(slice: ComparableSlice): RichText {
  return joinSeries(
    slice.sides.map((side) => {
      const { council, per_person, figures } = side;
      const [figure, ...others] = figures;
      const target =
        figure !== undefined && others.length === 0
          ? ({ page: "figure", id: figure } as const)
          : ({ page: "council", id: council.id, part: "decided" } as const);
      const rate = inBrackets([
        per_person === undefined ? "" : rateOf(side, per_person),
        ...(side.share < 1 && slice.count === "decided" ? [shareOf(side, slice)] : []),
        ...partOf(side),
        ...kindOf(side, slice),
      ]);
      return richText`${council.short_name} ${link(`${sumOf(side)}${rate}`, target)}`;
    }),
  );
}

/** Every slice among all the money, in one sentence; where slices are not all of it, they are called parts. */
export function alikeInBrief(like: LikeWithLike): RichText {
  const {
    slices: [slice, ...others],
    unshared,
  } = like;
  if (!slice) return ["No two of these sums are money of the same kind, so no order can be told."];
  const isWhole = unshared.every(({ pounds }) => pounds === 0);
  const { verdict } = slice.verdict;
  const alike = `What is alike${verdict === "comparable" ? "" : `, ${verdict},`}`;
  const rest = others.map((one) => {
    const own = one.verdict.verdict === verdict ? "" : `, ${verdictWords[one.verdict.verdict]}`;
    return richText`; and ${uncapitalised(sliceTitle(one))}${own}: ${sidesText(one)}`;
  });
  return richText`${isWhole ? "" : "The whole sums are not all alike, but parts of them are. "}${alike} is ${uncapitalised(standaloneTitle(slice))}: ${sidesText(slice)}${rest.flat()}.${mixedSentences(like)}`;
}

/** ` Whether £3m of Northtown’s is alike cannot be told: …`: a sentence for each council that has such money. */
export function mixedSentences({ unshared }: Pick<LikeWithLike, "unshared">): RichText {
  return unshared
    .filter(({ mixed }) => mixed.pounds > 0)
    .flatMap(({ council, mixed: { pounds, qualified } }) => {
      const sum = qualifiedAmount(pounds, qualified, inWords);
      const target = { page: "council", id: council.id, part: "decided" } as const;
      return richText` Whether ${link(sum, target)} of ${possessive(council.short_name)} is alike cannot be told: other purposes are named within it, without amounts.`;
    });
}

/** `31% of its money for this`: the rest is in another slice, whose kind is narrower. */
function partOf({ of_kind }: SliceSide): string[] {
  return of_kind >= 1 ? [] : [`${shareInWords(of_kind)} of its money for this`];
}

/**
 * Whether a side is new, where the kind leaves that open; and `our reading`: that money is new, or was
 * set aside, which no paper says in so many words.
 */
function kindOf({ newness, pounds: all }: SliceSide, slice: ComparableSlice): string[] {
  return newness.flatMap(({ newness: word, pounds, inferred, extra }) => {
    const kind = slice.newness === undefined ? [newnessWords[word ?? "not stated"]] : [];
    const read = inferred === 0 ? [] : [isAll(inferred, pounds) ? "our reading" : part(inferred)];
    const called = extra === 0 ? [] : ["called “extra”"];
    const said = [...kind, ...called, ...read].join(", ");
    return said === "" ? [] : [isAll(pounds, all) ? said : `${inWords(pounds)} of it ${said}`];
  });
}

function part(reading: number): string {
  return `${inWords(reading)} of it our reading`;
}

const newnessWords = {
  new: "new",
  "already set aside": "set aside before",
  "not stated": "not stated whether new",
} as const;

/** `up to £191.01 a head`: a rate of a ceiling is one. */
function rateOf({ pounds, qualified }: SliceSide, per_person: number): string {
  const { before, amount } = wordsAround(pounds, qualified, (_, bound) =>
    toThePenny(per_person, bound),
  );
  return `${before}${amount} ${perPerson.after}`;
}

function sumOf({ pounds, qualified }: SliceSide): string {
  return qualifiedAmount(pounds, qualified, inWords);
}
