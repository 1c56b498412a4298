/**
 * Every value of the official statistics under the words that it can be asked by: which area and
 * measure, of when, in which unit, from which release, and what is to be known of it. Rows that hold a
 * word in place of a value are among them.
 */
import { authorityOf } from "../../dataset/authorities.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { memoized } from "../../format/memoized.ts";
import { uncapitalised } from "../../format/words.ts";
import { pointsOf } from "../../measures/yardstick.ts";
import { hasValue } from "../../grouping/statistics-of.ts";
import { statistics, type StatisticRow } from "../../tables/statistics.ts";
import { statisticSeries, type StatisticSeries } from "../../tables/index.ts";
import { widerAreas, yardsticks } from "../../topic-statistics.ts";
import { doesNotApply } from "./amount-words.ts";
import { valueMarks } from "../workbook/value-marks.ts";

/** What each of them says, by its name in the database. */
export const statisticWordNames = {
  measure: "The series: the name of its file in statistics/.",
  authority:
    "The authority under any of its codes, an ended one with its last day, or the wider area.",
  region: "Region of the authority.",
  authority_type: "Kind of council.",
  period: "What the value stands for, as the release prints it.",
  unit: "What the value counts.",
  mark: "What is to be known of the value, or the word that the release prints in its place.",
  release: "The release, as in statistic_sources.",
} as const;

/** The words of an official value, by the columns above. */
export type StatisticWords = Readonly<Record<keyof typeof statisticWordNames, string>>;

/** An official value with its words. */
export interface AskedValue {
  readonly series: StatisticSeries;
  readonly row: StatisticRow;
  readonly words: StatisticWords;
}

/** Series by series, each in file order. */
export const askedValues = memoized((dataset: Dataset): readonly AskedValue[] => {
  const broken = brokenPlaces(dataset);
  return Object.keys(statisticSeries).flatMap((name) => {
    const series = name as StatisticSeries;
    return dataset.statistics[series].map((row) => ({
      series,
      row,
      words: { measure: series, ...areaWords(dataset, row), ...valueWords(row, series, broken) },
    }));
  });
});

function areaWords(dataset: Dataset, { gss_code, area }: StatisticRow) {
  const authority = authorityOf(dataset, gss_code);
  if (authority === undefined)
    return {
      authority: widerAreas[gss_code] ?? area,
      region: doesNotApply,
      authority_type: doesNotApply,
    };
  const { short_name, last_day, region, type } = authority;
  const name =
    last_day === undefined ? short_name : `${short_name} (until ${inWordsOfDate(last_day)})`;
  return { authority: name, region, authority_type: type };
}

function valueWords(row: StatisticRow, series: StatisticSeries, broken: ReadonlySet<string>) {
  const { period, unit, source_id } = row;
  return { period, unit, mark: markOf(row, series, broken), release: source_id };
}

function markOf(row: StatisticRow, series: StatisticSeries, broken: ReadonlySet<string>): string {
  if (row.value_absent !== undefined) return absentMark(row.value_absent);
  if (broken.has(placeOf(series, row.gss_code, row.period))) return valueMarks.broken;
  return row.note === undefined ? valueMarks.plain : valueMarks.noted;
}

/** `suppressed (c)`: the letter that is printed, and what it means. */
function absentMark(letter: NonNullable<StatisticRow["value_absent"]>): string {
  const sentence = statistics.columns.value_absent.words?.[letter] ?? "";
  return `${uncapitalised(sentence.split(/[,.]/)[0] ?? "")} (${letter})`;
}

/** Where a measure changes by more than a half from one period to the next, as its pictures mark it. */
function brokenPlaces(dataset: Dataset): Set<string> {
  const places = yardsticks.flatMap((yardstick) =>
    dataset.authorities.flatMap(({ gss_code }) =>
      pointsOf(dataset, yardstick, gss_code).flatMap(({ breaks, top }) =>
        breaks && top && hasValue(top) ? placeOf(yardstick.series, top.gss_code, top.period) : [],
      ),
    ),
  );
  return new Set(places);
}

function placeOf(series: string, code: string, period: string): string {
  return `${series} ${code} ${period}`;
}
