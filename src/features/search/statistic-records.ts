/**
 * What can be looked up of official statistics: every authority by all its names and codes, every measure
 * and series by what people call it, every authority's inspections.
 */
import type { Authority } from "../../dataset/authorities.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { capitalised, typographic, uncapitalised } from "../../format/words.ts";
import { urlsUnder } from "../../site/url-scheme.ts";
import { statisticSeries, type StatisticSeries } from "../../tables/index.ts";
import { inspectionsSoughtAs, seriesSoughtAs } from "../../topic-searches.ts";
import { standing, yardsticks } from "../../topic-statistics.ts";
import { titles } from "./same-words.ts";
import { joined, record, type SearchRecord } from "./search-record.ts";

const to = urlsUnder("/");

/** Names of an authority, present, other and former, its titles, those of its predecessors, and the numbers and codes of all of them. */
export function namesOfAuthority(authority: Authority): string {
  const { name, short_name, also_called, former_names, predecessors } = authority;
  const numbered = [authority, ...predecessors].flatMap((one) => [...one.codes, one.dfe_la_number]);
  const former = [...former_names, ...predecessors.map((before) => before.name)];
  return joined(name, short_name, also_called, titles, ...numbered, ...former);
}

/** Authorities of today without decisions here. */
export function authorityRecords({ authorities, councils }: Dataset): SearchRecord[] {
  const held = new Set(councils.map(({ id }) => id));
  return authorities.flatMap((one) => {
    const { id, name, type, region } = one;
    if (id === undefined || held.has(id)) return [];
    return record("councils", to.council(id), {
      name,
      beside: `${capitalised(type)}, ${region}`,
      words: namesOfAuthority(one),
    });
  });
}

/** Every measure side by side and every series as printed, by their names and what people call them. */
export function statisticRecords({ statistics }: Pick<Dataset, "statistics">): SearchRecord[] {
  const held = (Object.keys(statisticSeries) as StatisticSeries[]).filter(
    (series) => statistics[series].length > 0,
  );
  const compared = yardsticks.filter(
    ({ per, series }) => per !== undefined && held.includes(series),
  );
  return [
    ...compared.map(({ slug, name, after, series }) =>
      record("pages", to.spending(slug), {
        name: `Compare any councils: ${uncapitalised(name)} ${after}`,
        beside: statisticSeries[series].is,
        words: joined(statisticSeries[series].title, seriesSoughtAs[series]),
      }),
    ),
    ...held.map((series) =>
      record("pages", to.values(series), {
        name: `${typographic(statisticSeries[series].title)}: every value as printed`,
        beside: statisticSeries[series].is,
        words: seriesSoughtAs[series],
      }),
    ),
  ];
}

/** What the inspectorate judged of each authority of today: the latest, and where all stand. */
export function inspectionRecords({ authorities, judgements }: Dataset): SearchRecord[] {
  return authorities.flatMap((one) => {
    const { id, short_name, codes } = one;
    const own = judgements
      .filter(({ gss_code }) => codes.includes(gss_code))
      .toSorted((a, b) => (a.published < b.published ? 1 : -1));
    const [latest] = own;
    if (id === undefined || latest === undefined) return [];
    return record("performance", `${to.council(id)}statistics/#judgements`, {
      name: `${standing.inspections}: ${short_name}`,
      when: inWordsOfDate(latest.published),
      beside: latest.overall,
      words: joined(inspectionsSoughtAs, namesOfAuthority(one)),
    });
  });
}
