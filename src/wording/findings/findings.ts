/** What the numbers say, in sentences worked out from them. */
import { countWord, possessive, series } from "../../format/words.ts";
import type { SumClaim } from "../../claims/newness.ts";
import type { CountSlug } from "../../counting/total.ts";
import { inWords } from "../../format/money.ts";
import { pricesBase, type MeasureSlug } from "../../measures/measure.ts";
import type { Question } from "../../measures/questions.ts";
import { oneYearWords, sumsWords } from "../claim-words.ts";
import { inBrackets } from "../qualified/qualified-amount.ts";
import { newBasisWords } from "../new-basis.ts";
import { linkedSum, totalTarget } from "../sums-in-words.ts";
import {
  richText,
  capitalisedText,
  joinSeries,
  linkEachSum,
  plainText,
  type LinkTarget,
  type RichText,
} from "../rich-text.ts";
import type { TotalRow } from "../../measures/totals.ts";
import { perPerson, shareOfSpending } from "../../topic.ts";

/** The finding of one question: who comes first, in the words of what was asked. */
export function finding({ count, measure, prices }: Question, rows: readonly TotalRow[]): RichText {
  const found = findings[count](rows);
  if (found === undefined) return ["There are not two totals to compare yet"];
  const priced = prices === "real" ? ` (${pricesBase} prices)` : "";
  return capitalisedText(richText`${manners[measure]}${found}${priced}`);
}

/** The finding of one council's page: what it authorised, and what is known of it. */
export function councilFinding(authorised: TotalRow, sums: readonly SumClaim[]): RichText {
  const { name, council } = authorised;
  if (authorised.value === null)
    return [`${possessive(name)} decision prints no amount that can be counted`];
  const target: LinkTarget = { page: "council", id: council, part: "new-money" };
  const wholes = sums.map(({ pounds }) => inWords(pounds));
  const phrase = linkEachSum(
    ({ text }) => (wholes.includes(text) ? totalTarget(authorised) : target),
    sumsWords(sums),
  );
  return richText`${name} authorised ${phrase}`;
}

const manners: Readonly<Record<MeasureSlug, string>> = {
  pounds: "",
  [perPerson.slug]: perPerson.before,
  [shareOfSpending.slug]: shareOfSpending.before,
};

const findings: Readonly<Record<CountSlug, (rows: readonly TotalRow[]) => RichText | undefined>> = {
  decided,
  "new-money": newMoney,
  "all-identified": allIdentified,
};

/** Each council's sum in the order given: whether two of them may be ranked is for the verdicts to say. */
function decided(rows: readonly TotalRow[]): RichText | undefined {
  return listed(rows, "authorised", "councils’ main decisions authorised sums of different kinds");
}

function newMoney(rows: readonly TotalRow[]): RichText | undefined {
  const known = rows.filter(({ value }) => value !== null);
  if (known.length < 2) return undefined;
  const some = known.filter(({ value }) => value !== 0);
  const none = known.filter(({ value, not_stated }) => value === 0 && not_stated === 0);
  if (some.length === 0) return ["no council’s decision brought new money that the papers show"];
  const listed = some.map(
    (row) => richText`${row.name} (${linkedSum({ ...row, basis: null })}${withBasis(row)})`,
  );
  const names = none.map((row) => `${row.name}${inBrackets([oneYearWords(row)])}`);
  const without = `; ${series(names)} drew only on money already set aside`;
  const others = none.length === 0 ? "" : without;
  return richText`${joinSeries(listed)} decided on new money${others}${unsaid(rows, isUnsaid)}`;
}

/** Nothing is known to be new, and of some of it nobody says. */
function isUnsaid({ value, not_stated }: TotalRow): boolean {
  return value === null || (value === 0 && not_stated !== 0);
}

function withBasis(row: TotalRow): string {
  const words = newBasisWords(row);
  return words === "" ? "" : `, ${words}`;
}

function allIdentified(rows: readonly TotalRow[]): RichText | undefined {
  const different = "councils’ papers report money of different kinds over the years";
  const phrase = listed(rows, "papers report", different);
  // Sums that are not added up are too many words for a headline; each stands at its bars.
  const known = rows.filter(({ value }) => value !== null);
  return phrase && plainText(phrase).length > headlineLetters
    ? richText`${countWord(known.length)} ${different}${unsaid(rows)}`
    : phrase;
}

const headlineLetters = 150;

/** `Aston authorised £3m, Barton £500,000`; of more than fit a headline only how many. */
function listed(rows: readonly TotalRow[], verb: string, many: string): RichText | undefined {
  const known = rows.filter(({ value }) => value !== null);
  const [first, ...others] = known;
  if (!first || others.length === 0) return undefined;
  if (others.length >= namedAtMost)
    return richText`${countWord(known.length)} ${many}${unsaid(rows)}`;
  const rest = others.map((row) => richText`${row.name} ${linkedSum(row)}`);
  const one = verb === "authorised" ? first.name : possessive(first.name);
  const all = [richText`${one} ${verb} ${linkedSum(first)}`, ...rest];
  // Sums of several kinds are lists themselves: one comma may not do for both.
  const phrase = known.every(({ one_sum }) => one_sum) ? joinSeries(all) : joinLists(all);
  return richText`${phrase}${unsaid(rows)}`;
}

function joinLists(lists: readonly RichText[]): RichText {
  return lists.flatMap((list, at) => (at === 0 ? list : ["; ", ...list]));
}

/** Names the councils whose sum is not known, so that no finding leaves them out in silence. */
function unsaid(
  rows: readonly TotalRow[],
  isLeft: (row: TotalRow) => boolean = ({ value }) => value === null,
): string {
  const left = rows.filter(isLeft).map(({ name }) => name);
  const names = left.length > namedAtMost ? [`${countWord(left.length)} others`] : left;
  return left.length === 0 ? "" : `; of ${series(names)} it cannot be said`;
}

/** More councils than these are no headline. */
const namedAtMost = 4;
