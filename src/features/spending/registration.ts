/** The pictures of where each authority stands, registered: among all, over the years, and whom it serves. */
import { link } from "../../wording/rich-text.ts";
import type { Authority } from "../../dataset/authorities.ts";
import { dataDate } from "../../dataset/dates-of-data.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { absoluteUrls } from "../../site/charts/absolute-urls.ts";
import type { RegisteredChart, Registration } from "../../site/charts/registered-chart.ts";
import { smallWidth } from "../../site/charts/sizes.ts";
import { urlsUnder } from "../../site/url-scheme.ts";
import { capitalised, series } from "../../format/words.ts";
import { yardsticks, type Yardstick } from "../../topic-statistics.ts";
import { besideAll } from "./picture/beside-all.ts";
import { drawnBeside } from "./picture/beside-drawing.ts";
import { besideView, latestOf } from "./rows/beside-view.ts";
import { besideRecords, yearRecords } from "./rows/chart-records.ts";
import { comparedCharts } from "./compared-charts.ts";
import { proportionCharts } from "./proportion-chart.ts";
import { authoritiesOfToday, neighboursOf, overTheYears } from "./rows/standing.ts";
import {
  besideCaveat,
  breakNote,
  measureSentence,
  neighboursSentence,
  sourcesInWords,
  sourcesOf,
  standingFinding,
} from "./words/standing-words.ts";
import { yearLines } from "./picture/year-lines.ts";
import { countedYardsticks, drawnYears, momentsOf } from "./rows/years-view.ts";

/** What `src/site/charts/registry.ts` collects. */
export const registration: Registration = {
  order: 20,
  charts: [proportionCharts, standingCharts, comparedCharts],
};

const [spending] = yardsticks;

/** The ids of an authority’s pictures. */
export const chartIds = {
  standing: (id: string) => `standing-${id}`,
  years: (id: string) => `years-${id}`,
  served: (id: string) => `served-${id}`,
} as const;

/** Of every authority of today that the statistics know anything of. */
function standingCharts(dataset: Dataset): RegisteredChart[] {
  if (latestOf(dataset, spending) === "") return [];
  return authoritiesOfToday(dataset).flatMap((authority) => {
    const about = aboutOf(dataset, authority);
    return [
      ...(hasValue(dataset, authority, [spending])
        ? [standingChart(about), yearsChart(about)]
        : []),
      ...(hasValue(dataset, authority, countedYardsticks) ? [servedChart(about)] : []),
    ];
  });
}

function hasValue(dataset: Dataset, authority: Authority, used: readonly Yardstick[]): boolean {
  return used.some((one) =>
    overTheYears(dataset, authority, one).some(({ own }) => own !== undefined),
  );
}

interface About {
  readonly dataset: Dataset;
  readonly authority: Authority;
  readonly id: string;
  /** What all pictures of an authority say alike. */
  readonly shared: Pick<RegisteredChart, "data_date" | "page" | "broadWidth">;
  readonly edition: { readonly page: string; readonly data_date: string };
}

function aboutOf(dataset: Dataset, authority: Authority): About {
  const id = authority.id ?? "";
  return {
    ...{ dataset, authority, id },
    shared: {
      data_date: inWordsOfDate(dataDate(dataset)),
      page: urlsUnder("").council(id).slice(1),
    },
    edition: { page: absoluteUrls.council(id), data_date: dataDate(dataset) },
  };
}

/** Sources and dates of what is drawn. */
function drawnFrom({ dataset }: About, used: readonly Yardstick[]) {
  const changed = inWordsOfDate(dataDate(dataset));
  const periods = used.map((one) => latestOf(dataset, one));
  return {
    sources: sourcesInWords(sourcesOf(dataset, used)),
    dated: `Figures up to ${series([...new Set(periods)])}; data of ${changed}.`,
  };
}

function standingChart(about: About): RegisteredChart {
  const { dataset, authority, id, shared, edition } = about;
  const period = latestOf(dataset, spending);
  const near = neighboursOf(dataset, authority);
  const authorities = [authority, ...near];
  const view = besideView(dataset, { yardstick: spending, period, authorities, marked: authority });
  const found = standingFinding(dataset, authority, spending);
  const caveat = [neighboursSentence(dataset, authority), besideCaveat(dataset, spending, period)];
  return {
    ...shared,
    ...drawnFrom(about, [spending]),
    id: chartIds.standing(id),
    name: `${authority.short_name} and its neighbours among all authorities: spending ${spending.after}, ${period}`,
    draw: (frame) => besideAll(drawnBeside(view, frame.urls), frame),
    finding: [link(found, { page: "statistic", id, measure: spending.slug, period })],
    sentence: [measureSentence(dataset, spending)],
    caveat: caveat.join(" ").trim(),
    listed: "stands",
    quotes: [`${found}. ${caveat.join(" ").trim()}`],
    records: () =>
      besideRecords(
        dataset,
        { yardstick: spending, period },
        {
          roleOf: (one) => (one === authority ? "own" : near.includes(one) ? "neighbour" : "other"),
          edition,
        },
      ),
  };
}

const nothingCaused =
  "That things stand beside each other in time does not say that one came of the other.";

function yearsChart(about: About): RegisteredChart {
  const { dataset, authority, id, shared, edition } = about;
  const rows = overTheYears(dataset, authority, spending);
  const name = `${authority.short_name}: spending ${spending.after} from ${rows[0]?.period} to ${rows.at(-1)?.period}`;
  const caveat = [breakNote([rows]), nothingCaused].join(" ").trim();
  const found = `${capitalised(name.replace(": ", ", "))}, beside the middle of its neighbours and the country`;
  return {
    ...shared,
    ...drawnFrom(about, [spending]),
    id: chartIds.years(id),
    name,
    draw: (frame) =>
      yearLines(
        [
          {
            ...drawnYears(dataset, authority, { yardstick: spending, urls: frame.urls }),
            moments: momentsOf(dataset, authority, frame.urls),
          },
        ],
        frame,
      ),
    finding: [found],
    sentence: [measureSentence(dataset, spending)],
    caveat,
    listed: "years",
    quotes: [`${standingFinding(dataset, authority, spending)}. ${caveat}`],
    records: () => yearRecords(dataset, { authority, used: [spending] }, edition),
  };
}

function servedChart(about: About): RegisteredChart {
  const { dataset, authority, id, shared, edition } = about;
  const used = countedYardsticks.filter((one) => hasValue(dataset, authority, [one]));
  const rows = used.map((one) => overTheYears(dataset, authority, one));
  const names = used.map(({ name, after }) => `${name} ${after}`.trim());
  const caveat = [
    breakNote(rows),
    "Numbers of people served say nothing about how good the services are.",
  ];
  return {
    ...shared,
    ...drawnFrom(about, used),
    broadWidth: smallWidth,
    id: chartIds.served(id),
    name: `${authority.short_name}: ${series(names)}, over the years`,
    draw: (frame) =>
      yearLines(
        used.map((yardstick, index) => ({
          ...drawnYears(dataset, authority, { yardstick, urls: frame.urls }),
          heading: names[index] ?? "",
        })),
        frame,
      ),
    finding: [`${authority.short_name}: ${series(names)}`],
    sentence: [used.map((one) => measureSentence(dataset, one)).join(" ")],
    caveat: caveat.join(" ").trim(),
    listed: "served",
    quotes: used.map((one) => `${standingFinding(dataset, authority, one)}.`),
    records: () => yearRecords(dataset, { authority, used }, edition),
  };
}
