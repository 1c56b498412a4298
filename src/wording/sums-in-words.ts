/** A total in words. One-off and ongoing money are separate sums, unless the paper prints them as one. */
import { inWords, type Bound } from "../format/money.ts";
import { inUnitWords } from "../format/units.ts";
import { series } from "../format/words.ts";
import { unsaidRecurrence } from "./recurrence-words.ts";
import { newBasisWords } from "./new-basis.ts";
import { qualifiedLink } from "./qualified/qualified-link.ts";
import { inBrackets } from "./qualified/qualified-amount.ts";
import { groundNotes, notesOf, together, type Kind } from "./ground-words.ts";
import { purposeOrLabels } from "./purpose-words.ts";
import {
  link,
  linkAllSums,
  type Link,
  plainText,
  richText,
  joinSeries,
  type LinkTarget,
  type RichText,
} from "./rich-text.ts";
import { missingWords, type TotalRow } from "../measures/totals.ts";

/** `£6.57m (£600,000 of it “up to”)`, `up to £4.78m`, `£14.6m ongoing and £7.45m one-off`, `not stated`. */
export function sumInWords(row: TotalRow): string {
  return plainText(linkedSum(row));
}

/**
 * The same as rich text, each sum linked to its figures. What a share leaves out follows in brackets, and of
 * new money what it rests on that it is new.
 */
export function linkedSum(row: TotalRow): RichText {
  return sumsOf(row, `, ${unsaidRecurrence}`);
}

/** The sum over bars that each say their kind: what each of several says is not said of the sum as well. */
export function sumAboveBars(row: TotalRow): string {
  return plainText(row.parts.length > 1 ? sumsOf(row, "") : linkedSum(row));
}

/** `allUnsaid` follows sums of none of which it is stated whether they come once or every year. */
function sumsOf(row: TotalRow, allUnsaid: string): RichText {
  const { value, qualified, parts } = row;
  const basis = newBasisWords(row);
  const note = notHeldWords(row);
  const notes = [note, basis];
  if (value === null) return richText`${missingWords(row)}${inBrackets([note])}`;
  const linked = (amount: number, bound?: Bound) => amountLink(row, amount, bound);
  const inUnit = (amount: number) => inUnitWords(amount, row.unit);
  const isCapital = parts.length > 0 && parts.every(({ capital }) => capital);
  if (row.one_sum)
    return isCapital
      ? richText`${qualifiedLink(value, qualified, linked, [...groundNotes(together(row), inUnit), note])} of capital${inBrackets([basis])}`
      : qualifiedLink(value, qualified, linked, [...groundNotes(together(row), inUnit), ...notes]);
  const sums = parts.map(
    (part) =>
      richText`${qualifiedLink(part.value, part.qualified, linked, groundNotes(part, inUnit))}${part.capital ? " of capital" : ""}`,
  );
  if (parts.every(({ recurrence }) => recurrence === "not stated"))
    return richText`${joinSeries(sums)}${allUnsaid}${inBrackets(notes)}`;
  const each = parts.map(
    (part) =>
      richText`${qualifiedLink(part.value, part.qualified, linked)}${kindSuffix(part)}${linkAllSums(totalTarget(row), inBrackets(notesOf(part, inUnit)))}`,
  );
  return richText`${joinSeries(each)}${inBrackets(notes)}`;
}

/** What follows a sum of one kind in a sentence: ` one-off`, ` of one-off capital`, ` of capital, not stated …`. */
function kindSuffix({ recurrence, capital }: Kind): string {
  if (recurrence !== "not stated") return capital ? ` of ${recurrence} capital` : ` ${recurrence}`;
  return `${capital ? " of capital," : ""} ${unsaidRecurrence}`;
}

/**
 * `without £5.35m for parks`: what a share leaves out. What the spending surely does not hold stands
 * apart from what it may or may not hold; more than two purposes are one sum of each kind.
 */
export function notHeldWords(row: Pick<TotalRow, "not_held" | "named_not_held">): string {
  return [withoutWords(row), namedNotHeldWords(row)].filter((words) => words !== "").join("; ");
}

/** `part of it for parks, amount not stated`: what a share is taken of as well, as no paper says how much it is. */
function namedNotHeldWords({ named_not_held }: Pick<TotalRow, "named_not_held">): string {
  const named = [
    ...new Set(named_not_held.map(({ purpose, label }) => purposeOrLabels(purpose, [label]))),
  ];
  return named.length === 0 ? "" : `part of it for ${series(named)}, amount not stated`;
}

function withoutWords({ not_held }: Pick<TotalRow, "not_held">): string {
  const lacking = not_held.filter(({ sure }) => sure);
  const named = not_held.length > 2 && lacking.length > 0 ? "it" : "this spending";
  const kinds = [
    { items: lacking, may: "this spending does not hold" },
    { items: not_held.filter(({ sure }) => !sure), may: `${named} may or may not hold` },
  ].filter(({ items }) => items.length > 0);
  if (kinds.length === 0) return "";
  if (not_held.length > 2)
    return `without ${series(kinds.map(({ items, may }) => `${inWords(poundsOf(items))} that ${may}`))}`;
  const parts = kinds.flatMap(({ items, may }) =>
    items.map((one) => `${notHeldItem(one)}${one.sure ? "" : `, which ${may}`}`),
  );
  return `without ${series(parts)}`;
}

/** `£5.35m for parks`, `£8.17m of capital for parks` */
function notHeldItem({ pounds, purpose, capital, labels }: TotalRow["not_held"][number]): string {
  return `${inWords(pounds)}${capital ? " of capital" : ""} for ${purposeOrLabels(purpose, labels)}`;
}

function poundsOf(parts: TotalRow["not_held"]): number {
  return parts.reduce((sum, { pounds }) => sum + pounds, 0);
}

/** An amount of a total, in its unit. */
function amountLink(row: TotalRow, value: number, bound: Bound | undefined): Link {
  return link(inUnitWords(value, row.unit, bound), totalTarget(row));
}

/** The one figure that a total is, else the list of those that it is made of. */
export function totalTarget({ figure, council, count }: TotalRow): LinkTarget {
  return figure === null
    ? { page: "council", id: council, part: count }
    : { page: "figure", id: figure };
}

/**
 * What stands for no money of one kind. Where the papers leave some of it open, or a share leaves out what
 * it may be taken of, nothing is not known to be nothing.
 */
export function noneWords({ not_held }: Pick<TotalRow, "not_held">, open: boolean): string {
  if (not_held.some(({ sure }) => !sure)) return "not known";
  return open ? "none stated" : "none";
}

/** Before the sentence goes on: what is set off at the end of a sum is closed. */
export function commaAfter(sum: string): "," | "" {
  return sum.endsWith(unsaidRecurrence) ? "," : "";
}

/** `ongoing`, `one-off`, `one-off, capital`, `not stated whether one-off or ongoing`. */
export function kindOf(part: Kind): string {
  const { recurrence, capital } = part;
  const said = recurrence === "not stated" ? unsaidRecurrence : recurrence;
  const word = `${said}${inBrackets(notesOf(part))}`;
  return capital ? `${word}, capital` : word;
}
