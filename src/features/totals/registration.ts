/** The bar charts of totals, registered: one for each question. */
import { wordedTotalBars, wordedTotals, type WordedTotals } from "./worded-totals.ts";
import type { Council, Dataset, Decision } from "../../dataset/dataset.ts";
import { councilTotalsCharts } from "./council-charts.ts";
import { urlsUnder } from "../../site/url-scheme.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { totalsRecords } from "./totals-records.ts";
import type { CouncilGroup } from "../../grouping/council-groups.ts";
import { headlineOf } from "../../measures/council-summary.ts";
import { countRule, totalOf } from "../../counting/rules.ts";
import { dataDate, decisionSpan } from "../../dataset/dates-of-data.ts";
import { finding } from "../../wording/findings/findings.ts";
import { measured, type Measured } from "../../measures/measured.ts";
import { measureOf, pricesBase } from "../../measures/measure.ts";
import { pageGroups } from "../../grouping/page-groups.ts";
import { questionMaking } from "../../wording/question-words.ts";
import { questions, type Question } from "../../measures/questions.ts";
import { statisticsBehind } from "../../measures/statistics-behind.ts";
import { quote, quoteOfAll } from "../../wording/quotes.ts";
import { kindOf, sumAboveBars } from "../../wording/sums-in-words.ts";
import { plainText } from "../../wording/rich-text.ts";
import { totalsKey } from "./totals-key.ts";
import { totalRows, type TotalRow } from "../../measures/totals.ts";
import type { RegisteredChart, Registration } from "../../site/charts/registered-chart.ts";
import { absoluteUrls } from "../../site/charts/absolute-urls.ts";

/** What `src/site/charts/registry.ts` collects. */
export const registration: Registration = { order: 1, charts: [totalsCharts, councilTotalsCharts] };

/** One chart for each question that the site answers, and for each group of councils. */
function totalsCharts(dataset: Dataset): RegisteredChart[] {
  return questions.flatMap((question) =>
    pageGroups(dataset, "compare").map((group) => totalsChart(dataset, question, group)),
  );
}

/** The id of the chart that answers a question for a group of councils. */
export function totalsChartId(
  { count, measure, prices }: Question,
  { slug }: CouncilGroup,
): string {
  return `totals-${count}-${measure}-${prices}${slug === "all" ? "" : `-${slug}`}`;
}

/** The rows that answer a question with their words, as a page carries them for a redraw. */
export function totalsWorded(
  dataset: Dataset,
  question: Question,
  councils: readonly Council[],
): WordedTotals {
  return wordedTotals(totalRows(dataset, question, councils), { sum: sumAboveBars, kind: kindOf });
}

function totalsChart(dataset: Dataset, question: Question, group: CouncilGroup): RegisteredChart {
  const { count, measure, prices } = question;
  const rule = countRule(count);
  const rows = totalRows(dataset, question, group.councils);
  const worded = totalsWorded(dataset, question, group.councils);
  const sums = rows.flatMap((row) =>
    measuredOf({ dataset, question, councils: group.councils }, row),
  );
  const changed = inWordsOfDate(dataDate(dataset));
  const found = finding(question, rows);
  const { name } = measureOf(measure);
  return {
    id: totalsChartId(question, group),
    name: `${rule.name}, ${name.toLowerCase()}, by council${within(group)}${prices === "real" ? `, in ${pricesBase} prices` : ""}`,
    draw: (frame) => wordedTotalBars(worded, frame),
    finding: found,
    sentence: [`${questionMaking(question)}${prices === "cash" ? " In prices of the day." : ""}`],
    caveat: [
      "Whether two of these amounts may be compared depends on their status, period and purpose.",
      totalsKey(rows),
    ]
      .filter((words) => words !== "")
      .join(" "),
    sources: sources(dataset, sums),
    dated: `Decisions ${decisionSpan(decisionsBehind(dataset, sums))}; data of ${changed}.`,
    data_date: changed,
    page: urlsUnder("").compare(count, measure, prices, group.slug).slice(1),
    listed: totalsChartId(question, group),
    quotes: [
      quoteOfAll(question, plainText(found)),
      ...rows.map((row) => quote(dataset, question, row)),
    ],
    records: () => {
      const edition = {
        page: absoluteUrls.compare(count, measure, prices, group.slug),
        data_date: dataDate(dataset),
      };
      return totalsRecords(dataset, rows, { sums, edition });
    },
  };
}

interface ChartQuestion {
  readonly dataset: Dataset;
  readonly question: Question;
  readonly councils: readonly Council[];
}

/** `, South West`; nothing where all councils are together. */
function within({ slug, name }: CouncilGroup): string {
  return slug === "all" ? "" : `, ${name}`;
}

function measuredOf(
  { dataset, question, councils }: ChartQuestion,
  { council: id }: TotalRow,
): Measured[] {
  return councils
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
