/** What is said of an authority among all: computed from the numbers, without a rank, a rise or a fall. */
import type { Authority } from "../../../dataset/authorities.ts";
import type { Dataset } from "../../../dataset/dataset.ts";
import { plainNumber } from "../../../format/units.ts";
import { countWord, possessive, series } from "../../../format/words.ts";
import type { StatisticSourceRow } from "../../../tables/statistics.ts";
import { pricesBase } from "../../../measures/measure.ts";
import { country, people, perPerson } from "../../../topic.ts";
import { standing, statisticSeries, type Yardstick } from "../../../topic-statistics.ts";
import { shownValue, valueInWords, whenInWords } from "../picture/beside-drawing.ts";
import { beyondScale } from "../rows/beside-view.ts";
import { neighboursOf, overTheYears, type YearRow } from "../rows/standing.ts";
import { leftOut, periodsOf, printedValue } from "../../../measures/yardstick.ts";
import { jumpUnexplained } from "../../../wording/jumps.ts";

/** `Northtown spent £1,423 per head on … in 2024-25; the middle of its ten neighbours is £1,300.` */
export function standingFinding(
  dataset: Dataset,
  authority: Authority,
  yardstick: Yardstick,
): string {
  const last = overTheYears(dataset, authority, yardstick).at(-1);
  const when = whenInWords(last?.period ?? "", yardstick);
  const name = authority.short_name;
  if (last?.own === undefined) return notGiven(name, yardstick, when);
  const own = saidOf(name, yardstick, last.own, when);
  if (last.neighbours === undefined) return own;
  const all = neighboursOf(dataset, authority).length;
  const near = countWord(last.near);
  const who =
    last.near === all
      ? `its ${near} statistical neighbours`
      : `the ${near} of its ${countWord(all)} statistical neighbours that have a figure`;
  return `${own}; the middle of ${who} is ${shownValue(yardstick, last.neighbours)}`;
}

/** `Northtown spent £1,423 per head on … in 2024-25`, `Northtown had 75 … per 10,000 …` */
function saidOf(name: string, yardstick: Yardstick, value: number, when: string): string {
  const { money, of, after } = yardstick;
  return money
    ? `${name} spent ${valueInWords(yardstick, value)} on ${of} ${when}`
    : `${name} had ${shownValue(yardstick, value)} ${of} ${after}`.trimEnd() + ` ${when}`;
}

function notGiven(name: string, { money, of }: Yardstick, when: string): string {
  return money
    ? `No figure of what ${name} spent on ${of} ${when} is given`
    : `No figure of ${possessive(name)} ${of} ${when} is given`;
}

/** What the picture of all authorities shows and leaves out; the tables beside it have other years too. */
export function besideCaveat(dataset: Dataset, yardstick: Yardstick, period: string): string {
  return [
    ...(yardstick.money ? [standing.covers] : []),
    ...leftOutSentences(dataset, yardstick),
    marksSentences(dataset, yardstick, period),
  ].join(" ");
}

/** Who has no figure, year by year, as the country’s value of a year is without its own only. */
function leftOutSentences(dataset: Dataset, yardstick: Yardstick): string[] {
  const years = periodsOf(dataset, yardstick).flatMap((period) => {
    const left = leftOut(dataset, yardstick, period);
    return left.length === 0 ? [] : [`${period}: ${namesOf(left)}`];
  });
  if (years.length === 0) return [];
  const without = yardstick.money ? `, and ${country.name}’s of that year is without them` : "";
  return [`No figure is given for some${without} (${years.join("; ")}).`];
}

function namesOf(all: readonly Authority[]): string {
  return series(all.map(({ short_name }) => short_name));
}

/** What the marks of the picture are, and are not, and whose mark stands at its end and belongs further out. */
export function marksSentences(dataset: Dataset, yardstick: Yardstick, period: string): string {
  const marks = `Each thin mark is an authority; the broken line is ${country.name} as a whole.`;
  const order =
    "The order is no rank, and more or less says nothing about how good the services are.";
  return [marks, ...beyondSentences(dataset, yardstick, period), order].join(" ");
}

