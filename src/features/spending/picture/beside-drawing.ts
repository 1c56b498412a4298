/** Authorities side by side by one measure and period, as plain values, and what is drawn of them; the browser uses it too. */
import { inPounds } from "../../../format/money.ts";
import { plainNumber } from "../../../format/units.ts";
import { pricesBase } from "../../../measures/prices-base.ts";
import { counted } from "../../../format/words.ts";
import type { Urls } from "../../../site/url-scheme.ts";
import { ticksOf, type BesideRow, type DrawnBeside } from "./drawn-beside.ts";

interface ShownAuthority {
  readonly id: string;
  readonly name: string;
  readonly value: number | undefined;
  readonly marked: boolean;
  /** Place in the palette; 0 for none of its own. */
  readonly colour: number;
}

/** What is shown of a measure and a period, without words or addresses. */
export interface BesideView {
  readonly measure: MeasureWords;
  readonly period: string;
  readonly shown: readonly ShownAuthority[];
  /** Values of all others that have one. */
  readonly others: readonly number[];
  readonly country: number | undefined;
  readonly end: number;
}

/** What must be known of a measure to print its values. */
export interface MeasureWords {
  readonly slug: string;
  readonly money: boolean;
  /** After a value: `per head`; empty for a bare count. */
  readonly after: string;
  readonly country: string;
}

/** A value as it is shown: whole pounds, or to a tenth. */
export function shownValue({ money }: Pick<MeasureWords, "money">, value: number): string {
  return money ? inPounds(value) : plainNumber(Math.round(value * 10) / 10);
}

/** `£1,423 per head` */
export function valueInWords(
  measure: Omit<MeasureWords, "slug" | "country">,
  value: number,
): string {
  return `${shownValue(measure, value)} ${measure.after}`.trim();
}

/**
 * `in 2024-25`, `on 31 March 2025`; of money that is in the prices of another year than its own, with
 * those prices: `in 2019-20 (2024-25 prices)`.
 */
export function whenInWords(period: string, { money }: Pick<MeasureWords, "money">): string {
  if (/^\d+ \p{L}/u.test(period)) return `on ${period}`;
  return `in ${period}${money && period !== pricesBase ? ` (${pricesBase} prices)` : ""}`;
}

/** The view with its words and addresses, ready to be drawn. */
export function drawnBeside(view: BesideView, urls: Urls): DrawnBeside {
  const { measure, period, shown, others, country, end } = view;
  return {
    rows: shown.map((one) => rowOf(view, one, urls)),
    others,
    othersLabel: othersInWords(view),
    othersHref: urls.allByMeasure(measure.slug),
    country:
      country === undefined
        ? undefined
        : {
            ...{ name: measure.country, value: country, words: shownValue(measure, country) },
            href: `${urls.spending(measure.slug)}#country`,
          },
    end,
    ticks: ticksOf(end, (value) => shownValue(measure, value)),
  };

  function othersInWords({ measure: one }: BesideView): string {
    if (others.length === 0) return `No other authority has a value ${whenInWords(period, one)}`;
    const [least, most] = [Math.min(...others), Math.max(...others)];
    const [lowest, highest] = [least, most].map((value) => shownValue(one, value));
    const words = valueInWords(one, most);
    const range = lowest === highest ? words : `from ${lowest} to ${words}`;
    return `${counted(others.length, "other authority", "other authorities")}: ${range} ${whenInWords(period, one)}`;
  }
}

function rowOf(
  { measure, period, country }: BesideView,
  { id, name, value, marked, colour }: ShownAuthority,
  urls: Urls,
): BesideRow {
  const words = value === undefined ? "not given" : valueInWords(measure, value);
  return {
    ...{ name, value, marked, colour },
    words: value === undefined ? "not given" : shownValue(measure, value),
    label: `${name}: ${words} ${whenInWords(period, measure)}`,
    detail:
      country === undefined
        ? ""
        : `${measure.country} as a whole: ${shownValue(measure, country)}.`,
    href: urls.statistic(id, measure.slug, period),
  };
}
