/** Each council's three totals as one picture, registered. */
import { totalBars } from "./total-bars.ts";
import { totalsKey } from "./totals-key.ts";
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { roundingNote } from "../../format/money.ts";
import { totalsRecords } from "./totals-records.ts";
import { councilHeading } from "../../wording/findings/council-heading.ts";
import { councilTotals } from "./council-totals.ts";
import { dataDate, decisionSpan } from "../../dataset/dates-of-data.ts";
import { measured } from "../../measures/measured.ts";
import { plainQuestion } from "../../measures/questions.ts";
import { quote } from "../../wording/quotes.ts";
import { kindOf, sumAboveBars } from "../../wording/sums-in-words.ts";
import type { RegisteredChart } from "../../site/charts/registered-chart.ts";
import { absoluteUrls } from "../../site/charts/absolute-urls.ts";

/** A picture for each council. */
export function councilTotalsCharts(dataset: Dataset): RegisteredChart[] {
  return dataset.councils.map((council) => registered(dataset, council));
}

/** The id of the picture of a council's three totals. */
export function councilTotalsId({ id }: Council): string {
  return `totals-of-${id}`;
}

function registered(dataset: Dataset, council: Council): RegisteredChart {
  const totals = councilTotals(dataset, council);
  const rows = totals.map(({ row }) => row);
  const changed = inWordsOfDate(dataDate(dataset));
  const decisions = totals.flatMap(({ total }) =>
    total.included.map(({ figure }) => figure.decision),
  );
  return {
    id: councilTotalsId(council),
    name: `${council.short_name}: the totals`,
    draw: (frame) => totalBars(rows, frame, { sum: sumAboveBars, kind: kindOf }),
    finding: councilHeading(dataset, council),
    sentence: [`The papers of ${council.name} answer three questions. ${roundingNote}`],
    caveat: `The three are not to be added up. ${totalsKey(rows)}`.trim(),
    sources: `the decision papers of ${council.name}.`,
    dated: `Decisions ${decisionSpan(decisions)}; data of ${changed}.`,
    data_date: changed,
    page: `councils/${council.id}/number/`,
    listed: "what-is-in",
    quotes: totals.map(({ rule, row }) =>
      quote(dataset, plainQuestion(rule.slug), { ...row, name: council.short_name }),
    ),
    records: () =>
      totalsRecords(dataset, rows, {
        sums: totals.map(({ rule, total }) => measured(dataset, total, plainQuestion(rule.slug))),
        edition: { page: absoluteUrls.council(council.id), data_date: dataDate(dataset) },
      }),
  };
}
