/**
 * Population estimates of the Office for National Statistics, in two layouts, summed over the ages 0
 * to 17. Seen: “MYE2 - Persons” of the UK workbook for mid-2024 (one year, a column for each age), and
 * “MYEB1” of the England and Wales time series 2011 to 2022 (a row for each area, sex and age, a column
 * for each year).
 */
import { headerOf, isFault, numberOf, openLicence, textOf } from "./layout.ts";
import type { Fault, Layout, PublishedFile, Reading, Sheet, Value } from "./layout.ts";
import { areaCodeIn, areaNameIn } from "./notes.ts";

const ages = Array.from({ length: 18 }, (_, age) => String(age));

/** One year: code, name, geography, all ages, then a column for each year of age. */
export const singleYear: Layout = {
  about:
    "ONS mid-year estimates for the UK (xlsx): sheet “MYE2 - Persons” with columns Code, Name, All ages, 0, 1, …",
  read: (file) => {
    const [sheet, other] = file.sheets.filter(({ name }) => /^MYE2\b.*persons/i.test(name));
    const header = sheet && headerOf(sheet, ["code", "name", "all ages", ...ages]);
    if (!sheet || !header) return undefined;
    if (other)
      return {
        fault: `found the sheets “${sheet.name}” and “${other.name}”; allowed: one of them`,
      };
    const year = yearOf(file, sheet);
    if (year === undefined)
      return {
        fault: `${sheet.name}: found no year; allowed: “mid-2024” in a title or in the file’s name`,
      };
    const columns = ages.map(header.column);
    const read = sheet.rows.slice(header.row + 1).map((cells, index): Value | Fault | undefined => {
      const code = areaCodeIn(textOf(cells[header.column("code")]));
      if (code === undefined) return undefined;
      const line = header.row + index + 2;
      const parts = columns.map((column) => numberOf(cells[column]));
      if (parts.some((part) => part === undefined))
        return { fault: `${sheet.name}, row ${line}: found no number for every age from 0 to 17` };
      const value = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
      const all = numberOf(cells[header.column("all ages")]) ?? 0;
      if (value > all)
        return {
          fault: `${sheet.name}, row ${line}: found ${value} aged 0 to 17; allowed: at most ${all}, all ages`,
        };
      const area = areaNameIn(textOf(cells[header.column("name")]));
      return {
        gss_code: code,
        area: titleCase(area),
        period: `mid-${year}`,
        value,
        locator: `${file.name}; sheet ${sheet.name}, row ${line}, ages 0 to 17`,
      };
    });
    return reading(read, `mid-${year}`, sheet.name);
  },
};

/** A time series: a row for each area, sex and age, a column `population_<year>` for each year. */
export const timeSeries: Layout = {
  about:
    "ONS mid-year estimates, detailed time series (xlsx or csv): sheet “MYEB1” with columns ladcode…, laname…, sex, age, population_2011, …",
  read: (file) => {
    // The workbook also has sheets of the components of change, and of older boundaries before newer.
    const named = file.sheets.filter(({ name }) => /MYEB1/i.test(name));
    const found = (named.length > 0 ? named : file.sheets)
      .map((sheet) => ({ sheet, header: seriesHeader(sheet) }))
      .findLast(({ header }) => header !== undefined);
    if (!found?.header) return undefined;
    const { sheet, header } = found;
    const values = withEngland([...sumsOf(file, sheet, header).values()]);
    const short = values.filter(({ seen }) => ages.some((age) => !seen.has(age)));
    if (short[0])
      return {
        fault: `${sheet.name}: found no row for every age from 0 to 17 of ${short[0].area}, ${short[0].period}`,
      };
    const last =
      values
        .map(({ period }) => period)
        .sort()
        .at(-1) ?? "";
    return reading(values.map(plainValue), last, sheet.name);
  },
};

function plainValue({ gss_code, area, period, value, locator }: Sum): Value {
  return { gss_code, area, period, value, locator };
}

interface SeriesHeader {
  readonly row: number;
  readonly code: number;
  readonly name: number;
  readonly age: number;
  readonly years: readonly { readonly year: string; readonly column: number }[];
}

