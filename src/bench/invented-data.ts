/**
 * A whole, sound data folder of invented councils, in memory, to measure how the site grows. It is
 * never published: nothing outside tests and benches may import this folder.
 */
import { allocations, statisticSources, statistics, tables } from "../tables/index.ts";
import { inventedCouncil } from "./invented-council.ts";
import { peopleOf, deflator, inventedSource, spendingOf } from "./invented-statistics.ts";
import { seededRandom } from "./random.ts";
import { noRows, tableText, type InventedRows } from "./rows.ts";
import { perPerson, shareOfSpending } from "../topic.ts";

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
  }
  return new Map([...texts, ...statisticTexts(each, seed)]);
}

/** How many of the figures the council at a place has: the first ones have the rest. */
function share(figures: number, councils: number, place: number): number {
  return Math.floor(figures / councils) + (place < figures % councils ? 1 : 0);
}

function statisticTexts(each: readonly InventedRows[], seed: number): [string, string][] {
  const random = seededRandom(seed);
  const areas = each.flatMap(({ councils }) =>
    councils.map(({ gss_code = "", name = "" }) => ({ gss_code, area: name, random })),
  );
  return [
    [`statistics/${perPerson.series}.csv`, tableText(statistics, areas.flatMap(peopleOf))],
    [`statistics/${shareOfSpending.series}.csv`, tableText(statistics, areas.flatMap(spendingOf))],
    ["statistics/gdp_deflator.csv", tableText(statistics, deflator())],
    ["statistics/sources.csv", tableText(statisticSources, [inventedSource])],
  ];
}
