/** A decision beside one year’s spending, registered: two bars on one scale, for each council with both. */
import { dataDate } from "../../dataset/dates-of-data.ts";
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { inPounds, inWords } from "../../format/money.ts";
import { capitalised } from "../../format/words.ts";
import { colourOf } from "../../grouping/council-colours.ts";
import { headlineOf } from "../../measures/council-summary.ts";
import { recordsOf } from "../../publish/records.ts";
import { absoluteUrls } from "../../site/charts/absolute-urls.ts";
import type { BarRow } from "../../site/charts/bar-row.ts";
import { dating } from "../../site/charts/dating.ts";
import { labelledBars } from "../../site/charts/labelled-bars.ts";
import type { RegisteredChart } from "../../site/charts/registered-chart.ts";
import { urlsUnder, type Urls } from "../../site/url-scheme.ts";
import { perPerson, services } from "../../topic.ts";
import { standing, yardsticks } from "../../topic-statistics.ts";
import { plainText, richText, type RichText } from "../../wording/rich-text.ts";
import { qualifiedAmount } from "../../wording/qualified/qualified-amount.ts";
import { standingWords } from "../../wording/read-in-part.ts";
import { sumInWords } from "../../wording/sums-in-words.ts";
import { proportionOf, type Proportion } from "./rows/proportion.ts";
import { proportionSentences } from "./words/proportion-words.ts";
import { sourcesInWords, sourcesOf } from "./words/standing-words.ts";

/** The id of a council's picture. */
export function proportionChartId({ id }: Pick<Council, "id">): string {
  return `proportion-${id}`;
}

/** A picture for each council with a known sum and a known spending. */
export function proportionCharts(dataset: Dataset): RegisteredChart[] {
  return dataset.councils.flatMap((council) => {
    const proportion = proportionOf(dataset, council);
    return proportion === undefined ? [] : [registered(dataset, proportion)];
  });
}

function registered(dataset: Dataset, proportion: Proportion): RegisteredChart {
  const { council, sum, spent, share, spentEach, unheld } = proportion;
  const sentence = plainText(proportionSentences(proportion)).replace(/\.$/, "");
  const main = headlineOf(dataset, council);
  const page = absoluteUrls.council(council.id);
  return {
    id: proportionChartId(council),
    name: `${council.short_name}: what ${standingWords(council).its} authorised beside a year’s spending`,
    draw: (frame) => labelledBars(barsOf(dataset, proportion, frame.urls), "pounds", frame, true),
    finding: withoutStop(richText`${council.short_name}: ${proportionSentences(proportion)}`),
    sentence: [
      "The sum of the decision and the spending of its year, on one scale, in prices of the day.",
    ],
    caveat: `${standing.covers}${sum.qualified.ceiling > 0 ? " A dashed outline is a ceiling, “up to”." : ""}`,
    sources: `the council’s decision papers; ${sourcesInWords(sourcesOf(dataset, yardsticks.slice(0, 1)))}`,
    ...dating(dataset, "Decision", main ? [main] : []),
    page: urlsUnder("").council(council.id).slice(1),
    listed: "proportion",
    quotes: [`${council.short_name}: ${sentence}.`],
    records: () =>
      recordsOf([
        {
          ...{ council: council.id, period: spent.period, authorised_gbp: sum.value },
          ...{ authorised_up_to_gbp: sum.qualified.ceiling, spent_gbp: spent.value },
          share_of_gbp: share?.pounds ?? null,
          share_of_up_to_gbp: share?.qualified.ceiling ?? null,
          share_percent: toTwoPlaces(share?.percent),
          share_up_to_percent: toTwoPlaces(share?.qualifiedPercent.ceiling),
          share_holds_without_amount:
            unheld.flatMap(({ label, sure }) => (sure ? [label] : [])).join("; ") || null,
          spent_per_person_gbp: toTwoPlaces(spentEach?.pounds),
          ...{ page, data_date: dataDate(dataset) },
        },
      ]),
  };
}

type BarSum = Pick<NonNullable<Proportion["share"]>, "pounds" | "qualified">;

function barsOf(
  dataset: Dataset,
  { council, sum, share, heldRead, spent, target, each, spentEach }: Proportion,
  urls: Urls,
): BarRow[] {
  const spentWords = `${inWords(spent.value)} spent on ${services} in ${spent.period}`;
  const href = sum.figure === null ? urls.total(council.id, sum.count) : urls.figure(sum.figure);
  const statistic = urls.statistic(target.id, target.measure, target.period);
  const bar = (name: string, words: string, part: BarSum, detail = ""): BarRow => ({
    ...{ name, words, colour: colourOf(dataset, council) },
    parts: [
      { value: part.pounds - part.qualified.ceiling, ceiling: false },
      { value: part.qualified.ceiling, ceiling: true },
    ]
      .filter(({ value }) => value > 0)
      .map((piece) => ({
        ...{ ...piece, look: "solid" as const, href, detail },
        ...{ name: `${name}: ${words}`, leads: "Open its figures" },
      })),
  });
  const all = { pounds: sum.value, qualified: sum.qualified };
  const none = share === undefined ? ", none of it surely what that spending holds" : "";
  return [
    bar(
      "Authorised",
      `${sumInWords(sum)}${none}`,
      all,
      each ? `${capitalised(perPerson.after)}: ${sumInWords(each.row)}.` : "",
    ),
    ...(share === undefined || share.pounds === sum.value
      ? []
      : [
          bar(
            "Of it",
            `${qualifiedAmount(share.pounds, share.qualified, inWords)} for the same${heldRead ? " (our reading)" : ""}`,
            share,
          ),
        ]),
    {
      ...{ name: "One year", words: spentWords, colour: 0 },
      parts: [
        {
          ...{ value: spent.value, look: "solid", ceiling: false, href: statistic },
          ...{ name: spentWords, leads: "Open the row" },
          detail:
            spentEach === undefined
              ? ""
              : `${capitalised(perPerson.after)}: ${inPounds(spentEach.pounds)}.`,
        },
      ],
    },
  ];
}

function toTwoPlaces(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 100) / 100;
}

/** Without its full stop, which is added wherever a finding is shown. */
function withoutStop(text: RichText): RichText {
  const last = text.at(-1);
  return typeof last === "string" ? [...text.slice(0, -1), last.replace(/\.$/, "")] : text;
}
