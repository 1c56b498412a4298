/** An authority’s values over the years as they are drawn, with the decisions and judgements that fall in them. */
import type { Authority } from "../../../dataset/authorities.ts";
import type { Dataset } from "../../../dataset/dataset.ts";
import { inWordsOfDate } from "../../../format/dates.ts";
import { decisionDay } from "../../../wording/days/decision-day.ts";
import { standingWords } from "../../../wording/read-in-part.ts";
import { capitalised } from "../../../format/words.ts";
import { memoized } from "../../../format/memoized.ts";
import { headlineOf } from "../../../measures/council-summary.ts";
import type { Urls } from "../../../site/url-scheme.ts";
import { country } from "../../../topic.ts";
import { standing, yardsticks, type Yardstick } from "../../../topic-statistics.ts";
import { shownValue } from "../picture/beside-drawing.ts";
import { colourOfAuthority } from "./beside-view.ts";
import type { DrawnYears } from "../picture/drawn-years.ts";
import { timeOfDay, type Moment } from "../picture/moment-marks.ts";
import { overTheYears } from "./standing.ts";
import { yearInWords } from "../words/standing-words.ts";

/** Counts of the people served: all yardsticks that are no money. */
export const countedYardsticks = yardsticks.filter(({ money }) => !money);

/** One measure of an authority, ready to be drawn. */
export function drawnYears(
  dataset: Dataset,
  authority: Authority,
  { yardstick, urls }: { readonly yardstick: Yardstick; readonly urls: Urls },
): DrawnYears {
  const bare = yardstick.per === undefined;
  const name = authority.short_name;
  return {
    names: { own: name, neighbours: "middle of neighbours", country: country.name },
    colour: colourOfAuthority(dataset, authority),
    valueWords: (value) => shownValue(yardstick, value),
    moments: [],
    years: overTheYears(dataset, authority, yardstick).map((row) => ({
      period: row.period,
      own: row.own,
      // A bare count stands beside no other: authorities are of different size.
      neighbours: bare ? undefined : row.neighbours,
      country: bare ? undefined : row.country,
      breaks: row.breaks,
      href: urls.statistic(authority.id ?? "", yardstick.slug, row.period),
      name: yearInWords(name, yardstick, row),
    })),
  };
}

/** The main decision, where one is held, and every judgement, in the order of time. */
export function momentsOf(dataset: Dataset, authority: Authority, urls: Urls): Moment[] {
  const council = dataset.councils.find(({ id }) => id === authority.id);
  const headline = council && headlineOf(dataset, council);
  const inspected = judgementsOf(dataset, authority).map(({ published, overall }) => ({
    time: timeOfDay(published),
    words: `${standing.inspectorate}: ${overall}, ${inWordsOfDate(published)}`,
    href: urls.statistic(authority.id ?? "", "judged", published),
    leads: "Open the row",
    filled: false,
  }));
  const decided = headline
    ? [
        {
          time: timeOfDay(headline.date),
          words: `${capitalised(standingWords(council).alone)}, ${decisionDay(headline)}`,
          href: urls.decision(headline.id),
          leads: "Open the decision",
          filled: true,
        },
      ]
    : [];
  return [...inspected, ...decided].toSorted((a, b) => a.time - b.time);
}

/** The judgements of an authority under any of its codes, in the order of time. */
export const judgementsOf = memoized(
  ({ judgements }: Dataset, { codes }: Authority) =>
    judgements
      .filter(({ gss_code }) => codes.includes(gss_code))
      .toSorted((a, b) => (a.published < b.published ? -1 : 1)),
  ({ gss_code }) => gss_code,
);
