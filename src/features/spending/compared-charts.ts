/** The councils of the site side by side by each measure, registered; where they are many, all authorities alone. */
import type { Authority } from "../../dataset/authorities.ts";
import { dataDate } from "../../dataset/dates-of-data.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { capitalised, counted, countWord, inOrder } from "../../format/words.ts";
import { comparedCouncils } from "../../grouping/compared-councils.ts";
import { absoluteUrls } from "../../site/charts/absolute-urls.ts";
import type { RegisteredChart } from "../../site/charts/registered-chart.ts";
import { urlsUnder } from "../../site/url-scheme.ts";
import { country } from "../../topic.ts";
import { countryCode, type Yardstick } from "../../topic-statistics.ts";
import { besideAll } from "./beside-all.ts";
import { drawnBeside, shownValue, valueInWords, whenInWords } from "./beside-drawing.ts";
import { besideView, latestOf, valueAt } from "./beside-view.ts";
import { allYearsRecords } from "./chart-records.ts";
import { authoritiesOfToday } from "./standing.ts";
import { besideCaveat, measureSentence, sourcesInWords, sourcesOf } from "./standing-words.ts";
import { comparedYardsticks } from "./yardstick.ts";

export function comparedChartId({ slug }: Yardstick): string {
  return `spending-${slug}`;
}

/** More rows than this are chosen by a reader, not by us. */
const most = 12;

/** The authorities of the councils that the site compares, in alphabetical order; none where they are too many. */
export function shownAtFirst(dataset: Dataset): Authority[] {
  const ids = new Set(comparedCouncils(dataset).map(({ id }) => id));
  const own = authoritiesOfToday(dataset).filter(({ id }) => id !== undefined && ids.has(id));
  return own.length > most ? [] : own.toSorted((a, b) => inOrder(a.short_name, b.short_name));
}

export function comparedCharts(dataset: Dataset): RegisteredChart[] {
  return measuresHeld(dataset).map((yardstick) => comparedChart(dataset, yardstick));
}

/** Measures of which the data has a period. */
export function measuresHeld(dataset: Dataset): Yardstick[] {
  return comparedYardsticks.filter((one) => latestOf(dataset, one) !== "");
}

function comparedChart(dataset: Dataset, yardstick: Yardstick): RegisteredChart {
  const period = latestOf(dataset, yardstick);
  const view = besideView(dataset, { yardstick, period, authorities: shownAtFirst(dataset) });
  const changed = inWordsOfDate(dataDate(dataset));
  const found = comparedFinding(dataset, yardstick);
  const caveat = besideCaveat(dataset, yardstick, period);
  const page = urlsUnder("").spending(yardstick.slug).slice(1);
  return {
    id: comparedChartId(yardstick),
    name: `${yardstick.name} ${yardstick.after}, ${period}: councils among all authorities`,
    draw: (frame) => besideAll(drawnBeside(view, frame.urls), frame),
    finding: [found],
    sentence: [measureSentence(dataset, yardstick)],
    caveat,
    sources: sourcesInWords(sourcesOf(dataset, [yardstick])),
    dated: `Figures up to ${period}; data of ${changed}.`,
    data_date: changed,
    page,
    listed: "all",
    quotes: [`${found}. ${caveat}`],
    records: () =>
      allYearsRecords(dataset, yardstick, {
        page: absoluteUrls.page(page),
        data_date: dataDate(dataset),
      }),
  };
}

/** From which value to which, of how many, and the country’s: no name, as an order would be a rank. */
export function comparedFinding(dataset: Dataset, yardstick: Yardstick): string {
  const period = latestOf(dataset, yardstick);
  const at = (code: string) => valueAt(dataset, yardstick, code, period);
  const own = shownAtFirst(dataset);
  const among = own.length > 1 ? own : authoritiesOfToday(dataset);
  const values = among.flatMap(({ gss_code }) => at(gss_code) ?? []);
  const [whole, when] = [at(countryCode), whenInWords(period)];
  const who =
    own.length > 1
      ? `${capitalised(countWord(values.length))} councils`
      : counted(values.length, "authority", "authorities");
  if (values.length === 0) return `No value ${when} is given`;
  const [least, highest] = [Math.min(...values), Math.max(...values)];
  const range = `from ${shownValue(yardstick, least)} to ${valueInWords(yardstick, highest)}`;
  const said = yardstick.money
    ? `${who} spent ${range} on ${yardstick.of} ${when}`
    : `${who} had ${range} as ${yardstick.of} ${when}`;
  return whole === undefined
    ? said
    : `${said}; ${country.name} as a whole ${shownValue(yardstick, whole)}`;
}
