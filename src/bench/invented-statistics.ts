/** Invented official statistics: numbers to divide by, for councils that do not exist. */
import type { Random } from "./random.ts";
import type { SourceCells, StatisticCells } from "./rows.ts";

const source = "invented_statistics";
const locator = "invented line";
const firstYear = 2018;
const years = 7;

export const inventedSource: SourceCells = {
  source_id: source,
  title: "Invented statistics",
  publisher: "Nobody",
  release: "never",
  table: "all",
  url: "https://statistics.example/",
  licence: "none: not real",
};

export interface Area {
  readonly gss_code: string;
  readonly area: string;
  readonly random: Random;
}

/** People served at the middle of each year. */
export function peopleOf({ gss_code, area, random }: Area): StatisticCells[] {
  const start = random.between(20_000, 290_000);
  const unit = "persons, mid-year estimate";
  return Array.from({ length: years }, (_, index) => ({
    gss_code,
    area,
    period: `mid-${firstYear + index}`,
    value: `${start + index * random.between(50, 900)}`,
    unit,
    source_id: source,
    locator,
  }));
}

/** Pounds spent on the services in each financial year. */
export function spendingOf({ gss_code, area, random }: Area): StatisticCells[] {
  const start = random.between(40_000_000, 400_000_000);
  return Array.from({ length: years }, (_, index) => ({
    gss_code,
    area,
    period: yearName(firstYear + index),
    value: `${start + index * 1_000_000}`,
    unit: "GBP, gross",
    source_id: source,
    locator,
  }));
}

/** A price index that rises evenly to 100 in 2024-25. */
export function deflator(): StatisticCells[] {
  return Array.from({ length: years }, (_, index) => ({
    gss_code: "X99999999",
    area: "Nowhere",
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
