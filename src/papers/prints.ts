/** Whether words print a figure: exactly, or as the same sum in another notation. Pure text. */
import { printedAmount } from "../dataset/printed.ts";
import type { PrintUnit } from "../tables/amount.ts";

/** Bold marks and rules away, single spaces: the words as a reader sees them. */
export function plainWords(text: string): string {
  return text
    .replace(/\*\*|<hr\/>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether the words hold the print as a figure of its own, not inside a longer one. */
export function printsExactly(words: string, print: string): boolean {
  const before = /^\d/.test(print) ? "(?<![\\p{L}\\d£]|\\d[.,])" : "(?<![\\p{L}\\d])";
  return new RegExp(`${before}${RegExp.escape(print)}${after(print)}`, "u").test(words);
}

/** Whether the words hold an amount of so many pounds, however written. `unit` is a table's own. */
export function printsAmount(words: string, pounds: number, unit?: PrintUnit): boolean {
  return figuresIn(words).some((print) => poundsOf(print, unit) === pounds);
}

/** The figures in the words, as printed, in order: amounts, numbers, percentages. */
export function figuresIn(words: string): string[] {
  return [...words.matchAll(figure)].map(([print]) => print);
}

function poundsOf(print: string, unit: PrintUnit | undefined): number | undefined {
  const own = scaleOf(print) ?? (print.startsWith("£") ? "pounds" : unit);
  const isMoney = print.startsWith("£") || unit !== undefined;
  return own && isMoney ? printedAmount(print, own)?.pounds : undefined;
}

const scales: readonly (readonly [RegExp, PrintUnit])[] = [
  [/(?:k|thousand)$/i, "thousands"],
  [/(?:bn|billion)$/i, "billions"],
  [/(?:m|million)$/i, "millions"],
];

const scale = "(?: ?(?:k|m|bn|thousand|million|billion)(?![\\p{L}\\d]))";

const figure = new RegExp(
  `(?<![\\p{L}\\d]|\\d[.,])£?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?!\\d)(?:%|${scale})?`,
  "giu",
);

function scaleOf(print: string): PrintUnit | undefined {
  return scales.find(([pattern]) => pattern.test(print))?.[1];
}

/** A print that ends in a digit is not followed by more of the same figure. */
function after(print: string): string {
  if (/\d$/.test(print)) return `(?!\\p{L}|\\d|[.,]\\d|%|${scale})`;
  return /\p{L}$/u.test(print) ? "(?![\\p{L}\\d])" : "";
}
