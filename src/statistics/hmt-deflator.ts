/**
 * GDP deflators of HM Treasury. Seen: the workbooks of December 2025 to June 2026: on one sheet a block
 * of financial years and, to its right, one of calendar years; each a label, an index (`2024-25 = 100`)
 * and a change in per cent. A forecast year has `-` for its index, and notes behind its label.
 */
import { isFault, isWithoutNumber, numberOf, openLicence, textOf } from "./layout.ts";
import type { Cell, Fault, Layout, PublishedFile, Sheet, Value } from "./layout.ts";
import { financialYearIn } from "./notes.ts";

/** The layout of this file. */
export const gdpDeflator: Layout = {
  about:
    "HM Treasury GDP deflators (xlsx): a sheet with headings “Financial year” and, to its right, “2024-25 = 100”",
  read: (file) => {
    const found = file.sheets.flatMap((sheet) => blockOf(sheet) ?? [])[0];
    if (!found) return undefined;
    const { sheet, base } = found;
    const read = valuesOf(file, found);
    const fault = read.find(isFault);
    if (fault) return fault;
    const values = read.filter((one): one is Value => !isFault(one));
    const atBase = values.find(({ period }) => period === base);
    if (atBase?.value !== 100)
      return {
        fault: `${sheet.name}: found ${atBase?.value ?? "nothing"} for ${base}; allowed: 100, as its heading says`,
      };
    return {
      series: "gdp_deflator",
      unit: `index, ${base} = 100`,
      values,
      release: releaseOf(file, sheet),
      source: {
        title: "GDP deflators at market prices, and money GDP",
        publisher: "HM Treasury",
        table: "financial-year index",
        url: "https://www.gov.uk/government/collections/gdp-deflators-at-market-prices-and-money-gdp",
        licence: openLicence,
      },
      source_prefix: "hmt_gdp",
      sensible: { least: 1, most: 1000 },
      sole: true,
    };
  },
};

interface Block {
  readonly sheet: Sheet;
  /** The last row of the heading. */
  readonly row: number;
  /** Columns of the years and of the index. */
  readonly label: number;
  readonly index: number;
  readonly base: string;
}

/** A value for each year that has one. A number that belongs to no year, or a year's that is none, is a fault. */
function valuesOf(file: PublishedFile, { sheet, row, label, index }: Block): (Value | Fault)[] {
  return sheet.rows.slice(row + 1).flatMap((cells, offset): (Value | Fault)[] => {
    const [year, printed] = [textOf(cells[label]), textOf(cells[index])];
    const [period, value] = [financialYearIn(year), numberOf(cells[index])];
    const line = row + offset + 2;
    const place = `${sheet.name}, row ${line}`;
    if (year === "" || isWithoutNumber(cells[index])) return [];
    if (period === undefined)
      return value === undefined
        ? []
        : [{ fault: `${place}: found ${value} for “${year}”; allowed: a year such as 2024-25` }];
    if (value === undefined)
      return [{ fault: `${place}: found “${printed}” for “${year}”; allowed: a number, or -` }];
    const locator = `${file.name}; sheet ${sheet.name}, row ${line}, financial years`;
    const rounded = Math.round(value * 10_000) / 10_000;
    return [{ gss_code: "K02000001", area: "United Kingdom", period, value: rounded, locator }];
  });
}

/** Where the financial years stand: the heading may be broken over two rows. */
function blockOf(sheet: Sheet): Block | undefined {
  const rows = sheet.rows.slice(0, 20);
  for (const [at, cells] of rows.entries()) {
    const label = cells.findIndex((cell) => /^financial year/i.test(textOf(cell)));
    if (label === -1) continue;
    for (const row of [at, at + 1, at - 1]) {
      const index = (rows[row] ?? []).findIndex((cell, column) => column > label && baseOf(cell));
      const base = baseOf(rows[row]?.[index]);
      if (base !== undefined) return { sheet, row: Math.max(at, row), label, index, base };
    }
  }
  return undefined;
}

function baseOf(cell: Cell): string | undefined {
  return /^(\d{4}-\d{2})\s*=\s*100\b/.exec(textOf(cell))?.[1];
}

/** `June 2026`, from a title on the sheet or from the file's name. */
function releaseOf({ name }: PublishedFile, { rows }: Sheet): string | undefined {
  const texts = [
    ...rows.slice(0, 8).flatMap((cells) => cells.map(textOf)),
    name.replaceAll("_", " "),
  ];
  const months =
    /\b(January|February|March|April|May|June|July|August|September|October|November|December) (20\d{2})\b/;
  return texts.flatMap((text) => months.exec(text)?.[0] ?? [])[0];
}
