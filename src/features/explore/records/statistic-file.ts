/** Official statistics as the files that the browser asks: words and values; and what is printed beside them. */
import { authorityOf } from "../../../dataset/authorities.ts";
import type { Dataset } from "../../../dataset/dataset.ts";
import { dataDate } from "../../../dataset/dates-of-data.ts";
import { memoized } from "../../../format/memoized.ts";
import { inOrder, typographic } from "../../../format/words.ts";
import { doesNotApply } from "../../../publish/database/amount-words.ts";
import {
  askedValues,
  type AskedValue,
  type StatisticWords,
} from "../../../publish/database/statistic-words.ts";
import { statisticSeries } from "../../../topic-statistics.ts";
import { codeText, type FacetFile, type FacetWord } from "../model/explore-file.ts";
import { statisticFacets, type Facet } from "../model/facets.ts";
import type { PlacesFile, StatisticFile } from "../model/statistic-file.ts";
import { Dictionary } from "./dictionary.ts";
import { withSlug } from "./facet-columns.ts";

/** The files of a dataset; every built page of a series asks for the first. */
export const statisticFile = memoized(fileOf);
export const placesFile = memoized(placesOf);

function fileOf(dataset: Dataset): StatisticFile {
  const rows = askedValues(dataset);
  const facets = statisticFacets.map((facet) => facetFile(dataset, facet, rows));
  const words = (id: Facet["id"]) => facets.find((facet) => facet.id === id)?.words ?? [];
  const areas = new Map(rows.map(({ row, words: own }) => [own.authority, row.gss_code]));
  return {
    date: dataDate(dataset),
    facets,
    amounts: rows.map(({ row }) => row.value ?? null),
    money: words("measure").map(({ slug }) => isMoney(dataset, slug)),
    authorities: words("authority").map(
      ({ word }) => authorityOf(dataset, areas.get(word) ?? "") !== undefined,
    ),
  };
}

/** Whether the values of a series are pounds, as its unit says. */
function isMoney({ statistics }: Dataset, series: string): boolean {
  const [row] = statistics[series as keyof Dataset["statistics"]];
  return row?.unit.startsWith("GBP") ?? false;
}

function facetFile(dataset: Dataset, facet: Facet, rows: readonly AskedValue[]): FacetFile {
  const column = facet.column as keyof StatisticWords;
  const used = [...new Set(rows.map(({ words }) => words[column]))];
  const dictionary = new Dictionary(ordered(facet, used));
  const codes = codeText(rows.map(({ words }) => dictionary.code(words[column])));
  return { id: facet.id, words: facetWords(dataset, facet, dictionary.words), codes };
}

/** Periods in the order of time, series in the order of their table, all else by its letters. */
function ordered({ id }: Facet, words: readonly string[]): string[] {
  if (id === "measure") return [...words];
  if (id === "period") return words.toSorted((a, b) => yearOf(a) - yearOf(b) || inOrder(a, b));
  const last = words.filter((word) => word === doesNotApply);
  return [...words.filter((word) => word !== doesNotApply).sort(inOrder), ...last];
}

function yearOf(period: string): number {
  return Number(/\d{4}/.exec(period)?.[0] ?? 0);
}

/** What is known by an id stands under it; all else under its letters. */
function facetWords(dataset: Dataset, { id }: Facet, words: readonly string[]): FacetWord[] {
  if (id === "measure")
    return words.map((slug) => ({
      slug,
      word: typographic(statisticSeries[slug as keyof typeof statisticSeries].title),
    }));
  if (id === "release") {
    const titles = new Map(dataset.statistic_sources.map((one) => [one.source_id, one.title]));
    return words.map((slug) => ({ slug, word: titles.get(slug) ?? slug }));
  }
  const ids = new Map(dataset.authorities.map((one) => [one.short_name, one.id]));
  return words.map((word, at, all) => {
    const own = id === "authority" ? ids.get(word) : undefined;
    return own === undefined ? withSlug(word, at, all) : { slug: own, word };
  });
}

function placesOf(dataset: Dataset): PlacesFile {
  const rows = askedValues(dataset).map(({ row }) => row);
  const [areas, absents, notes] = [
    new Dictionary<string>(),
    new Dictionary([""]),
    new Dictionary([""]),
  ];
  const codes = rows.map(({ gss_code, area, value_absent, note }) => [
    areas.code(`${gss_code} ${area}`),
    absents.code(value_absent ?? ""),
    notes.code(note ?? ""),
  ]);
  const text = (at: number) => codeText(codes.map((row) => row[at] ?? 0));
  return {
    areas: areas.words.map((word) => [
      word.slice(0, word.indexOf(" ")),
      word.slice(word.indexOf(" ") + 1),
    ]),
    area: text(0),
    absents: absents.words,
    absent: text(1),
    notes: notes.words,
    note: text(2),
    locators: rows.map(({ locator }) => locator),
  };
}
