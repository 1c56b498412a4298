/**
 * An amount with its qualifiers, in words. “Up to”, “at least” and “about” stand before an amount all of which
 * is so; where only a part of it is, that part is named behind it.
 */
import { isAll, type QualifiedParts } from "../../counting/qualified-parts.ts";
import type { Qualifier } from "../../tables/amount.ts";
import type { AmountFormat, Bound } from "../../format/money.ts";
import { closelyInPercent } from "../../format/units.ts";
import { series } from "../../format/words.ts";

/** `up to £4.78m`, `about £1.47m`; `£6.57m (£600,000 of it “up to”)`; `0.46% (0.24% fixed and up to 0.22% more)`. */
export function qualifiedAmount(
  value: number,
  qualified: QualifiedParts,
  format: AmountFormat,
): string {
  const { before, amount, note } = wordsAround(value, qualified, format);
  return `${before}${amount}${inBrackets([note])}`;
}

/** An amount with these qualified parts, what stands before it, and the note that follows it. */
export function wordsAround(
  value: number,
  qualified: QualifiedParts,
  format: AmountFormat,
): { readonly before: string; readonly amount: string; readonly note: string } {
  const found = kindsIn(qualified);
  const whole = found.find(({ kind }) => isAll(qualified[kind], value));
  if (whole)
    return { before: `${whole.word} `, amount: format(value, boundOf(whole.qualifier)), note: "" };
  const amount = format(value);
  if (found.length === 0) return { before: "", amount, note: "" };
  const note = amount.endsWith("%") ? addedUp : partly;
  return { before: "", amount, note: note(value, qualified, format) };
}

/** `up to £4.78m`, `£6.57m`, `up to not known`: an amount, or what stands in its place, with one qualifier or none. */
export function withQualifierWord(
  value: number | string,
  qualifier: Qualifier | undefined,
  format: AmountFormat,
): string {
  const before = qualifier === undefined ? "" : qualifierWords[qualifier];
  return `${before}${before === "" ? "" : " "}${typeof value === "string" ? value : format(value, boundOf(qualifier))}`;
}

/** Which way an amount with this qualifier is rounded. */
export function boundOf(qualifier: Qualifier | undefined): Bound | undefined {
  if (qualifier === "up-to") return "ceiling";
  return qualifier === "at-least" ? "floor" : undefined;
}

type Note = (value: number, qualified: QualifiedParts, format: AmountFormat) => string;

/** `£600,000 of it “up to”` */
const partly: Note = (_, qualified, format) =>
  series(
    kindsIn(qualified).map(
      ({ kind, word, qualifier }) =>
        `${format(qualified[kind], boundOf(qualifier))} of it “${word}”`,
    ),
  );

/** `0.235% fixed and up to 0.225% more`, all as close as the closest: “0.22% of it” could be a share of the share. */
const addedUp: Note = (value, qualified, format) => {
  const found = kindsIn(qualified);
  const rest = found.reduce((left, { kind }) => left - qualified[kind], value);
  const parts = found.map(({ kind, qualifier }) =>
    withQualifierWord(qualified[kind], qualifier, format),
  );
  const isClose = parts.some((part) => /\.\d{3}%$/.test(part));
  const fixed = isClose ? closelyInPercent(rest) : format(rest);
  return `${series([`${fixed} fixed`, ...parts])} more`;
};

function kindsIn(qualified: QualifiedParts) {
  return kinds.filter(({ kind }) => qualified[kind] > 0);
}

/** The words of each qualifier, as they stand before an amount. */
export const qualifierWords: Readonly<Record<Qualifier, string>> = {
  exactly: "",
  "up-to": "up to",
  "at-least": "at least",
  about: "about",
};

const kinds = [
  { kind: "ceiling", qualifier: "up-to", word: qualifierWords["up-to"] },
  { kind: "floor", qualifier: "at-least", word: qualifierWords["at-least"] },
  { kind: "about", qualifier: "about", word: qualifierWords.about },
] as const;

/** ` (£600,000 of it “up to”; without £5.35m for parks)`; empty without notes. */
export function inBrackets(notes: readonly string[]): string {
  const some = notes.filter((note) => note !== "");
  return some.length === 0 ? "" : ` (${some.join("; ")})`;
}
