/** How many councils' totals spread, registered: one for each question, once they are too many for one page. */
import { spreadSteps } from "./spread-steps.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { urlsUnder } from "../../site/url-scheme.ts";
import { counted } from "../../format/words.ts";
import { spreadRecords } from "./spread-records.ts";
import { onlyGroup } from "../../wording/findings/comparison-finding.ts";
import { countRule } from "../../counting/rules.ts";
import { dataDate } from "../../dataset/dates-of-data.ts";
import { measureOf, pricesOf } from "../../measures/measure.ts";
import { questionTitle } from "../../wording/question-words.ts";
import { questions, type Question } from "../../measures/questions.ts";
import { quoteOfAll } from "../../wording/quotes.ts";
import { quartileMethod, spread, spreadFinding } from "../../measures/spread.ts";
import { dating } from "../../site/charts/dating.ts";
import type { RegisteredChart, Registration } from "../../site/charts/registered-chart.ts";
import { absoluteUrls } from "../../site/charts/absolute-urls.ts";

/** What `src/site/charts/registry.ts` collects. */
export const registration: Registration = { order: 7, charts: [spreadCharts] };

function spreadCharts(dataset: Dataset): RegisteredChart[] {
  return onlyGroup(dataset) ? [] : questions.flatMap((question) => registered(dataset, question));
}

/** The id of the picture of all councils under a question. */
export function spreadChartId({ count, measure, prices }: Question): string {
  return `spread-${count}-${measure}-${prices}`;
}

/** None where no council's total can be said. */
function registered(dataset: Dataset, question: Question): RegisteredChart[] {
  const { count, measure, prices } = question;
  const view = spread(dataset, question);
  if (view.known === 0) return [];
  const found = spreadFinding(question, view);
  const about = countRule(count).about;
  return [
    {
      id: spreadChartId(question),
      name: `How many councils lie where. ${questionTitle(question)}`,
      draw: (frame) => spreadSteps(view, frame),
      finding: [found],
      sentence: [
        [about, measureOf(measure).about, pricesOf(prices).about].filter(Boolean).join(" "),
      ],
      caveat: [
        "Each bar says how many councils’ totals lie in that step; the line under the bars holds the middle half. One-off and ongoing money are taken together.",
        quartileMethod,
        ...(view.unknown > 0
          ? [`Of ${counted(view.unknown, "council")} no total can be said.`]
          : []),
      ].join(" "),
      sources:
        measure === "pounds" && prices === "cash"
          ? "the councils’ decision papers."
          : "the councils’ decision papers, and the statistics that their totals are divided by.",
      ...dating(dataset, "Decisions", dataset.decisions),
      page: urlsUnder("").compare(count, measure, prices).slice(1),
      listed: spreadChartId(question),
      quotes: [quoteOfAll(question, found)],
      records: () =>
        spreadRecords(question, view, {
          page: absoluteUrls.compare(count, measure, prices),
          data_date: dataDate(dataset),
        }),
    },
  ];
}
