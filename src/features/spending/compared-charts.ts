/** The councils of the site side by side by each measure, registered; where they are many, all authorities alone. */
import { link } from "../../wording/rich-text.ts";
import { dataDate } from "../../dataset/dates-of-data.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { absoluteUrls } from "../../site/charts/absolute-urls.ts";
import type { RegisteredChart } from "../../site/charts/registered-chart.ts";
import { urlsUnder } from "../../site/url-scheme.ts";
import type { Yardstick } from "../../topic-statistics.ts";
import { besideAll } from "./picture/beside-all.ts";
import { drawnBeside } from "./picture/beside-drawing.ts";
import { besideView, latestOf } from "./rows/beside-view.ts";
import { allYearsRecords } from "./rows/chart-records.ts";
import { comparedFinding, measuresWithValues, shownAtFirst } from "./rows/compared.ts";
import {
  besideCaveat,
  measureSentence,
  sourcesInWords,
  sourcesOf,
} from "./words/standing-words.ts";

/** The id of the picture of a measure. */
export function comparedChartId({ slug }: Yardstick): string {
  return `spending-${slug}`;
}

/** A picture for each measure of which the data has a period. */
export function comparedCharts(dataset: Dataset): RegisteredChart[] {
  return measuresWithValues(dataset).map((yardstick) => comparedChart(dataset, yardstick));
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
    finding: [link(found, { page: "statistics", measure: yardstick.slug })],
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
