/** Invented official statistics: numbers to divide by, for councils that do not exist. */
import type { Random } from "./random.ts";
import type { StatisticSeries } from "../../tables/index.ts";
import { spendingLines } from "../../topic-statistics.ts";
import { units } from "../../topic-values.ts";
import { perPerson, shareOfSpending } from "../../topic.ts";
import type { AreaCells, CouncilCells, SourceCells, StatisticCells } from "./rows.ts";

const source = "invented_statistics";
const locator = "invented line";
const firstYear = 2018;
const years = 7;

/** The release that all invented statistics name. */
export const inventedSource: SourceCells = {
  source_id: source,
  title: "Invented statistics",
  publisher: "Nobody",
  release: "never",
  table: "all",
  url: "https://statistics.example/",
  licence: "none: not real",
};

interface Area {
  readonly gss_code: string;
  readonly area: string;
  readonly random: Random;
}

/** Every series of an area: as many values as the real ones have, none of them real. */
export function inventedSeries(
  name: StatisticSeries,
  { gss_code, area, random }: Area,
): StatisticCells[] {
  if (name === "gdp_deflator") return [];
  const { unit, least, most, period } = shapes[name] ?? line;
  const start = random.between(least, most);
  return Array.from({ length: years }, (_, index) => ({
    gss_code,
    area,
    period: period(firstYear + index),
    value: `${start + index * random.between(1, Math.ceil(least / 50))}`,
    unit,
    source_id: source,
    locator,
  }));
}

/** The series with the total of spending as the sum of its lines. */
export function withSums(
  series: ReadonlyMap<StatisticSeries, readonly StatisticCells[]>,
): (readonly [StatisticSeries, readonly StatisticCells[]])[] {
  const lines = spendingLines.map((one) => series.get(one.series) ?? []);
  return [...series].map(([name, rows]) => {
    if (name !== shareOfSpending.series) return [name, rows];
    const sum = (at: number) => lines.reduce((all, own) => all + Number(own[at]?.value ?? 0), 0);
    return [name, rows.map((row, at) => ({ ...row, value: `${sum(at)}` }))];
  });
}

interface Shape {
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly period: (year: number) => string;
}

const line: Shape = { unit: "GBP, gross", least: 1_000_000, most: 90_000_000, period: yearName };

const shapes: Partial<Readonly<Record<StatisticSeries, Shape>>> = {
  [perPerson.series]: {
    unit: "persons, mid-year estimate",
    least: 20_000,
    most: 290_000,
    period: (year) => `mid-${year}`,
  },
  children_looked_after: {
    unit: "children",
    least: 100,
    most: 2_000,
    period: (year) => `31 March ${year}`,
  },
  children_in_need: {
    unit: "children",
    // Who is looked after is in need, too.
    least: 2_500,
    most: 9_000,
    period: (year) => `31 March ${year}`,
  },
  ehc_plans: {
    unit: `${units.ehc} plans`,
    least: 900,
    most: 9_000,
    period: (year) => `Jan ${year}`,
  },
};

/** A price index that rises evenly to 100 in 2024-25. */
export function deflator(): StatisticCells[] {
  return Array.from({ length: years }, (_, index) => ({
    gss_code: "K02000001",
    area: "United Kingdom",
    period: yearName(firstYear + index),
    value: `${100 - (years - 1 - index) * 3}`,
    unit: "index, 2024-25 = 100",
    source_id: source,
    locator,
  }));
}

function yearName(start: number): string {
  return `${start}-${`${start + 1}`.slice(2)}`;
}

/** The authority of each council, its neighbours the next ones of the list, and one judgement. */
export function inventedAreas(councils: readonly CouncilCells[]): AreaCells {
  const given = { source_id: source, locator };
  const authorities = councils.map(({ id, gss_code, name, short_name, type, region }, index) => ({
    ...{ gss_code, id, name, short_name, type, region, dfe_la_number: `${1000 + index}` },
    ...given,
  }));
  const others = Math.min(10, councils.length - 1);
  const neighbours = councils.flatMap(({ gss_code, name }, place) =>
    Array.from({ length: others }, (_, index) => {
      const other = councils[(place + index + 1) % councils.length];
      const neighbour = { neighbour: other?.gss_code, neighbour_area: other?.name };
      const rank = `${index + 1}`;
      return { gss_code, area: name, rank, ...neighbour, closeness: "close", ...given };
    }),
  );
  const judgements = councils.map(({ gss_code, name }) => ({
    ...{ gss_code, area: name, published: "2023-07-14", inspected_from: "2023-05-15" },
    ...{ kind: "standard", overall: "Good", ...given },
  }));
  return { authorities, code_changes: [], neighbours, judgements };
}
