/** Performance figures that a council's papers print, registered: a picture for each series that is drawn. */
import { indicatorLine } from "./indicator-lines.ts";
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { series as listed } from "../../format/words.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { indicatorRecords } from "./indicator-records.ts";
import { dataDate } from "../../dataset/dates-of-data.ts";
import { councilIndicators, type IndicatorSeries, type IndicatorTable } from "./indicators.ts";
import { seriesFinding, seriesInWords, seriesName } from "./indicator-words.ts";
import { dating } from "../../site/charts/dating.ts";
import type { RegisteredChart, Registration } from "../../site/charts/registered-chart.ts";
import { absoluteUrls } from "../../site/charts/absolute-urls.ts";
import { smallWidth } from "../../site/charts/sizes.ts";

/** What `src/site/charts/registry.ts` collects. */
export const registration: Registration = { order: 5, charts: [indicatorCharts] };

function indicatorCharts(dataset: Dataset): RegisteredChart[] {
  return dataset.councils.flatMap((council) =>
    councilIndicators(dataset, council).tables.flatMap(({ document, series }) =>
      series.map((one) => registered(dataset, { council, document, series: one })),
    ),
  );
}

/** The id of the picture of a series. */
export function indicatorChartId({ id }: Pick<IndicatorSeries, "id">): string {
  return `indicator-${id}`;
}

interface Printed {
  readonly council: Council;
  readonly document: IndicatorTable["document"];
  readonly series: IndicatorSeries;
}

function registered(dataset: Dataset, printed: Printed): RegisteredChart {
  const { council, document, series } = printed;
  const { title, date, evidence } = document;
  const page = `councils/${council.id}/services/`;
  const list = `performance-${series.id}`;
  const sentence =
    evidence === "press" ? "as the press reports it" : "as the council’s papers print it";
  const finding = `${council.short_name}: ${seriesFinding(series)}`;
  return {
    id: indicatorChartId(series),
    name: `${seriesName(series)}: ${seriesInWords(series)}`,
    draw: (frame) => indicatorLine(series, frame, frame.urls.page(`${page}#${list}`)),
    broadWidth: smallWidth,
    finding: [finding],
    sentence: [`A performance figure of ${council.name}, ${sentence}. ${silence}`],
    caveat: [scaleWords(series.unit), ...notes(series)].join(" "),
    sources: `${[title, date ? inWordsOfDate(date) : "no date"].join(", ")}.`,
    ...dating(dataset, "Figures", series.points),
    page,
    listed: list,
    quotes: [`${finding} (${sentence}: ${title}). ${silence}`],
    records: () => {
      const edition = { page: absoluteUrls.page(`${page}#${list}`), data_date: dataDate(dataset) };
      return indicatorRecords(printed, edition);
    },
  };
}

/** What the picture's foot and top are. */
function scaleWords(unit: string): string {
  return unit === "percent" ? "From 0% at the foot to 100%." : "From 0 at the foot to the largest.";
}

const silence = "It does not say what money did.";

/** What the hollow dots mean, a sentence or two for each wording. */
function notes({ points }: IndicatorSeries): string[] {
  const noted = points.filter(({ note }) => note !== undefined);
  return [...Map.groupBy(noted, ({ note }) => note ?? "")].map(
    ([note, own]) =>
      `Hollow, ${listed(own.map(({ date }) => inWordsOfDate(date)))}: ${note.replace(/[^.]$/, "$&.")}`,
  );
}
