/** What is found of authorities side by side: from which value to which; the browser says it of those chosen. */
import {
  shownValue,
  valueInWords,
  whenInWords,
  type MeasureWords,
} from "../picture/beside-drawing.ts";

interface Range {
  readonly who: string;
  /** Those that are given; the order does not matter. */
  readonly values: readonly number[];
  readonly period: string;
  /** The country's own value. */
  readonly ofCountry: number | undefined;
}

/** `Aston and Barton spent from £900 to £1,200 per head on … in 2024-25; the country as a whole £1,100`, without a full stop. */
export function rangeFinding(
  measure: Omit<MeasureWords, "slug"> & { readonly of: string },
  { who, values, period, ofCountry }: Range,
): string {
  const { money, of, after, country } = measure;
  const when = whenInWords(period, measure);
  if (values.length === 0) return `No value ${when} is given`;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const words = (value: number) =>
    money ? valueInWords(measure, value) : shownValue(measure, value);
  const range =
    shownValue(measure, least) === shownValue(measure, most)
      ? words(most)
      : `from ${shownValue(measure, least)} to ${words(most)}`;
  const said = money
    ? `${who} spent ${range} on ${of} ${when}`
    : `${who} had ${range} ${of} ${after} ${when}`;
  return ofCountry === undefined
    ? said
    : `${said}; ${country} as a whole ${shownValue(measure, ofCountry)}`;
}
