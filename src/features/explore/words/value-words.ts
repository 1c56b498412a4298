/** A sum as one value in words: in a cell, at a bar, in a sentence. */
import { isAll, type QualifiedParts } from "../../../counting/qualified-parts.ts";
import type { AmountFormat, Bound } from "../../../format/money.ts";
import { inUnit, inUnitWords, type Unit } from "../../../format/units.ts";
import { series } from "../../../format/words.ts";
import { perPerson } from "../../../topic.ts";
import {
  qualifiedAmount,
  wordsAround,
  inBrackets,
  qualifierWords,
} from "../../../wording/qualified/qualified-amount.ts";
import { unsaidRecurrence } from "../../../wording/recurrence-words.ts";
import { valueOf } from "../model/answer.ts";
import { columnOf } from "../model/asked-table.ts";
import type { ExploreTable } from "../model/explore-table.ts";
import type { ExploreMeasure, ExploreQuestion } from "../model/question.ts";
import type { Sum } from "../model/sum.ts";

/** The unit of a measure. */
export function unitOf(measure: ExploreMeasure): Unit {
  return measure === "pounds" ? "pounds" : perPerson.unit;
}

/** A sum in a cell: `£4,780,000`, or why there is none. */
export function sumText(table: ExploreTable, question: ExploreQuestion, sum: Sum): string {
  const value = valueOf(table, question, sum);
  if (value !== undefined)
    return valueInBrief(table, sum, (bound) => inUnit(value, unitOf(question.measure), bound));
  if (sum.rows === 0) return sum.absent > 0 ? "not known" : "nothing counted";
  return "not available";
}

/** A sum as it is in its measure, with what of it is not fixed: `£6.57m (£600,000 of it “up to”)`. */
function qualifiedAmountOf(sum: QualifiedSum, value: number, format: AmountFormat): string {
  return qualifiedAmount(value, scaledQualified(sum, value), format);
}

type QualifiedSum = Pick<Sum, "ceiling" | "floor" | "about" | "pounds">;

/** What of a value is not fixed, as it is not of the pounds that it is worked out from. */
export function scaledQualified(
  { ceiling, floor, about, pounds }: QualifiedSum,
  value: number,
): QualifiedParts {
  const scaled = (part: number) => (pounds === 0 ? 0 : (value * part) / pounds);
  return { ceiling: scaled(ceiling), floor: scaled(floor), about: scaled(about) };
}

/** A value for a cell or a label, which must be short: `£6.57m (some of it “up to”)`, `£24m (some of it ongoing)`. */
export function valueInBrief(table: ExploreTable, sum: Sum, words: BoundWords): string {
  const ongoing = sum.kinds.some(({ code }) => recurrenceWord(table, code) === "ongoing");
  const capital = sum.kinds.some((one) => one.capital);
  const { read, rest, pounds } = sum;
  return qualifiedInBrief(
    sum,
    words,
    [...(ongoing ? ["ongoing"] : []), ...(capital ? ["capital"] : [])],
    [
      sum.kinds.length === 0 && isAllCapital(sum) ? "capital" : "",
      shareNote(read, pounds, "our reading"),
      shareNote(rest, pounds, "rounding"),
    ],
  );
}

function isAllCapital({ capital, pounds }: Sum): boolean {
  return capital > 0 && isAll(capital, pounds);
}

/** `our reading`, `some of it our reading`; empty where none is. */
function shareNote(part: number, pounds: number, what: string): string {
  if (part === 0) return "";
  return isAll(part, pounds) ? what : `some of it ${what}`;
}

/** The words of a value, rounded as what it is printed as. */
type BoundWords = (bound?: Bound) => string;

/** The same of a part of a sum; `others` are words of what else some of it is, `notes` follow them. */
export function qualifiedInBrief(
  sum: QualifiedSum,
  words: BoundWords,
  others: readonly string[] = [],
  notes: readonly string[] = [],
): string {
  const { before, amount } = wordsAround(sum.pounds, sum, (_, bound) => words(bound));
  const kinds = qualifierKinds.flatMap(([kind, word]) => (sum[kind] > 0 ? [`“${word}”`] : []));
  const some = [...(before === "" ? kinds : []), ...others];
  return `${before}${amount}${inBrackets([...(some.length === 0 ? [] : [`some of it ${series(some)}`]), ...notes])}`;
}

const qualifierKinds = [
  ["ceiling", qualifierWords["up-to"]],
  ["floor", qualifierWords["at-least"]],
  ["about", qualifierWords.about],
] as const;

/** A sum in a sentence: money that comes once and money that comes every year stand apart, as on every other page. */
export function amountText(
  table: ExploreTable,
  { measure }: ExploreQuestion,
  total: Sum,
  value: number,
): string {
  const format: AmountFormat = (of, bound) => inUnitWords(of, unitOf(measure), bound);
  const { kinds, pounds } = total;
  if (kinds.length === 0)
    return `${qualifiedAmountOf(total, value, format)}${isAllCapital(total) ? " of capital" : ""}`;
  const parts = kinds
    .map((own) => ({ ...own, word: recurrenceWord(table, own.code) }))
    .sort(
      (one, other) =>
        Number(one.capital) - Number(other.capital) ||
        recurrenceWords.indexOf(one.word) - recurrenceWords.indexOf(other.word),
    )
    .map((own) =>
      qualifiedInBrief(
        own,
        (bound) => `${format((value * own.pounds) / pounds, bound)} ${kindWords(own)}`,
        [],
        [
          shareNote(own.read, own.pounds, "our reading"),
          shareNote(own.rest, own.pounds, "rounding"),
        ],
      ),
    );
  return series(parts);
}

/** `ongoing`, `of one-off capital`, `of capital not stated whether one-off or ongoing` */
function kindWords({
  word,
  capital,
}: {
  readonly word: string;
  readonly capital: boolean;
}): string {
  if (!capital) return word;
  return word === unsaidRecurrence ? `of capital ${word}` : `of ${word} capital`;
}

function recurrenceWord(table: ExploreTable, code: number): string {
  const { word = "" } = columnOf(table, "recurrence").words[code] ?? {};
  return recurrenceWords.includes(word) ? word : unsaidRecurrence;
}

/** In the order in which they are told. */
const recurrenceWords: readonly string[] = ["ongoing", "one-off", unsaidRecurrence];
