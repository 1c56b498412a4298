/** The pictures of where each authority stands, registered: among all, over the years, and whom it serves. */
import type { Authority } from "../../dataset/authorities.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { RegisteredChart, Registration } from "../../site/charts/registered-chart.ts";
import { smallWidth } from "../../site/charts/sizes.ts";
import { capitalised, series } from "../../format/words.ts";
import { yardsticks, type Yardstick } from "../../topic-statistics.ts";
import { latestOf } from "./rows/beside-view.ts";
import { yearRecords } from "./rows/chart-records.ts";
import { measuresWithValues } from "./rows/compared.ts";
import { comparedCharts } from "./compared-charts.ts";
import { proportionCharts } from "./proportion-chart.ts";
import { authoritiesOfToday, overTheYears } from "./rows/standing.ts";
import { breakNote, measureSentence, standingFinding } from "./words/standing-words.ts";
import { aboutOf, chartIds, drawnFrom, standingChart, type About } from "./standing-chart.ts";
import { yearLines } from "./picture/year-lines.ts";
import { countedYardsticks, drawnYears, momentsOf } from "./rows/years-view.ts";

/** What `src/site/charts/registry.ts` collects. */
export const registration: Registration = {
  order: 20,
  charts: [proportionCharts, standingCharts, comparedCharts],
};

const [spending] = yardsticks;

/** Of every authority of today that the statistics know anything of. */
function standingCharts(dataset: Dataset): RegisteredChart[] {
  if (latestOf(dataset, spending) === "") return [];
  const held = new Set(dataset.councils.map(({ id }) => id));
  return authoritiesOfToday(dataset).flatMap((authority) => {
    const about = aboutOf(dataset, authority);
    const charts = [
      ...(hasValue(dataset, authority, [spending])
        ? [standingChart(about, spending), yearsChart(about)]
        : []),
      ...(held.has(about.id) ? neighbourCharts(about) : []),
      ...(hasValue(dataset, authority, countedYardsticks) ? [servedChart(about)] : []),
    ];
    // Pages alone of all authorities would be a quarter of the site's pages.
    return held.has(about.id) ? charts : charts.map((one) => ({ ...one, alone: false as const }));
  });
}

/** A council of the site has a page with its neighbours for every other measure too. */
function neighbourCharts(about: About): RegisteredChart[] {
  const { dataset, authority } = about;
  return measuresWithValues(dataset)
    .filter((one) => one !== spending && hasValue(dataset, authority, [one]))
    .map((one) => standingChart(about, one));
}

function hasValue(dataset: Dataset, authority: Authority, used: readonly Yardstick[]): boolean {
  return used.some((one) =>
    overTheYears(dataset, authority, one).some(({ own }) => own !== undefined),
  );
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
