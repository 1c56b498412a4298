/** What a total is for, once or every year, for which years: in sentences, each amount with its evidence. */
import type { Claims } from "../claims/claims.ts";
import type { WordClaim } from "../claims/dimension-claims.ts";
import { isAll } from "../counting/qualified-parts.ts";
import { inWords } from "../format/money.ts";
import { capitalised, series } from "../format/words.ts";
import { readingNote, readingWords } from "./claim-words.ts";
import { inBrackets, qualifiedAmount } from "./qualified/qualified-amount.ts";
import { purposeOrLabels } from "./purpose-words.ts";
import { quotedName } from "./quoted-name.ts";

/** `£5.35m for leadership and £600,000 for “Key roles”.` */
export function purposeSentence({ pounds, purposes, named }: Claims): string {
  if (pounds === undefined) return "Not stated.";
  const isOurs = ({ word, inferred, pounds: all }: WordClaim) =>
    word !== "other" && isAll(inferred, all);
  const item = (claim: WordClaim) =>
    purposeOrLabels(
      claim.word,
      claim.figures.map(({ label }) => label),
    );
  const parts = purposes
    .filter((claim) => !isOurs(claim))
    .map((claim) => `${sumOf(claim)} for ${item(claim)}${readingWords(claim)}`);
  const read = purposes
    .filter(isOurs)
    .map(
      (claim) =>
        `We read ${sumOf(claim)} as money for ${item(claim)}; the paper does not say so in these words.`,
    );
  const labels = [...new Set(named.map((figure) => quotedName(figure)))];
  const among =
    labels.length === 0 ? "" : ` The papers name ${series(labels)} among it, without amounts.`;
  const said = parts.length === 0 ? [] : [`${capitalised(series(parts))}.`];
  return `${[...said, ...read].join(" ")}${among}`;
}

/** Whether it comes once or every year, and for which years. */
export function timeSentences(claims: Claims): string {
  if (claims.pounds === undefined) return "Not stated.";
  const neither = unsaidOfBoth(claims);
  if (!neither) return `${recurrenceSentence(claims)} ${periodSentence(claims)}`;
  const said = (all: readonly WordClaim[]) => all.filter(({ word }) => word !== undefined);
  const { recurrence, periods } = claims;
  return [
    recurrenceSentence({ ...claims, recurrence: said(recurrence) }),
    periodSentence({ periods: said(periods) }),
    `For ${sumOf(neither)} the paper says neither how often it comes nor for which years.`,
  ].join(" ");
}

/** The very money of which both is unsaid, beside other money of which each is said. */
function unsaidOfBoth({ recurrence, periods }: Claims): WordClaim | undefined {
  const [often, years] = [recurrence, periods].map((all) => {
    const unsaid = all.find(({ word }) => word === undefined);
    return all.length > 1 ? unsaid : undefined;
  });
  const isSame = often?.pounds === years?.pounds && ids(often) === ids(years);
  return isSame ? often : undefined;
}

function ids(claim: WordClaim | undefined): string {
  return (claim?.figures ?? [])
    .map(({ id }) => id)
    .sort()
    .join(" ");
}

/** `£127,000 is for every year (ongoing) and for £1.23m the paper does not say how often it comes.` */
function recurrenceSentence({ recurrence, sums }: Claims): string {
  if (recurrence.every(({ word }) => word === undefined))
    return sums.every(({ capital }) => capital)
      ? "It is capital, money for buildings and other lasting things; whether more follows the paper does not say."
      : "The paper does not say whether it comes once or every year.";
  const parts = recurrence.map((claim) =>
    claim.word === undefined
      ? `for ${sumOf(claim)} the paper does not say how often it comes`
      : `${sumOf(claim)} is ${recurrenceWords(claim.word, claim)}`,
  );
  return `${capitalised(series(parts))}.`;
}

/** `for every year (ongoing)`, `for a limited time (one-off; £2m of it our reading)` */
export function recurrenceWords(
  word: string,
  known: Pick<WordClaim, "inferred" | "pounds">,
): string {
  const meaning = recurrences[word];
  return `${meaning ?? word}${inBrackets([meaning === undefined ? "" : word, readingNote(known)])}`;
}

const recurrences: Readonly<Record<string, string>> = {
  ongoing: "for every year",
  "one-off": "for a limited time",
};

/** `£5.44m is for 2022-23, £500,000 for six months, and for £630,000 the paper does not say which years.` */
function periodSentence({ periods }: Pick<Claims, "periods">): string {
  if (periods.every(({ word }) => word === undefined))
    return "The paper does not say which years it covers.";
  const parts = periods.map((claim) =>
    claim.word === undefined
      ? `for ${sumOf(claim)} the paper does not say which years it covers`
      : `${sumOf(claim)} is for ${claim.word}${readingWords(claim)}`,
  );
  return `${capitalised(series(parts))}.`;
}

/** `up to £4.78m`: a part of a total has the qualifier that the paper prints. */
function sumOf({ pounds, qualified }: WordClaim): string {
  return qualifiedAmount(pounds, qualified, inWords);
}
