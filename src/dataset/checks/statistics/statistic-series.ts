/**
 * A series is one thing all through: one unit and base, one spelling of periods, values of one size. A
 * row of another kind would be divided by, or passed over, and nobody would see it.
 */
import { countryCode } from "../../../topic-statistics.ts";
import { periods, sizes, units } from "../../../topic-values.ts";
import type { StatisticRow } from "../../../tables/statistics.ts";
import { problemAt, type Check } from "../check.ts";

export const statisticSeriesAlike: Check = ({ statistics }) =>
  Object.entries(statistics).flatMap(([name, rows]) => [
    ...otherUnits(rows),
    ...unknownUnit(rows, byBeginning(units, name)),
    ...partsOfOne(rows),
    ...otherSpellings(rows, byBeginning(periods, name)),
    ...jumps(rows, sizes[name]?.times),
    ...otherSizes(rows, sizes[name]?.country),
  ]);

/** An index has its reference year, with the value that its unit says: else no year has real prices. */
export const referenceYears: Check = ({ statistics }) => {
  const [first, ...others] = statistics.gdp_deflator;
  const [, year, base] = /(\d{4}-\d{2}) = (\d+)/.exec(first?.unit ?? "") ?? [];
  if (first === undefined || year === undefined) return [];
  const row = [first, ...others].find(({ period }) => period === year);
  if (row === undefined)
    return [problemAt(first, "unit", `a row of ${year}, its reference year, in the same file`)];
  return row.value === Number(base) ? [] : [problemAt(row, "value", `${base}, as its unit says`)];
};

/**
 * Prices fall by little from one year to the next, and never doubled: years that were exchanged are found.
 * A note on the row says that a step is real.
 */
export const indexSteps: Check = ({ statistics }) => {
  const years = statistics.gdp_deflator.toSorted((a, b) => (a.period < b.period ? -1 : 1));
  return years.flatMap((row, index) => {
    const before = years[index - 1]?.value;
    if (before === undefined || row.value === undefined || row.note !== undefined) return [];
    const [least, most] = [0.97, 1.3].map((times) => Math.round(before * times));
    const isStep = row.value >= before * 0.97 && row.value <= before * 1.3;
    return isStep
      ? []
      : [
          problemAt(
            row,
            "value",
            `${least} to ${most}, by the year before, or a note that says why it is real`,
          ),
        ];
  });
};

function otherUnits(rows: readonly StatisticRow[]) {
  const usual = mostFrequent(rows.map(({ unit }) => unit));
  return rows
    .filter(({ unit }) => unit !== usual && !unit.startsWith(`${usual} (forecast`))
    .map((row) => problemAt(row, "unit", `${JSON.stringify(usual)}, the unit of its series`));
}

function byBeginning(words: Readonly<Record<string, string>>, series: string): string | undefined {
  return Object.entries(words).find(([name]) => series.startsWith(name))?.[1];
}

/** People, plans and pounds are whole: only an index has decimals. */
function partsOfOne(rows: readonly StatisticRow[]) {
  return rows
    .filter(({ unit, value }) => !unit.startsWith("index") && !Number.isInteger(value ?? 0))
    .map((row) => problemAt(row, "value", "a whole number"));
}

/** The site's words fix what a value counts: a series in another unit would be shown as if it were in this one. */
function unknownUnit(rows: readonly StatisticRow[], known: string | undefined) {
  const [first] = rows;
  return first === undefined || known === undefined || first.unit.startsWith(known)
    ? []
    : [problemAt(first, "unit", `a unit that begins with ${JSON.stringify(known)}`)];
}

/** In the spelling that amounts find their year by; where none is known, in that of most rows. */
function otherSpellings(rows: readonly StatisticRow[], known: string | undefined) {
  const usual = known ? shapeOf(known) : mostFrequent(rows.map(({ period }) => shapeOf(period)));
  const own = rows.find(({ period }) => shapeOf(period) === usual)?.period;
  const example = own ?? known ?? "";
  return rows
    .filter(({ period }) => shapeOf(period) !== usual || !isYear(period))
    .map((row) => problemAt(row, "period", `a period as its series spells it, such as ${example}`));
}

/** `mid-0000`, `0000-00`, `31 March 0000`: a day is the same in each year. */
function shapeOf(period: string): string {
  return period.replace(/\d{4}(-\d{2}(?!\d))?/, (year) => year.replaceAll(/\d/g, "0"));
}

function isYear(period: string): boolean {
  const [, from, to] = /^(\d{4})-(\d{2})$/.exec(period) ?? [];
  return from === undefined || (Number(from) + 1) % 100 === Number(to);
}

/** Where there are usually fewer, there may be none in a year. */
const fewest = 20;

/** Values far from those of the area's other years. A note on the row says that it is real. */
function jumps(rows: readonly StatisticRow[], most: number | undefined) {
  if (most === undefined) return [];
  const areas = [...Map.groupBy(rows, ({ gss_code }) => gss_code).values()];
  return areas.flatMap((own) => {
    const values = own.map(({ value }) => value ?? 0).filter((value) => value > 0);
    return own.flatMap((row) => {
      const middle = middleOf(values, row.value ?? 0);
      const { value, note } = row;
      if (value === undefined || middle === undefined || note !== undefined) return [];
      if (value === 0 && middle < fewest) return [];
      const times = Math.max(value / middle, middle / value);
      const [least, greatest] = [middle / most, middle * most].map((bound) => Math.round(bound));
      const allowed = `${least} to ${greatest}, by its other years, or a note that says why it is real`;
      return times <= most ? [] : [problemAt(row, "value", allowed)];
    });
  });
}

/** So many authorities beside it make a row of the country the whole country. */
const manyAuthorities = 100;

/** A whole series in another unit is alike in itself. A note on the row says that it is real. */
function otherSizes(rows: readonly StatisticRow[], bounds: readonly [number, number] | undefined) {
  if (bounds === undefined) return [];
  const [least, most] = bounds;
  const beside = Map.groupBy(rows, ({ period }) => period);
  return rows
    .filter(({ gss_code, value = least, note, period }) => {
      const isWhole =
        gss_code === countryCode && (beside.get(period)?.length ?? 0) > manyAuthorities;
      return isWhole && note === undefined && (value < least || value > most);
    })
    .map((row) => {
      const allowed = `${least} to ${most} of the whole country, or a note that says why it is real`;
      return problemAt(row, "value", allowed);
    });
}

/** The middle of the values but one of those given; undefined where there is no other. */
function middleOf(values: readonly number[], but: number): number | undefined {
  const others = [...values].sort((a, b) => a - b);
  if (others.includes(but)) others.splice(others.indexOf(but), 1);
  return others[Math.floor((others.length - 1) / 2)];
}

function mostFrequent(texts: readonly string[]): string {
  const counts = [...Map.groupBy(texts, (text) => text)].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  return counts[0]?.[0] ?? "";
}
