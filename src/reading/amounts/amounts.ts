/** The sums of money that words print, in every spelling that papers use, told from other numbers. Pure text. */
import type { PrintUnit, Qualifier } from "../../tables/amount.ts";
import { amountInWords, numberOf } from "./number-words.ts";
import { qualifierAround } from "./qualifiers.ts";

/** A sum of money as words print it. */
export interface Amount {
  /** The figure as it is printed, without the words around it. */
  readonly printed: string;
  /** Whole pounds, below zero where it is printed so. */
  readonly pounds: number;
  readonly unit: PrintUnit;
  readonly qualifier: Qualifier;
  /** Where it stands in the words: the first character, and the one after the last. */
  readonly start: number;
  readonly end: number;
}

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const scale = String.raw`(?: ?(?:k|m|mn|bn|mill?|thousand|million|billion)(?![\p{L}\d]))`;
const sign = String.raw`(?<![\p{L}\d£.,)])[-−](?=£)`;

const forms = [
  // £6.574m; £2-3 million and £2m to 3m, whose second figure has no sign of its own
  `(?<minus>${sign})?(?<pound>£ ?-?)(?<low>${digits}(?!\\d)(?<lowScale>${scale})?)(?:(?<joint> ?[-–—] ?|(?<=\\d${scale}) to )(?<high>${digits}(?!\\d)(?<highScale>${scale})))?`,
  // 4.5 million pounds; GBP 1.2m
  `(?<![\\p{L}\\d£.,])(?<plain>${digits}(?<plainScale>${scale})?)(?= pounds(?!\\p{L}))`,
  `(?<=GBP ?)(?<code>${digits}(?<codeScale>${scale})?)`,
];
const figures = new RegExp(forms.join("|"), "giu");

/** Every amount of the words, in order. */
export function amountsIn(words: string): Amount[] {
  const inFigures = [...words.matchAll(figures)].flatMap((match) => readFigures(words, match));
  const inWords = [...words.matchAll(amountInWords)].flatMap((match) => {
    const pounds = numberOf(match.groups?.["words"] ?? "");
    const [printed] = match;
    return pounds === undefined
      ? []
      : [{ printed, pounds, unit: "words" as const, start: match.index }];
  });
  const found = [...inFigures, ...inWords].sort((a, b) => a.start - b.start);
  return found.map((amount, index) => {
    const end = amount.start + amount.printed.length;
    const [before, after] = [found[index - 1], found[index + 1]];
    const around = {
      earlier: words.slice(0, before?.start ?? 0),
      before: words.slice(before ? before.start + before.printed.length : 0, amount.start),
      after: words.slice(end, after?.start ?? words.length),
      hasBefore: before !== undefined,
      hasAfter: after !== undefined,
    };
    return { ...amount, end, qualifier: qualifierAround(around) };
  });
}

/** What a cell of a table prints, where its column, row or table names the unit, or itself has a pound sign. */
export function amountInCell(cell: string, unit: PrintUnit | undefined): Amount | undefined {
  const match = cellForm.exec(cell);
  const own = scaleUnit(match?.groups?.["scale"]);
  const isMoney = match?.groups?.["pound"] !== undefined || unit !== undefined;
  const { figure = "", open, close, minus, pound = "" } = match?.groups ?? {};
  if (!match || !isMoney || (open === undefined) !== (close === undefined)) return undefined;
  // A sign of its own without a scale is pounds, unless thousands or millions stand in the head.
  const used = own ?? (pound !== "" && figure.includes(",") ? "pounds" : unit) ?? "pounds";
  const pounds = worth(figure, used);
  if (pounds === undefined || isNought(figure)) return undefined;
  const isNegative = open !== undefined || minus !== undefined || /^[-−–]/.test(figure);
  const figureEnd = cell.replace(/[*†‡]+$/, "").trimEnd();
  const printed = open === undefined ? figureEnd.replace(/^(?:[-−–+] ?|£ ?[-−–])/, "") : figureEnd;
  const start = cell.indexOf(printed);
  const place = { start, end: start + printed.length };
  return {
    printed,
    pounds: isNegative && pounds !== 0 ? -pounds : pounds,
    unit: used,
    qualifier: "exactly",
    ...place,
  };
}

const cellForm = new RegExp(
  `^(?<open>\\()?(?<minus>[-−–] ?)?\\+?(?<pound>£ ?)?(?<figure>[-−–]?${digits})(?<scale>${scale})?(?<close>\\))? ?[*†‡]*$`,
  "iu",
);

interface Figure {
  readonly printed: string;
  readonly pounds: number;
  readonly unit: PrintUnit;
  readonly start: number;
}

function readFigures(words: string, { 0: whole, index, groups = {} }: RegExpExecArray): Figure[] {
  const plain = groups["plain"] ?? groups["code"];
  if (plain !== undefined) {
    const unit = scaleUnit(groups["plainScale"] ?? groups["codeScale"]) ?? "pounds";
    return figure(words.slice(index, index + whole.length), plain, unit, index, false);
  }
  const { low = "", high, joint = "", minus, pound = "" } = groups;
  const own = scaleUnit(groups["lowScale"]);
  const highUnit = scaleUnit(groups["highScale"]);
  const isNegative = minus !== undefined || pound.endsWith("-");
  // A sign after the pound sign is not printed with the figure: it stands in the pounds.
  const start = index + (minus?.length ?? 0) + (pound.endsWith("-") ? pound.length : 0);
  const end = high === undefined ? whole.length : whole.length - high.length - joint.length;
  const printed = words.slice(start, index + end);
  const lone = figure(
    printed,
    low,
    own ?? (high === undefined ? "pounds" : highUnit) ?? "pounds",
    start,
    isNegative,
  );
  if (high === undefined || highUnit === undefined) return lone;
  return [...lone, ...figure(high, high, highUnit, index + whole.length - high.length, false)];
}

function figure(
  printed: string,
  number: string,
  unit: PrintUnit,
  start: number,
  isNegative: boolean,
): Figure[] {
  const pounds = worth(number, unit);
  // “£000” is a unit.
  if (pounds === undefined || /^0{3}/.test(number) || isNought(number)) return [];
  return [{ printed, pounds: isNegative ? -pounds : pounds, unit, start }];
}

/** Nought is no amount, like the dash that other tables print for it. */
function isNought(figure: string): boolean {
  return /^[^\d]*0[0.,]*[^\d]*$/.test(figure);
}

const worths: Readonly<Record<PrintUnit, number>> = {
  pounds: 1,
  thousands: 1_000,
  millions: 1_000_000,
  billions: 1_000_000_000,
  words: 1,
  share: 1,
};

/** Whole pounds; pence are rounded. */
function worth(figure: string, unit: PrintUnit): number | undefined {
  const number = Number(/[\d.,]+/.exec(figure)?.[0].replaceAll(",", ""));
  const pounds = Math.round(number * worths[unit]);
  return Number.isSafeInteger(pounds) ? pounds : undefined;
}

function scaleUnit(scale: string | undefined): PrintUnit | undefined {
  const name = scale?.trim().toLowerCase();
  if (name === undefined || name === "") return undefined;
  if (/^(?:k|thousand)$/.test(name)) return "thousands";
  return /^(?:bn|billion)$/.test(name) ? "billions" : "millions";
}
