/**
 * What is known of a sum, in words: new, set aside before, or not stated, with what stands behind it.
 * Headings, bars, briefings and quotations all say it in these words.
 */
import type { NewnessClaim, SumClaim } from "../claims/newness.ts";
import { isAll } from "../counting/qualified-parts.ts";
import { inWords } from "../format/money.ts";
import { capitalised, series } from "../format/words.ts";
import { services } from "../topic.ts";
import { inBrackets, qualifiedAmount, wordsAround } from "./qualified/qualified-amount.ts";
import { unsaidRecurrence } from "./recurrence-words.ts";

/** `£4.46m, all of it taken as new money because the paper calls it extra`, `up to £4.78m: £1.74m is new …` */
export function sumWords(sum: SumClaim): string {
  return `${qualifiedAmount(sum.pounds, sum.qualified, inWords)}${kindWords(sum)}${newnessWords(sum)}`;
}

/** All sums of a total: `£3m, all of it new money; and £1m of capital, all of it set aside before, …` */
export function sumsWords(sums: readonly SumClaim[]): string {
  const alike = alikeIn(sums);
  if (!alike) return sums.map(sumWords).join("; and ");
  const items = sums.map(
    (sum) => `${qualifiedAmount(sum.pounds, sum.qualified, inWords)}${kindWords(sum)}`,
  );
  return `${series(items)}: ${allWords(alike)}${basisWords(alike)}`;
}

/** What is so of several sums alike, as if of one; undefined where something differs, or there is one sum. */
function alikeIn(sums: readonly SumClaim[]): NewnessClaim | undefined {
  const parts = sums.flatMap((sum) => (sum.parts.length === 1 ? sum.parts : []));
  const [first] = parts;
  if (!first || sums.length === 1 || parts.length < sums.length) return undefined;
  const added = (of: "pounds" | "inferred" | "extra" | "grant" | "grant_about") =>
    parts.reduce((all, part) => all + part[of], 0);
  const isAlike = parts.every(
    ({ newness, extra, pounds }) =>
      newness === first.newness && isAll(extra, pounds) === isAll(first.extra, first.pounds),
  );
  if (!isAlike) return undefined;
  return {
    ...first,
    pounds: added("pounds"),
    inferred: added("inferred"),
    extra: added("extra"),
    grant: added("grant"),
    grant_about: added("grant_about"),
    of_one_year: parts.flatMap(({ of_one_year }) => of_one_year),
  };
}

/** ` of capital`, ` one-off`, ` of one-off capital`; empty where the sum needs no word of its kind. */
function kindWords({ capital, recurrence }: SumClaim): string {
  if (recurrence !== undefined && recurrence !== "not stated")
    return capital ? ` of ${recurrence} capital` : ` ${recurrence}`;
  const unsaid = recurrence === undefined ? "" : ` (${unsaidRecurrence})`;
  return `${capital ? " of capital" : ""}${unsaid}`;
}

/** `, all of it new money (our reading)`; `: £1.74m is new and £3.04m was set aside before`. */
function newnessWords(sum: SumClaim): string {
  const [only, ...others] = sum.parts;
  if (!only) return "";
  if (others.length === 0) return `, ${allWords(only)}${basisWords(only)}`;
  return `: ${series(sum.parts.map((part) => partWords(part, isQualified(sum))))}`;
}

/** One ceiling over all is said of the sum, and not again of its parts. */
function isQualified({ pounds, qualified }: SumClaim): boolean {
  return wordsAround(pounds, qualified, inWords).before !== "";
}

function allWords({ newness, extra, pounds, of_one_year }: NewnessClaim): string {
  if (newness === undefined) return "not stated whether it is new";
  // Of money for every year of which one year was set aside nobody can say that none is new.
  if (newness === "already set aside")
    return of_one_year.length === 0
      ? "all of it set aside before, so none of it new"
      : "all set aside before";
  return isAll(extra, pounds)
    ? "all of it taken as new money because the paper calls it extra"
    : "all of it new money";
}

/** `£1.74m is new`, `of £110,000 it is not stated whether it is new`. */
function partWords(part: NewnessClaim, isWithin: boolean): string {
  const { newness, extra, pounds, qualified } = part;
  const sum = isWithin ? inWords(pounds) : qualifiedAmount(pounds, qualified, inWords);
  if (newness === undefined) return `of ${sum} it is not stated whether it is new`;
  const taken = isAll(extra, pounds)
    ? "is taken as new because the paper calls it extra"
    : "is new";
  const said = newness === "new" ? taken : "was set aside before";
  return `${sum} ${said}${basisWords(part)}`;
}

/** ` (our reading; a government grant)`: what stands behind a claim, where there is anything to say. */
function basisWords(part: NewnessClaim): string {
  return inBrackets([readingNote(part), grantWords(part), yearWords(part)]);
}

