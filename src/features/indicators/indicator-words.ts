/** Series of performance figures and their tables in words. */
import { inWordsOfDate } from "../../format/dates.ts";
import type { IndicatorPoint, IndicatorSeries, IndicatorTable } from "./indicators.ts";

/** `From 99.92% on 11 February 2022 to 99.81% on 25 March 2022.` */
export function seriesInWords({ points }: IndicatorSeries): string {
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? `From ${endInWords(first)} to ${endInWords(last)}.` : "";
}

/** `On time (Buses)`: a name with what it is printed under. */
export function seriesName({ name, heading }: Pick<IndicatorSeries, "name" | "heading">): string {
  return heading === undefined ? name : `${name} (${heading})`;
}

/** `Plans went from 5.6% in August 2022 to 97% in 2024`, without a full stop. */
export function seriesFinding(series: IndicatorSeries): string {
  const { points } = series;
  const name = seriesName(series);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return name;
  if (first.printed !== last.printed)
    return `${name} went from ${endInWords(first)} to ${endInWords(last)}`;
  const isSteady = points.every(({ printed }) => printed === first.printed);
  const between = isSteady ? "" : ", with other values between";
  return `${name} stood at ${endInWords(first)} and again ${onDay(last.date)}${between}`;
}

/** `Buses, 11 February 2022 to 25 March 2022`: what a table is of, and of when. */
export function tableName({ heading, dates }: Pick<IndicatorTable, "heading" | "dates">): string {
  const when = `${inWordsOfDate(dates[0] ?? "")} to ${inWordsOfDate(dates.at(-1) ?? "")}`;
  return heading === undefined ? when : `${heading}, ${when}`;
}

function endInWords({ printed, date }: IndicatorPoint): string {
  return `${printed} ${onDay(date)}`;
}

/** `on 11 February 2022`, `in 2024` */
function onDay(date: string): string {
  return `${date.length === 10 ? "on" : "in"} ${inWordsOfDate(date)}`;
}
