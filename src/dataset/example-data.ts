/**
 * Test support: a small, sound data folder of two invented councils, in memory.
 * A test names only the cells that it is about; everything else has a sound default.
 */
import { decode } from "../csv/decode.ts";
import { inFileOrder, problemLine } from "../csv/problem.ts";
import { readCsv, writeCsv } from "../csv/read-csv.ts";
import {
  allocations,
  areaTables,
  prints,
  statisticSeries,
  statisticSources,
  statistics,
  tables,
} from "../tables/index.ts";
import { authoritiesOf, authoritiesSource } from "./example-authorities.ts";
import { figureCells, type FigureCells } from "./example-figures.ts";
import { buildDataset, type Built } from "./build.ts";
import type { Council, Dataset, Figure } from "./dataset.ts";

type Cells<T extends { readonly columns: object }> = Partial<Record<keyof T["columns"], string>>;
type TableName = keyof typeof tables;

export type { FigureCells };

/** What a test wants to be different. A row with a known id changes that row; another is added. */
export type Changes = { readonly [Name in TableName]?: readonly Cells<(typeof tables)[Name]>[] } & {
  /** All figures of Northtown, and of Southtown, from line 2. */
  readonly allocations?: readonly FigureCells[];
  readonly southtown?: readonly FigureCells[];
  readonly prints?: readonly Cells<typeof prints>[];
};

const northtown = { council: "northtown", document: "northtown-report", locator: "page 1" };
const southtown = { council: "southtown", document: "southtown-report" };

const defaults: { readonly [Name in TableName]?: Cells<(typeof tables)[Name]> } = {
  councils: {
    name: "A council",
    short_name: "Council",
    type: "unitary",
    region: "Nowhere",
    website: "https://council.example",
    read: "whole",
  },
  documents: {
    council: "northtown",
    title: "Report",
    type: "report",
    publisher: "Council",
    date: "2022-06-01",
    evidence: "official-extract",
  },
  decisions: {
    ...northtown,
    title: "A decision",
    body: "Cabinet",
    date: "2022-06-01",
    date_precision: "day",
    stage: "approved",
    summary: "Cabinet agreed.",
  },
  pots: { ...northtown, name: "A pot", kind: "reserve" },
  other_amounts: {
    ...northtown,
    label: "Forecast",
    kind: "forecast",
    amount_gbp: "1000",
    amount_printed: "1,000",
    printed_in: "pounds",
    qualifier: "exactly",
  },
  events: { ...northtown, date: "2022-05", date_precision: "month", kind: "report", title: "Told" },
  indicators: { ...northtown, series: "Plans", value: "5", unit: "percent", value_printed: "5%" },
  discrepancies: {
    document: "northtown-report",
    locator: "page 1",
    reason: "The sum says so.",
    status: "open",
  },
  gaps: { council: "northtown", what: "What it bought" },
  replies: { council: "northtown", date: "2022-08-01", from: "Director", text: "It is more." },
  changes: {
    date: "2022-07-01",
    table: "allocations",
    kind: "added",
    what: "Release.",
    why: "New.",
  },
  former_ids: { table: "allocations", now: "total", date: "2022-08-01", why: "A slip." },
};

/** The rows that every example has. */
const base: Changes = {
  councils: [{ id: "northtown" }, { id: "southtown" }],
  documents: [
    { id: "northtown-report" },
    { id: "northtown-press", type: "press article", evidence: "press" },
    { id: "southtown-report", council: "southtown" },
  ],
  decisions: [
    { id: "northtown-budget", date: "2022-02-01" },
    { id: "northtown-main", headline: "yes" },
    { id: "northtown-later", date: "2023-01-10" },
    { id: "northtown-advice", stage: "recommended" },
    { id: "northtown-outline", stage: "approved in principle" },
    { id: "northtown-undone", stage: "withdrawn" },
    { id: "southtown-main", ...southtown, headline: "yes" },
  ],
  pots: [
    { id: "northtown-reserve", earmarked: "no" },
    { id: "northtown-fund", earmarked: "yes" },
    { id: "northtown-second-fund", earmarked: "yes" },
    { id: "northtown-till" },
    { id: "southtown-reserve", ...southtown, earmarked: "no" },
  ],
};