/** `of £127,000 for every year only that of 2022-23`: the money of later years was not set aside. */
function yearWords({ of_one_year }: NewnessClaim): string {
  const byYear = Map.groupBy(of_one_year, ({ year }) => year);
  return series(
    [...byYear].map(([year, parts]) => {
      const pounds = parts.reduce((sum, part) => sum + part.pounds, 0);
      return `of ${inWords(pounds)} for every year only that of ${year}`;
    }),
  );
}

/** `of money for every year only that of 2022-23`, where no amount is told: empty where all was set aside. */
export function oneYearWords({ of_one_year }: Pick<NewnessClaim, "of_one_year">): string {
  const years = [...new Set(of_one_year.map(({ year }) => year))];
  return years.length === 0 ? "" : `of money for every year only that of ${series(years)}`;
}

/** `a government grant`, `£2m of it a government grant`; not of money of which nobody says whether it is new. */
function grantWords({ newness, grant, grant_about, pounds }: NewnessClaim): string {
  if (newness === undefined || grant === 0) return "";
  const about = isAll(grant_about, grant) ? "about " : "";
  return `${isAll(grant, pounds) ? "" : `${about}${inWords(grant)} of it `}a government grant`;
}

/** ` (our reading)`, ` (£2m of it our reading)`: what no paper says in so many words. */
export function readingWords(part: Pick<NewnessClaim, "inferred" | "pounds">): string {
  return inBrackets([readingNote(part)]);
}

/** `our reading`, `£2m of it our reading`; empty where it is printed. */
export function readingNote({
  inferred,
  pounds,
}: Pick<NewnessClaim, "inferred" | "pounds">): string {
  if (inferred === 0) return "";
  return isAll(inferred, pounds) ? "our reading" : `${inWords(inferred)} of it our reading`;
}

/** The same in whole sentences, each with what stands behind it; what is so of all sums is said once. */
export function sumsSentences(sums: readonly SumClaim[]): string[] {
  const alike = alikeIn(sums);
  return alike
    ? wholeSentences(alike, "")
    : sums.flatMap((sum) => sumSentences(sum, sums.length > 1));
}

/** `named`: which of several sums it is. */
function sumSentences(sum: SumClaim, named: boolean): string[] {
  const of = named
    ? `Of the ${qualifiedAmount(sum.pounds, sum.qualified, inWords)}${kindWords(sum)}, `
    : "";
  const [only, ...others] = sum.parts;
  if (only && others.length === 0) return wholeSentences(only, of);
  return sum.parts.map((part) => capitalised(`${of}${partSentence(part, isQualified(sum))}`));
}

function wholeSentences(part: NewnessClaim, of: string): string[] {
  const { newness, extra, pounds, of_one_year } = part;
  const said = (sentence: string) => capitalised(`${of}${sentence}`);
  if (newness === undefined) return [said("the papers do not say whether it is new.")];
  if (newness === "already set aside")
    return [
      ...(of_one_year.length > 0 ? [] : [said(`none ${of === "" ? "of it " : ""}is new money.`)]),
      `All of it is money that an earlier decision had set aside for ${services}${asRead(part)}.`,
    ];
  if (isAll(extra, pounds))
    return [said(`all ${of === "" ? "of it " : ""}is taken as new money, ${calledExtra}.`)];
  return [
    said(
      `all ${of === "" ? "of it " : ""}is new money${inBrackets([grantWords(part)])}: ${notBefore}${asRead(part)}.`,
    ),
  ];
}

function partSentence(part: NewnessClaim, isWithin: boolean): string {
  const { newness, extra, pounds, qualified } = part;
  const sum = isWithin ? inWords(pounds) : qualifiedAmount(pounds, qualified, inWords);
  if (newness === undefined) return `for ${sum} the papers do not say whether it is new.`;
  if (newness === "already set aside")
    return `${sum} is money that an earlier decision had set aside for ${services}${asRead(part)}.`;
  if (isAll(extra, pounds)) return `${sum} is taken as new money, ${calledExtra}.`;
  return `${sum} is new money${inBrackets([grantWords(part)])}: ${notBefore}${asRead(part)}.`;
}

const notBefore = `no earlier decision had set it aside for ${services}`;
/** Why money of no named pot counts as new, wherever that is said. */
export const calledExtra = "because the paper calls it extra; it names no pot";

/** Says that a claim is our reading, where no paper says it in so many words. */
function asRead({ inferred, pounds }: NewnessClaim): string {
  if (inferred === 0) return "";
  const some = isAll(inferred, pounds) ? "" : `, for ${inWords(inferred)} of it`;
  return ` (our reading${some})`;
}