/** `City of London lies beyond the scale.`; none where nobody does. */
export function beyondSentences(dataset: Dataset, yardstick: Yardstick, period: string): string[] {
  const beyond = beyondScale(dataset, yardstick, period);
  if (beyond.length === 0) return [];
  return [`${namesOf(beyond)} ${beyond.length === 1 ? "lies" : "lie"} beyond the scale.`];
}

/** Who the neighbours are, in a sentence; empty where none are held. */
export function neighboursSentence(dataset: Dataset, authority: Authority): string {
  const near = neighboursOf(dataset, authority).length;
  return near === 0
    ? ""
    : `Its ${countWord(near)} statistical neighbours, the nearest first, are those most like it in how families live (${standing.model}).`;
}

/** What is read out of a year. */
export function yearInWords(name: string, yardstick: Yardstick, row: YearRow): string {
  const words = (value: number | undefined) =>
    value === undefined ? "not given" : shownValue(yardstick, value);
  const own = row.own === undefined ? absentWords(row) : valueInWords(yardstick, row.own);
  const priced = yardstick.money && row.period !== pricesBase ? ` (${pricesBase} prices)` : "";
  const year = `${row.period}${priced}: ${name} ${own}${row.breaks ? " (jump)" : ""}`;
  // A bare count stands beside no other: authorities are of different size.
  if (yardstick.per === undefined) return year;
  return [
    year,
    ...(row.neighbours === undefined ? [] : [`middle of its neighbours ${words(row.neighbours)}`]),
    ...(row.country === undefined ? [] : [`${country.name} ${words(row.country)}`]),
  ].join("; ");
}

/** Why there is no value: the word that the release prints, or that there is no row. */
export function absentWords({ top, bottom }: Pick<YearRow, "top" | "bottom">): string {
  const word = top?.value_absent ?? (printedValue(top) ? bottom?.value_absent : undefined);
  return word === undefined ? "not given" : `not given (“${word}”)`;
}

/** What marks of a change by more than half mean; empty where there are none. */
export function breakNote(rows: readonly (readonly YearRow[])[]): string {
  return rows.some((own) => own.some(({ breaks }) => breaks))
    ? `Two strokes, and “jump” in the table, mark ${jump}`
    : "";
}

/** The same under a table alone: whether any of its values is so marked. */
export function jumpNote(isDrawn: boolean): string {
  return isDrawn ? `“Jump” marks ${jump}` : "";
}

const jump = `a change by more than a half from one year to the next. ${jumpUnexplained}`;

/** The releases behind yardsticks, with what they are divided by and deflated with, each once. */
export function sourcesOf(dataset: Dataset, used: readonly Yardstick[]): StatisticSourceRow[] {
  const names = new Set<string>(
    used.flatMap(({ series: own, per, money }) => [
      own,
      ...(per === undefined ? [] : [perPerson.series]),
      ...(money ? ["gdp_deflator"] : []),
    ]),
  );
  const ids = new Set(
    Object.entries(dataset.statistics).flatMap(([name, rows]) =>
      names.has(name) ? rows.slice(-1).map(({ source_id }) => source_id) : [],
    ),
  );
  return dataset.statistic_sources.filter(({ source_id }) => ids.has(source_id));
}

/** `Publisher: title (release of 26 November 2025); ….` */
/** When it came out; what else the release says of itself stands with its rows and in the data. */
function inBrief(release: string): string {
  return (release.split(";")[0] ?? release).replace(/ \(.*$/, "");
}

/** The releases of some sources, each once, in a sentence. */
export function sourcesInWords(sources: readonly StatisticSourceRow[]): string {
  const named = sources.map(
    ({ publisher, title, release }) => `${publisher}: ${title} (${inBrief(release)})`,
  );
  return `${named.join("; ")}.`;
}

/** What is counted, of when and in which prices. */
export function measureSentence(dataset: Dataset, yardstick: Yardstick): string {
  const { money, of, per, series: own } = yardstick;
  const periods = periodsOf(dataset, yardstick);
  if (money)
    return `Gross spending on ${of} ${perPerson.sentence}, ${periods[0]} to ${periods.at(-1)}, in ${pricesBase} prices.`;
  const rate = `Told for each ${plainNumber(per ?? 1)} ${people} who lived there in the middle of the year before.`;
  return [statisticSeries[own].is, ...(per === undefined ? [] : [rate])].join(" ");
}
