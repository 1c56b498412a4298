/**
 * Amounts as people type and print them, in one spelling that a search index can match. Text in,
 * words out: it must not know who searches, nor what an amount is of.
 *
 * An amount whose unit is known becomes `478e4q`: 478 steps of 10^4 pounds, for £4.78m. A bare number
 * may count pounds, thousands or millions, so it keeps its decimals: `4780d3q` for 4.780. The `q` ends
 * the word, so that no longer amount begins with it.
 */

import { sameWords } from "./same-words.ts";

const scales: Readonly<Record<string, number>> = { p: 0, k: 3, t: 3, m: 6, b: 9 };

const grouped = String.raw`\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+|\d{1,3}(?: \d{3}){2,}`;
const unit = "k|thousands?|mn?|mil|millions?|bn|billions?|pounds?";
const rounded = "about|around|roughly|approximately|circa";
/** With spaces: of two groups only where pounds are named, as `2022 000` may be a year and a number. */
const spacedPounds = String.raw`(?<=(?:£|gbp)\s?)\d{1,3}(?: \d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?=\s?pounds?)`;
const number = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:${rounded})\s+)?(?:£\s?|gbp\s?)?(${grouped}|${spacedPounds}|\d+)(?:\.(\d+))?(?:\s?(${unit}))?(?![\p{L}\d])`,
  "giu",
);

/** A word to look for, with what was typed for it. */
export interface SearchTerm {
  readonly typed: string;
  readonly word: string;
}

/**
 * A text as the words that a search looks for: numbers in one spelling, letters without marks. That an
 * amount is only about so much is not looked for: its digits say how exact it is.
 */
export function searchTerms(text: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  let from = 0;
  const plain = inDigits(text);
  for (const match of plain.matchAll(number)) {
    terms.push(...plainTerms(plain.slice(from, match.index)));
    terms.push({ typed: match[0].trim(), word: wordOfMatch(match) });
    from = match.index + match[0].length;
  }
  return [...terms, ...plainTerms(plain.slice(from))];
}

const words = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const wordsOfMillions = new RegExp(
  String.raw`\b(half an?|quarter of an?|an?|${words.join("|")})(?= (?:thousand|million|billion)s?\b)`,
  "giu",
);
const fractions: Readonly<Record<string, string>> = { "¼": "25", "½": "5", "¾": "75" };

/** Amounts written in words, in fractions or with a raised point: `6 million`, `1.5m`, `7.77m`. */
export function inDigits(text: string): string {
  return text
    .replaceAll(/(?<=\d)\u00b7(?=\d)/g, ".")
    .replaceAll(/(\d*)([¼½¾])/g, (_, whole: string, part: string) => {
      return `${whole || "0"}.${fractions[part] ?? ""}`;
    })
    .replaceAll(wordsOfMillions, (word) => {
      if (/^half/i.test(word)) return "0.5";
      if (/^quarter/i.test(word)) return "0.25";
      return /^an?$/i.test(word) ? "1" : String(words.indexOf(word.toLowerCase()) + 1);
    });
}

/** A text as an index keeps it: its words, and once every spelling of an amount printed with its unit. */
export function indexedWords(text: string): string {
  const words = searchTerms(text).flatMap(({ word }) => {
    const [, steps, exponent] = /^(\d+)e(\d)q$/.exec(word) ?? [];
    if (exponent === undefined) return [word];
    return [...new Set(amountWords(Number(steps) * 10 ** Number(exponent)))];
  });
  return words.join(" ");
}

/**
 * Every word by which an amount is found: as it is, and rounded to each digit, in pounds, thousands,
 * millions and billions. A word that gives the amount exactly stands several times, so that it ranks
 * before amounts that only round to it.
 */
export function amountWords(pounds: number): string[] {
  const known = [...Array(10).keys()].map((exponent) => spelling(pounds, exponent));
  const withUnit = known
    .filter(({ steps }) => steps >= 1)
    .flatMap(({ steps, exponent, exact }) => repeated(`${steps}e${exponent}q`, exact));
  const bare = [0, 3, 6, 9].flatMap((scale) =>
    known
      .filter(({ exponent }) => exponent <= scale)
      .map((one) => ({ ...one, decimals: scale - one.exponent }))
      .filter(isPrinted)
      .flatMap(({ steps, decimals, exact }) => repeated(`${steps}d${decimals}q`, exact)),
  );
  return [...withUnit, ...bare];
}

interface Spelling {
  readonly steps: number;
  readonly exponent: number;
  readonly exact: boolean;
}

/** An amount as so many steps of a power of ten, to the nearest. */
function spelling(pounds: number, exponent: number): Spelling {
  const step = 10 ** exponent;
  const steps = Math.round(pounds / step);
  return { steps, exponent, exact: steps * step === pounds };
}

/** A bare number stands for an amount if it is the amount, or has three digits of it. */
function isPrinted({ steps, decimals, exact }: Spelling & { readonly decimals: number }): boolean {
  const isTrimmed = decimals <= 3 || steps % 10 !== 0;
  return isTrimmed && (exact || steps >= 100);
}

function repeated(word: string, exact: boolean): string[] {
  return Array<string>(exact ? 4 : 1).fill(word);
}

function wordOfMatch([, whole = "", fraction = "", unitName = ""]: RegExpExecArray): string {
  const digits = whole.replaceAll(/\D/g, "");
  const isGrouped = digits !== whole;
  const scale = scales[unitName.slice(0, 1).toLowerCase()];
  if (scale === undefined) {
    const decimals = trimmed(fraction, isGrouped && /^0+$/.test(fraction) ? 0 : 3);
    return `${withoutZeros(digits + decimals)}d${decimals.length}q`;
  }
  const decimals = trimmed(fraction, scale);
  const exponent = scale - decimals.length;
  const steps = withoutZeros(digits + decimals);
  return exponent >= 0 ? `${steps}e${exponent}q` : `${steps}p${-exponent}q`;
}

/** Decimals without the zeros at their end, but for the first few. */
function trimmed(decimals: string, atLeast: number): string {
  const end = decimals.replace(/0+$/, "").length;
  return decimals.slice(0, Math.max(end, Math.min(decimals.length, atLeast)));
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, "");
}

/** Letters and digits, without marks and apostrophes, each run a word. */
function plainTerms(text: string): SearchTerm[] {
  const words = text.replaceAll(/['’]/g, "").match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return words.map((typed) => {
    const word = typed.toLowerCase();
    return { typed, word: sameWords[word] ?? word };
  });
}
