/** How much of each decision is new, registered: the bars of the home page, and each council's own. */
import { improvement } from "../../topic.ts";
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { dataDate } from "../../dataset/dates-of-data.ts";
import { homeCouncils, homeFinding } from "../../wording/findings/home-finding.ts";
import { capitalised } from "../../format/words.ts";
import { standingWords, mainDecisionOf, partCaveat } from "../../wording/read-in-part.ts";
import { councilHeading } from "../../wording/findings/council-heading.ts";
import type { RichText } from "../../wording/rich-text.ts";
import { absoluteUrls } from "../../site/charts/absolute-urls.ts";
import { dating } from "../../site/charts/dating.ts";
import type { RegisteredChart, Registration } from "../../site/charts/registered-chart.ts";
import { newnessBars } from "./newness-bars.ts";
import { newnessRecords } from "./newness-records.ts";
import { newnessRows } from "./newness-rows.ts";
import { barKey, rowWords } from "./newness-words.ts";

/** What `src/site/charts/registry.ts` collects. */
export const registration: Registration = { order: 0, charts: [newnessCharts] };

/** The id of the bars of the home page, and of one council's bar. */
export const homeChartId = "newness";

/** The id of a council's own bar. */
export function newnessChartId({ id }: Council): string {
  return `newness-of-${id}`;
}

function newnessCharts(dataset: Dataset): RegisteredChart[] {
  const compared = homeCouncils(dataset);
  return [
    ...(compared.length === 0
      ? []
      : [
          registered(dataset, compared, {
            id: homeChartId,
            name: "What each council’s main decision authorised: new, set aside before, not stated",
            finding: homeFinding(dataset),
            page: "",
          }),
        ]),
    ...dataset.councils.map((council) =>
      registered(dataset, [council], {
        id: newnessChartId(council),
        name: `${council.short_name}: what ${standingWords(council).its} authorised, new or set aside before`,
        finding: councilHeading(dataset, council),
        page: `councils/${council.id}/`,
      }),
    ),
  ];
}

interface ChartPage extends Pick<RegisteredChart, "id" | "name" | "page"> {
  readonly finding: RichText;
}

function registered(
  dataset: Dataset,
  councils: readonly Council[],
  { id, name, finding, page }: ChartPage,
): RegisteredChart {
  const rows = newnessRows(dataset, councils);
  const [only] = councils;
  const isOne = councils.length === 1;
  return {
    id,
    name,
    draw: newnessBars(rows),
    finding,
    sentence: [
      `What ${only && isOne ? standingWords(only).the : "each council’s main decision"} approved, in pounds and prices of the day. ${barKey(rows)}`,
    ],
    caveat: isOne
      ? "New or not is the judgement of our counting rule, from the source that the paper names."
      : "The order is that of the alphabet: whether two sums may be compared depends on purpose, years and more.",
    sources: `the ${isOne ? "council’s" : "councils’"} decision papers.`,
    ...dating(
      dataset,
      isOne ? "Decision" : "Decisions",
      rows.flatMap(({ headline }) => headline ?? []),
    ),
    page,
    listed: id,
    quotes: rows.map((row) => quoteOf(row)),
    records: () =>
      newnessRecords(rows, { page: absoluteUrls.page(page), data_date: dataDate(dataset) }),
  };
}

function quoteOf(row: ReturnType<typeof newnessRows>[number]): string {
  const notes = ["in prices of the day", partCaveat(row.council) ?? []].flat();
  return `${capitalised(mainDecisionOf(row.council))} on ${improvement}: ${rowWords(row)} (${notes.join("; ")}).`;
}
