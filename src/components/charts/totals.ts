/** The bar charts of totals, registered: one for each question. */
import { wordedTotalBars, wordedTotals, type WordedTotals } from "../../charts/worded-totals.ts";
import type { Dataset, Decision } from "../../dataset/dataset.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { totalsRecords } from "../../publish/totals-records.ts";
import { headlineOf } from "../../views/council-summary.ts";
import { countRules, totalOf } from "../../views/counting/rules.ts";
import { dataDate, decisionSpan } from "../../views/dates-of-data.ts";
import { finding } from "../../views/findings.ts";
import { measured, type Measured } from "../../views/measures/measured.ts";
import { measureOf, pricesOf } from "../../views/measures/measure.ts";
import { questions, type Question } from "../../views/questions.ts";
import { statisticsBehind } from "../../views/statistics-behind.ts";
import { quote, quoteOfAll } from "../../views/quotes.ts";
import { kindOf, sumInWords } from "../../views/sums-in-words.ts";
import { plain } from "../../views/told.ts";
import { totalRows, type TotalRow } from "../../views/totals.ts";
import type { RegisteredChart } from "./registered-chart.ts";
import { whole } from "./site.ts";

/** One chart for each question that the site answers. */
export function totalsCharts(dataset: Dataset): RegisteredChart[] {
  return questions.map((question) => totalsChart(dataset, question));
}

/** The id of the chart that answers a question. */
export function totalsChartId({ count, measure, prices }: Question): string {
  return `totals-${count}-${measure}-${prices}`;
}

/** The rows that answer a question with their words, as a page carries them for a redraw. */
export function totalsWorded(dataset: Dataset, question: Question): WordedTotals {
  return wordedTotals(totalRows(dataset, question), { sum: sumInWords, kind: kindOf });
}

function totalsChart(dataset: Dataset, question: Question): RegisteredChart {
  const { count, measure, prices } = question;
  const rule = countRules.find(({ slug }) => slug === count);
  const rows = totalRows(dataset, question);
  const worded = totalsWorded(dataset, question);
  const sums = rows.flatMap((row) => measuredOf(dataset, question, row));
  const changed = inWordsOfDate(dataDate(dataset));
  const { name, about } = measureOf(measure);
  return {
    id: totalsChartId(question),
    name: `${rule?.name}, ${name.toLowerCase()}, by council`,
    draw: (frame) => wordedTotalBars(worded, frame),
    finding: finding(question, rows),
    sentence: [[rule?.about, about, pricesOf(prices).about].join(" ")],
    caveat:
      "Whether two of these amounts may be compared depends on their status, period and purpose. A dashed outline is a ceiling, “up to”.",
    sources: sources(dataset, sums),
    dated: `Decisions ${decisionSpan(decisionsBehind(dataset, sums))}; data of ${changed}.`,
    data_date: changed,
    page: `compare/${count}/${measure}/${prices}/`,
    listed: "what-is-in",
    quotes: [
      quoteOfAll(question, plain(finding(question, rows))),
      ...rows.map((row) => quote(dataset, question, row)),
    ],
    records: () => {
      const edition = { page: whole.compare(count, measure, prices), data_date: dataDate(dataset) };
      return totalsRecords(dataset, rows, { sums, edition });
    },
  };
}

function measuredOf(dataset: Dataset, question: Question, { council: id }: TotalRow): Measured[] {
  return dataset.councils
    .filter((council) => council.id === id)
    .map((council) => measured(dataset, totalOf(dataset, council, question.count), question));
}

/** The main decisions, and those of every figure that is counted. */
function decisionsBehind(dataset: Dataset, sums: readonly Measured[]): Decision[] {
  return sums.flatMap(({ total }) => [
    ...[headlineOf(dataset, total.council) ?? []].flat(),
    ...total.included.map(({ figure }) => figure.decision),
  ]);
}

/** The papers, and every release of statistics that the numbers are divided or deflated by. */
function sources(dataset: Dataset, sums: readonly Measured[]): string {
  const statistics = statisticsBehind(dataset, sums).map(
    ({ title, release }) => `${title} (${release.split(";")[0]})`,
  );
  return `${["the councils’ decision papers", ...statistics].join("; ")}.`;
}
