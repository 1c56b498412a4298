/** Titles, leads and captions of the built pages. */
import { longest, together } from "../../../wording/page-words.ts";
import { jumpUnexplained } from "../../../wording/jumps.ts";
import type { Dataset } from "../../../dataset/dataset.ts";
import { counted, inDigits, uncapitalised } from "../../../format/words.ts";
import { statistics } from "../../../tables/statistics.ts";
import { statisticSeries, type StatisticSeries } from "../../../tables/index.ts";
import type { Answer } from "../model/answer.ts";
import type { ExploreTable } from "../model/explore-table.ts";
import type { FacetValue } from "../built/value-page.ts";
import { totalSentence } from "./sum-words.ts";
import { undatedSentences } from "./undated-words.ts";

/** The lead of the page that explores. */
export function exploreLead(count: number): string {
  return `All ${inDigits(count)} amounts that we hold, from council papers, official pages and the press. Choose and group them as you like: what adds up is counted once, and what is left out is told.`;
}

interface ValueWords {
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  readonly lead: string;
}

/** The first page tells the total; every page has a title of its own. */
export function valueWords(
  table: ExploreTable,
  value: FacetValue,
  of: { readonly answers: readonly Answer[]; readonly page: number; readonly pages: number },
): ValueWords {
  const { facet, slug, name, rows } = value;
  const whole = leadingAnswer(of.answers, { facet, slug });
  const place = of.pages === 1 || of.page === 1 ? "" : `, page ${of.page} of ${of.pages}`;
  const words = whole ? totalSentence(table, whole) : "";
  const all = counted(rows, "figure");
  const what = `${all} under “${facet.name}: ${name}”${place}.`;
  const leads = "Each figure leads to its source.";
  const longer = `${what} ${leads}`;
  const description = of.page === 1 ? `${words} ${leads}` : longer;
  return {
    title: `${facet.name}: ${name}${place}`,
    heading: `${ownName(value)}: ${all}${place}`,
    // A total with much beside it is left to the page.
    description: description.length > longest ? longer : description,
    lead: [words, ...(whole ? undatedSentences(table, whole) : [])].join(" "),
  };
}

const unclear = ["not-stated", "not-named", "other", "several"];

/** `Reserve`, `Kind of pot: several`: what is not stated, or is other, says nothing by itself. */
export function ownName({
  facet,
  slug,
  name,
}: Pick<FacetValue, "facet" | "slug" | "name">): string {
  return unclear.includes(slug) ? `${facet.name}: ${uncapitalised(name)}` : name;
}

/** The rule that a page leads with: its own where it is a page of one, else everything identified. */
export function leadingAnswer(
  answers: readonly Answer[],
  { facet, slug }: Pick<FacetValue, "facet" | "slug">,
): Answer | undefined {
  const own = facet.id === "counted" ? answers.find(({ rule }) => rule.slug === slug) : undefined;
  return own ?? answers.at(-1);
}

/** The caption of one page of a list. */
export function listCaption({ name }: FacetValue, page: number, pages: number): string {
  return `${name}, in the order of amounts${pages === 1 ? "" : `, page ${page} of ${pages}`}`;
}

/** The first paragraph about official values, with how many there are. */
export function statisticsLead(count: number): string {
  return `All ${inDigits(count)} official values that we hold, of every authority and year, as the releases print them. They are counted and never added up.`;
}

interface SeriesWords {
  readonly title: string;
  readonly heading: string;
  readonly description: string;
  /** What a value counts, and what it is not. */
  readonly about: string;
  readonly caption: string;
  readonly marks: string;
  readonly releases: string;
}

/** What the table of a series shows: its periods, the latest first, and which marks; on which of how many pages. */
interface Shown {
  readonly page: number;
  readonly pages: number;
  readonly periods: readonly string[];
  readonly gaps: boolean;
  readonly breaks: boolean;
}

/** `2018-19 to 2024-25`, or the one there is. */
function spanWords(periods: readonly string[]): string {
  const [last, first] = [periods[0], periods.at(-1)];
  return first === last ? (first ?? "") : `from ${first} to ${last}`;
}

/** Title, description and sentences of the page of a series. */
export function seriesWords(
  dataset: Dataset,
  {
    series,
    title,
    values,
  }: { readonly series: StatisticSeries; readonly title: string; readonly values: number },
  { page, pages, periods, gaps, breaks }: Shown,
): SeriesWords {
  const place = page === 1 ? "" : `, page ${page} of ${pages}`;
  const { is, is_not } = statisticSeries[series];
  const rows = dataset.statistics[series];
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const used = new Set(rows.map(({ source_id }) => source_id));
  const sources = dataset.statistic_sources.filter(({ source_id }) => used.has(source_id));
  const absent = statistics.columns.value_absent.words ?? {};
  const found = Object.entries(absent).filter(([word]) =>
    rows.some((row) => row.value_absent === word),
  );
  const words = found.map(([word, sentence]) => `“${word}”: ${uncapitalised(sentence)}`);
  return {
    title: `${title}: every value as printed${place}`,
    heading: `${title}${place}`,
    description: together([
      `${title}: ${counted(values, "official value")}, ${spanWords(periods)}, each as printed, with its place in the release${place}.`,
      is,
    ]),
    about: [is, is_not].join(" ").trim(),
    caption: `As printed. ${units.length === 1 ? "Unit" : "Units"}: ${units.join("; ")}`,
    marks: [
      ...words,
      ...(gaps ? ["“No row”: the release has none, as before an authority began."] : []),
      ...(breaks
        ? [
            `“Break” is our mark for a value that differs by more than a half from the one before it. ${jumpUnexplained}`,
          ]
        : []),
    ].join(" "),
    releases: `Releases: ${sources.map((one) => `${one.publisher}: ${one.title} (${one.release})`).join("; ")}.`,
  };
}
