/** What the figures of a purpose and of a kind of pot add up to, by council, registered: one picture for each. */
import type { Dataset } from "../../dataset/dataset.ts";
import { dataDate } from "../../dataset/dates-of-data.ts";
import { counted } from "../../format/words.ts";
import { recordsOf, type Edition, type Records } from "../../publish/records.ts";
import { absoluteUrls } from "../../site/charts/absolute-urls.ts";
import { dating } from "../../site/charts/dating.ts";
import type { RegisteredChart, Registration } from "../../site/charts/registered-chart.ts";
import type { Urls } from "../../site/url-scheme.ts";
import { builtTable, facetValues, valueAnswers, type FacetValue } from "./built/value-page.ts";
import { groupBars, type GroupBar } from "./group-bars.ts";
import type { Answer } from "./model/answer.ts";
import { columnOf } from "./model/asked-table.ts";
import type { ExploreTable } from "./model/explore-table.ts";
import { facets } from "./model/facets.ts";
import { dashed, groupViews } from "./view/figure-view.ts";
import { ownName } from "./words/page-words.ts";

/** What `src/site/charts/registry.ts` collects. */
export const registration: Registration = { order: 9, charts: [valueCharts] };

/** Facets whose words have a picture: what one quotes most. */
const pictured = ["purpose", "pot"];
/** More bars than these are no picture; the list beside it has as many. */
const barsAtMost = 12;

/** None for a word whose money is of one council alone. */
function valueCharts(dataset: Dataset): RegisteredChart[] {
  return facets
    .filter(({ id }) => pictured.includes(id))
    .flatMap((facet) => facetValues(dataset, facet))
    .flatMap((value) => {
      const answered = valueAnswers(dataset, value).at(-1);
      return answered && answered.groups.length > 1 ? [registered(dataset, value, answered)] : [];
    });
}

/** The id of the picture of a word. */
export function valueChartId({ facet, slug }: Pick<FacetValue, "facet" | "slug">): string {
  return `explore-${facet.id}-${slug}`;
}

const alike =
  "Each pound once, in prices of the day. Sums of two councils are not always for the same thing or the same years.";

function registered(dataset: Dataset, value: FacetValue, answered: Answer): RegisteredChart {
  const table = builtTable(dataset);
  const { rule, groups } = answered;
  const name = `${value.facet.name}, ${value.name}: ${rule.name.toLowerCase()}, by council`;
  const part = groups.filter(({ sum }) => sum.part > 0).length;
  const finding = `${ownName(value)}: money of ${counted(groups.length, "council")} is counted as “${rule.name}”${part === 0 ? "" : `, ${part} of them read in part`}`;
  const id = valueChartId(value);
  return {
    id,
    name,
    draw: ({ urls, ...frame }) => groupBars(barsOf(table, answered, urls), { urls, ...frame }),
    finding: [finding],
    sentence: [`${rule.about} Each pound is counted once, in prices of the day.`],
    caveat: [
      alike,
      part > 0 && "Of councils read in part we hold single decisions only.",
      groups.some(({ sum }) => sum.ceiling > 0) && dashed,
    ]
      .filter((sentence) => sentence !== false)
      .join(" "),
    sources: "the councils’ decision papers.",
    ...dating(dataset, "Decisions", datesOf(table, answered)),
    page: value.address,
    listed: id,
    quotes: [`${finding} (each pound once, in prices of the day).`],
    records: () =>
      recordsFor(table, answered, {
        page: absoluteUrls.page(`${value.address}#${id}`),
        data_date: dataDate(dataset),
      }),
  };
}

/** Each bar leads to the list of what is in the council’s total. */
function barsOf(table: ExploreTable, answered: Answer, urls: Urls): GroupBar[] {
  const { words } = columnOf(table, "council");
  return groupViews(table, answered, barsAtMost).map((view, at) => {
    const code = answered.groups[at]?.codes[0] ?? 0;
    return {
      heading: view.heading,
      name: view.label,
      value: view.value,
      ceiling: view.ceiling,
      text: view.short,
      colour: view.colour,
      link: {
        href: urls.total(words[code]?.slug ?? "", answered.rule.slug),
        detail: `${view.marked === view.label ? "" : "single decisions only, "}${counted(view.rows, "amount")} added${view.absent === 0 ? "" : `, ${view.absent} not known`}`,
        leads: "Open all figures of the council",
      },
    };
  });
}

/** Days of the decisions whose money is in the sums. */
function datesOf({ file, decided }: ExploreTable, { rule, sums }: Answer) {
  return [...rule.rows].flatMap((row, at) => {
    const decision = decided[row] ?? 0;
    const date = file.dates[decision];
    if (sums.pieces[at] !== 1 || date === undefined) return [];
    return { date, inferred: file.dates_read.includes(decision) ? ["date"] : [] };
  });
}

function recordsFor(table: ExploreTable, answered: Answer, edition: Edition): Records {
  return recordsOf(
    groupViews(table, answered, Infinity).map(
      ({ names, value, part, read, rows, absent, ...qualified }) => ({
        council: names[0] ?? "",
        count: answered.rule.slug,
        pounds: value,
        pounds_up_to: qualified.ceiling,
        pounds_at_least: qualified.floor,
        pounds_about: qualified.about,
        read_in_part_gbp: part,
        our_reading_gbp: read,
        amounts_added: rows,
        amounts_not_known: absent,
        ...edition,
      }),
    ),
  );
}
