/** Test support: rows to ask of, from generated figures that differ in all that can be asked for. */
import type { Dataset } from "../../../dataset/dataset.ts";
import type { FigureCells } from "../../../dataset/example-data.ts";
import { exploreFile, namesFile } from "../records/explore-file.ts";
import { exploreTable, type ExploreTable } from "./explore-table.ts";

const purposes = ["SEND", "social care", "leadership"];
const types = ["", "capital", "revenue"];
const sums = ["First", "Second", "Third", "Fourth"];
const years = ["", "2021-22", "2022-23"];
const qualifiers = ["exactly", "up-to", "exactly", "about", "exactly", "exactly", "at-least"];

/** The same figures with purposes, types of money, years and qualifiers of their own. */
export function varied(rows: readonly FigureCells[]): FigureCells[] {
  return rows.map((row, at) => ({
    purpose: purposes[at % purposes.length],
    money_type: types[Math.floor(at / 2) % types.length],
    financial_year: years[Math.floor(at / 3) % years.length],
    ...(row.amount_gbp ? { qualifier: qualifiers[at % qualifiers.length] } : {}),
    label: `${sums[at % sums.length]} sum of the plan`,
    ...row,
  }));
}

/** A sum of up to an amount for one purpose. */
export function upTo(id: string, amount_gbp: string, cells: FigureCells): FigureCells {
  return { id, amount_gbp, qualifier: "up-to", purpose: "social care", ...cells };
}

/** Read back from the texts that are published. */
export function tableOf(dataset: Dataset): ExploreTable {
  return exploreTable(published(exploreFile(dataset)), published(namesFile(dataset)));
}

function published<File>(file: File): File {
  return JSON.parse(JSON.stringify(file)) as File;
}