function seriesHeader({ rows }: Sheet): SeriesHeader | undefined {
  const row = rows
    .slice(0, 10)
    .findIndex((cells) => cells.some((cell) => /^population_\d{4}$/.test(textOf(cell))));
  const names = (rows[row] ?? []).map(textOf);
  const at = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  const [code, name, age] = [at(/^ladcode\d*$/), at(/^laname\d*$/), at(/^age$/)];
  if (row === -1 || code === -1 || name === -1 || age === -1) return undefined;
  const years = names.flatMap((text, column) => {
    const year = /^population_(\d{4})$/.exec(text)?.[1];
    return year === undefined ? [] : [{ year, column }];
  });
  return { row, code, name, age, years };
}

/** A sum over ages, and the ages seen. */
type Sum = Value & { readonly value: number; readonly seen: Set<string> };

function sumsOf(file: PublishedFile, sheet: Sheet, header: SeriesHeader): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const cells of sheet.rows.slice(header.row + 1)) {
    const [code, age] = [areaCodeIn(textOf(cells[header.code])), textOf(cells[header.age])];
    if (code === undefined || !ages.includes(age)) continue;
    for (const { year, column } of header.years) {
      const key = `${code} ${year}`;
      const sum = sums.get(key) ?? {
        gss_code: code,
        area: areaNameIn(textOf(cells[header.name])),
        period: `mid-${year}`,
        value: 0,
        locator: `${file.name}; sheet ${sheet.name}, ${code}, column population_${year}, ages 0 to 17, both sexes`,
        seen: new Set<string>(),
      };
      const value = numberOf(cells[column]);
      if (value !== undefined) sum.seen.add(age);
      sums.set(key, { ...sum, value: sum.value + (value ?? 0) });
    }
  }
  return sums;
}

/** The series has authorities only: where all of England’s are there, they are England. */
function withEngland(authorities: readonly Sum[]): Sum[] {
  const english = authorities.filter(({ gss_code }) => gss_code.startsWith("E"));
  const years = [...Map.groupBy(english, ({ period }) => period)];
  const sums = years.flatMap(([period, own]): Sum[] => {
    const [first] = own;
    if (!first || own.length < fewestAuthorities) return [];
    const value = own.reduce((sum, one) => sum + one.value, 0);
    const locator = `${first.locator.replace(first.gss_code, `all ${own.length} authorities of England`)}`;
    return [{ ...first, gss_code: "E92000001", area: "England", period, value, locator }];
  });
  return [...authorities, ...sums];
}

/** Local authority districts of England: 326 before 2019, 296 since 2023. */
const fewestAuthorities = 290;

function yearOf({ name }: PublishedFile, sheet: Sheet): string | undefined {
  const titles = sheet.rows.slice(0, 8).flatMap((cells) => cells.map(textOf));
  return [...titles, name].flatMap(
    (text) =>
      /\bmid-?\s?(20\d{2})\b/i.exec(text.replaceAll("_", " "))?.[1] ??
      /mid(20\d{2})/i.exec(text)?.[1] ??
      [],
  )[0];
}

/** The workbook prints regions and countries in capitals. */
function titleCase(area: string): string {
  if (area !== area.toUpperCase()) return area;
  return area.toLowerCase().replaceAll(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}

function reading(
  values: readonly (Value | Fault | undefined)[],
  release: string,
  table: string,
): Reading | Fault {
  const read = values.flatMap((value) => value ?? []);
  const fault = read.find(isFault);
  if (fault) return fault;
  return {
    series: "population_0_17",
    unit: "persons aged 0 to 17, mid-year estimate",
    values: read.filter((value): value is Value => !isFault(value)),
    release,
    source: {
      title:
        "ONS mid-year population estimates by single year of age, summed over the ages 0 to 17",
      publisher: "ONS",
      table,
      url: "https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/populationestimates",
      licence: openLicence,
    },
    source_prefix: "ons_mye",
    sensible: { least: 100, most: 20_000_000 },
    sole: false,
  };
}