/** The texts of the folder by their path inside it. */
export function exampleTexts(changes: Changes = {}): Map<string, string> {
  const texts = new Map<string, string>();
  let councils: readonly Cells<typeof tables.councils>[] = [];
  for (const name of Object.keys(tables) as TableName[]) {
    const rows = merged(base[name] ?? [], changes[name] ?? []);
    // Every council has a code of its own.
    const code = (index: number) => (name === "councils" ? { gss_code: `X0000000${index}` } : {});
    const filled = rows.map((row, index) => ({ ...defaults[name], ...code(index), ...row }));
    texts.set(`${name}.csv`, tableText(tables[name].columns, filled));
    if (name === "councils") councils = filled;
  }
  const own = (changes.allocations ?? [{ id: "total" }]).map(figureCells("northtown"));
  const others = (changes.southtown ?? [{ id: "south" }]).map(figureCells("southtown"));
  texts.set("allocations/northtown.csv", tableText(allocations.columns, own));
  texts.set("allocations/southtown.csv", tableText(allocations.columns, others));
  const read = changes.prints && tableText(prints.columns, changes.prints);
  if (read) texts.set("prints/northtown-report.csv", read);
  for (const name of Object.keys(statisticSeries))
    texts.set(`statistics/${name}.csv`, tableText(statistics.columns, []));
  const areas = { authorities: authoritiesOf(councils) };
  for (const [name, { columns }] of Object.entries(areaTables))
    texts.set(`statistics/${name}.csv`, tableText(columns, areas[name as "authorities"] ?? []));
  texts.set("statistics/sources.csv", tableText(statisticSources.columns, [authoritiesSource]));
  return texts;
}

/** Reads, links and checks texts as the loader does with a folder called `data`. */
export function built(texts: ReadonlyMap<string, string>): Built {
  const files = [...texts].map(([path, text]) => {
    const decoded = decode(`data/${path}`, new TextEncoder().encode(text));
    return [path, readCsv(`data/${path}`, decoded.text)] as const;
  });
  return buildDataset(new Map(files));
}

/** The dataset of an example that is meant to be sound. */
export function example(changes?: Changes): Dataset {
  const { dataset, problems } = built(exampleTexts(changes));
  if (dataset === undefined) throw new Error(problems.map(problemLine).join("\n"));
  return dataset;
}

/** The error lines of an example, in file order. None where it is sound. */
export function faults(changes: Changes | ReadonlyMap<string, string>): string[] {
  const texts = changes instanceof Map ? changes : exampleTexts(changes as Changes);
  return inFileOrder(built(texts).problems).map(problemLine);
}

/** Northtown, which has the example's figures. */
export function councilOf(dataset: Dataset, id = "northtown"): Council {
  return found(dataset.councils, id);
}

export const figureOf = (dataset: Dataset, id: string): Figure => found(dataset.figures, id);

export function found<R extends { readonly id: string }>(rows: readonly R[], id: string): R {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`the example has no ${id}`);
  return row;
}

function merged<C extends object>(rows: readonly C[], changed: readonly C[]): C[] {
  const id = (row: C) => ("id" in row ? row.id : undefined);
  const known = rows.map((row) => ({ ...row, ...changed.find((one) => id(one) === id(row)) }));
  return [...known, ...changed.filter((one) => !rows.some((row) => id(row) === id(one)))];
}

function tableText(columns: object, rows: readonly Partial<Record<string, string>>[]): string {
  const names = Object.keys(columns);
  return writeCsv([names, ...rows.map((row) => names.map((name) => row[name] ?? ""))]);
}
