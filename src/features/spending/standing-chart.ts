/** An authority with its neighbours among all, by one measure, registered; and what all pictures of an authority share. */
import type { Authority } from "../../dataset/authorities.ts";
import { dataDate } from "../../dataset/dates-of-data.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { series, uncapitalised } from "../../format/words.ts";
import { absoluteUrls } from "../../site/charts/absolute-urls.ts";
import type { RegisteredChart } from "../../site/charts/registered-chart.ts";
import { urlsUnder } from "../../site/url-scheme.ts";
import { yardsticks, type Yardstick } from "../../topic-statistics.ts";
import { link } from "../../wording/rich-text.ts";
import { besideAll } from "./picture/beside-all.ts";
import { drawnBeside } from "./picture/beside-drawing.ts";
import { besideView, latestOf } from "./rows/beside-view.ts";
import { besideRecords } from "./rows/chart-records.ts";
import { neighboursOf } from "./rows/standing.ts";
import {
  besideCaveat,
  measureSentence,
  neighboursSentence,
  sourcesInWords,
  sourcesOf,
  standingFinding,
} from "./words/standing-words.ts";

/** The ids of an authority’s pictures. */
export const chartIds = {
  standing: (id: string, yardstick: Yardstick = yardsticks[0]) =>
    `standing-${id}${yardstick === yardsticks[0] ? "" : `-${yardstick.slug}`}`,
  years: (id: string) => `years-${id}`,
  served: (id: string) => `served-${id}`,
} as const;

/** What the pictures of one authority are drawn from. */
export interface About {
  readonly dataset: Dataset;
  readonly authority: Authority;
  readonly id: string;
  /** What all pictures of an authority say alike. */
  readonly shared: Pick<RegisteredChart, "data_date" | "page" | "broadWidth">;
  readonly edition: { readonly page: string; readonly data_date: string };
}

/** What the pictures of an authority are drawn from. */
export function aboutOf(dataset: Dataset, authority: Authority): About {
  const id = authority.id ?? "";
  // Where decisions are held the council's own page tells of them, and the pictures stand one step deeper.
  const isDecided = dataset.councils.some((council) => council.id === id);
  const page = `${urlsUnder("").council(id).slice(1)}${isDecided ? "standing/" : ""}`;
  return {
    ...{ dataset, authority, id },
    shared: { data_date: inWordsOfDate(dataDate(dataset)), page },
    edition: { page: absoluteUrls.page(page), data_date: dataDate(dataset) },
  };
}

/** Sources and dates of what is drawn. */
export function drawnFrom({ dataset }: About, used: readonly Yardstick[]) {
  const changed = inWordsOfDate(dataDate(dataset));
  const periods = used.map((one) => latestOf(dataset, one));
  return {
    sources: sourcesInWords(sourcesOf(dataset, used)),
    dated: `Figures up to ${series([...new Set(periods)])}; data of ${changed}.`,
  };
}

/** By any measure; by the first, it stands on the authority’s own page. */
export function standingChart(about: About, yardstick: Yardstick): RegisteredChart {
  const { dataset, authority, id, shared, edition } = about;
  const isFirst = yardstick === yardsticks[0];
  const period = latestOf(dataset, yardstick);
  const near = neighboursOf(dataset, authority);
  const authorities = [authority, ...near];
  const view = besideView(dataset, { yardstick, period, authorities, marked: authority });
  const found = standingFinding(dataset, authority, yardstick);
  const caveat = [neighboursSentence(dataset, authority), besideCaveat(dataset, yardstick, period)];
  return {
    ...shared,
    ...drawnFrom(about, [yardstick]),
    ...(isFirst ? {} : { page: urlsUnder("").spending(yardstick.slug, id).slice(1) }),
    id: chartIds.standing(id, yardstick),
    name: `${authority.short_name} and its neighbours among all authorities: ${isFirst ? "spending" : uncapitalised(yardstick.name)} ${yardstick.after}, ${period}`,
    draw: (frame) => besideAll(drawnBeside(view, frame.urls), frame),
    finding: [link(found, { page: "statistic", id, measure: yardstick.slug, period })],
    sentence: [measureSentence(dataset, yardstick)],
    caveat: caveat.join(" ").trim(),
    listed: "stands",
    quotes: [`${found}. ${caveat.join(" ").trim()}`],
    records: () =>
      besideRecords(
        dataset,
        { yardstick, period },
        {
          roleOf: (one) => (one === authority ? "own" : near.includes(one) ? "neighbour" : "other"),
          edition,
        },
      ),
  };
}
