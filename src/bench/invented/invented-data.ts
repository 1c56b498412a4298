/**
 * A whole, sound data folder of invented councils, in memory, to measure how the site grows. It is
 * never published: nothing outside tests and benches may import this folder.
 */
import {
  allocations,
  areaTables,
  prints,
  statisticSeries,
  statisticSources,
  statistics,
  tables,
  type StatisticSeries,
} from "../../tables/index.ts";
import { inventedCouncil } from "./invented-council.ts";
import {
  deflator,
  inventedAreas,
  inventedSeries,
  inventedSource,
  withSums,
} from "./invented-statistics.ts";
import { seededRandom } from "./random.ts";
import { noRows, tableText, type InventedRows } from "./rows.ts";

/** How large the invented data is. */
export interface Size {
  readonly councils: number;
  /** Allocations of all councils together, spread evenly. */
  readonly figures: number;
}

/** The texts of the folder by their path inside it. The same size and seed give the same bytes. */
export function inventedData({ councils, figures }: Size, seed = 1): Map<string, string> {
  const each = Array.from({ length: councils }, (_, index) =>
    inventedCouncil(index + 1, share(figures, councils, index), seed),
  );
  const shared = noRows();
  shared.changes.push({
    date: "2026-11-23",
    table: "allocations",
    kind: "added",
    what: "First release of the table.",
    why: "Invented.",
  });
  const texts = new Map<string, string>();
  for (const [name, table] of Object.entries(tables)) {
    const rows = [...each, shared].flatMap((one) => one[name as keyof typeof tables]);
    texts.set(`${name}.csv`, tableText(table, rows));
  }
  for (const rows of each) {
    texts.set(`allocations/${rows.councils[0]?.id}.csv`, tableText(allocations, rows.figures));
    for (const [document, amounts] of Map.groupBy(rows.prints, (row) => row.document))
      texts.set(`prints/${document}.csv`, tableText(prints, amounts));
  }
  return new Map([...texts, ...statisticTexts(each, seed)]);
}

/** How many of the figures the council at a place has: the first ones have the rest. */
function share(figures: number, councils: number, place: number): number {
  return Math.floor(figures / councils) + (place < figures % councils ? 1 : 0);
}

function statisticTexts(each: readonly InventedRows[], seed: number): [string, string][] {
  const random = seededRandom(seed);
  const councils = each.flatMap((rows) => rows.councils);
  const areas = councils.map(({ gss_code = "", name = "" }) => ({ gss_code, area: name, random }));
  const rows = (Object.keys(statisticSeries) as StatisticSeries[]).map((name) => {
    const own = areas.flatMap((area) => inventedSeries(name, area));
    return [name, name === "gdp_deflator" ? deflator() : own] as const;
  });
  const series = withSums(new Map(rows)).map(
    ([name, own]) => [`statistics/${name}.csv`, tableText(statistics, own)] as [string, string],
  );
  const others = Object.entries(inventedAreas(councils)).map(([name, rows]) => {
    const table = areaTables[name as keyof typeof areaTables];
    return [`statistics/${name}.csv`, tableText(table, rows)] as [string, string];
  });
  const sources = tableText(statisticSources, [inventedSource]);
  return [...series, ...others, ["statistics/sources.csv", sources]];
}
