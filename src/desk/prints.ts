/** What a form says that the paper prints: of an amount that a person adds, or of one that was read wrongly. */
import { quoted } from "../csv/problem.ts";
import { printedAmount } from "../dataset/printed.ts";
import { follow } from "../papers/follow.ts";
import { wordsOf } from "../papers/passages.ts";
import { unsigned } from "../reading/amounts/notation.ts";
import type { PrintCells } from "../reading/prints-file.ts";
import type { Reading } from "../reading/reading.ts";
import { printUnits, qualifiers, type PrintUnit, type Qualifier } from "../tables/amount.ts";

export const printFields = ["printed", "pounds", "unit", "qualifier", "place"] as const;

/** A field of an amount that cannot be taken, and what is allowed in it. */
export interface PrintFault {
  readonly field: string;
  readonly found: string;
  readonly allowed: string;
}

/** The fields of a form, named `print.pounds` and so on, as they were typed; undefined where it has none. */
export function typedPrint(
  form: URLSearchParams,
): Readonly<Record<(typeof printFields)[number], string>> | undefined {
  if (!form.has("print.pounds")) return undefined;
  const typed = (name: string) => (form.get(`print.${name}`) ?? "").replaceAll(/\s+/g, " ").trim();
  const [printed, unit, qualifier, place] = ["printed", "unit", "qualifier", "place"].map(typed);
  return {
    printed: printed ?? "",
    pounds: typed("pounds").replace(/^£/, "").replaceAll(",", "").replace(/^[−–]/, "-"),
    unit: unit ?? "",
    qualifier: qualifier ?? "",
    place: place ?? "",
  };
}

/** The print, or what is wrong with it. */
export function printOf(
  typed: NonNullable<ReturnType<typeof typedPrint>>,
  { outline }: Pick<Reading, "outline">,
): { readonly cells: PrintCells } | { readonly faults: readonly PrintFault[] } {
  const { printed, pounds, unit, qualifier, place } = typed;
  const followed = follow(outline, place);
  const isThere =
    followed.place !== undefined && printed !== "" && wordsOf(followed.place).includes(printed);
  const number = /^-?\d{1,15}$/.test(pounds) ? Number(pounds) : undefined;
  const multiplied = isWord(unit, printUnits) ? printedAmount(printed, unit)?.pounds : undefined;
  const isOther =
    number !== undefined && multiplied !== undefined && multiplied !== Math.abs(number);
  const faults = [
    ...(followed.place ? [] : [fault("place", followed.found, followed.allowed)]),
    ...(followed.place && !isThere
      ? [fault("printed", quoted(printed), `words that ${place} prints`)]
      : []),
    ...(number === undefined
      ? [fault("pounds", quoted(pounds), "whole pounds in digits, such as 1200000")]
      : []),
    ...(isOther
      ? [fault("pounds", quoted(pounds), `${multiplied}, which is ${printed} in ${unit}`)]
      : []),
    ...(isWord(unit, printUnits)
      ? []
      : [fault("unit", quoted(unit), Object.keys(printUnits).join(", "))]),
    ...(isWord(qualifier, qualifiers)
      ? []
      : [fault("qualifier", quoted(qualifier), Object.keys(qualifiers).join(", "))]),
  ];
  if (faults.length > 0 || number === undefined) return { faults };
  return {
    cells: {
      place,
      printed,
      pounds: number,
      unit: unit as PrintUnit,
      qualifier: qualifier as Qualifier,
    },
  };
}

/** The cells of a row that say what is printed. */
export function printedCellsOf({ place, printed, pounds, unit, qualifier }: PrintCells) {
  return {
    amount_gbp: String(Math.abs(pounds)),
    amount_printed: unsigned(printed),
    printed_in: unit,
    qualifier,
    locator: place,
  };
}

function isWord<T extends object>(word: string, words: T): word is Extract<keyof T, string> {
  return Object.hasOwn(words, word);
}

function fault(name: string, found: string, allowed: string): PrintFault {
  return { field: `print.${name}`, found, allowed };
}
