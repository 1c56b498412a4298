/** Each authority's place among all, registered: one picture for each authority of today. */
import type { Authority } from "../../dataset/authorities.ts";
import { dataDate } from "../../dataset/dates-of-data.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { recordsOf } from "../../publish/records.ts";
import { absoluteUrls } from "../../site/charts/absolute-urls.ts";
import type { RegisteredChart, Registration } from "../../site/charts/registered-chart.ts";
import { urlsUnder } from "../../site/url-scheme.ts";
import { perPerson, shareOfSpending } from "../../topic.ts";
import { authoritiesOfToday, strip } from "./standing.ts";
import {
  standingCaution,
  standingCaveat,
  standingFinding,
  standingSources,
} from "./standing-words.ts";
import { standing } from "../../topic-statistics.ts";
import { stripChart } from "./strip-chart.ts";

/** What `src/site/charts/registry.ts` collects. */
export const registration: Registration = { order: 20, charts: [standingCharts] };

export function standingChartId(id: string): string {
  return `standing-${id}`;
}

/** Of authorities that have decisions here: the picture of any other is the same with another name. */
function standingCharts(dataset: Dataset): RegisteredChart[] {
  const ids = new Set(dataset.councils.map(({ id }) => id));
  return authoritiesOfToday(dataset).flatMap((authority) =>
    authority.id !== undefined &&
    ids.has(authority.id) &&
    strip(dataset, authority).marks.length > 0
      ? [standingChart(dataset, authority, authority.id)]
      : [],
  );
}

function standingChart(dataset: Dataset, authority: Authority, id: string): RegisteredChart {
  const view = strip(dataset, authority);
  const found = standingFinding(authority, view);
  const sources = standingSources(dataset, [shareOfSpending.series, perPerson.series]);
  const caveat = `${standing.covers} ${standingCaveat(view)} ${standingCaution}`;
  const changed = inWordsOfDate(dataDate(dataset));
  return {
    id: standingChartId(id),
    name: `Spending ${perPerson.after} of every authority, ${view.period}: ${authority.short_name} among them`,
    draw: (frame) => stripChart(view, frame),
    finding: [found],
    sentence: [`Gross spending of ${view.period} ${perPerson.sentence}, in prices of the day.`],
    caveat,
    sources: `${sources.map(({ publisher, title, release }) => `${publisher}: ${title} (${release})`).join("; ")}.`,
    dated: `Spending of ${view.period}; data of ${changed}.`,
    data_date: changed,
    page: urlsUnder("").council(id).slice(1),
    listed: "stands",
    quotes: [`${found}. ${caveat}`],
    records: () =>
      recordsOf(
        view.marks.map(({ authority: one, value, kind }) => ({
          authority: one.name,
          gss_code: one.gss_code,
          region: one.region,
          period: view.period,
          pounds: Math.round(value * 100) / 100,
          is: kind,
          page: absoluteUrls.council(id),
          data_date: dataDate(dataset),
        })),
      ),
  };
}
