/** The command that brings a published file into `data/statistics/`: what it does and what it says. */
import path from "node:path";
import { problemReport } from "../csv/problem.ts";
import { loadDataset } from "../dataset/load.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { shortList } from "../format/near-names.ts";
import { diskRefusal } from "../dataset/disk-refusal.ts";
import { areaTables, statistics, statisticSources } from "../tables/index.ts";
import { unknownIn } from "./areas.ts";
import { openPublished, replaceCsv } from "./folder.ts";
import { isFault, type Reading, type TableReading } from "./layout.ts";
import { readPublished } from "./recognise.ts";
import { updatedTable } from "./update-tables.ts";
import {
  sourceIdOf,
  updated,
  type ValueChange,
  type Source,
  type Statistic,
  type Update,
} from "./update.ts";

interface CommandOptions {
  readonly file: string;
  readonly data: string;
  /** The release, where the file does not say it. */
  readonly release: string | undefined;
}

/** Whether anything was written, and the lines to print. */
export interface Outcome {
  readonly done: boolean;
  readonly lines: readonly string[];
}

/** Reads, checks and writes; where anything is wrong, nothing is written and every reason is told. */
export async function updateStatistics(asked: CommandOptions): Promise<Outcome> {
  try {
    return await update(asked);
  } catch (error) {
    const refusal = diskRefusal(error, asked.data);
    if (refusal === error || !(refusal instanceof Error)) throw error;
    return refused([refusal.message]);
  }
}

async function update(asked: CommandOptions): Promise<Outcome> {
  const { dataset, problems } = loadDataset(asked.data);
  if (dataset === undefined) return refused([problemReport(problems)]);
  const file = await openPublished(asked.file);
  if (isFault(file)) return refused([file.fault]);
  const reading = readPublished(file);
  if (isFault(reading)) return refused([reading.fault]);
  const release = asked.release ?? reading.release;
  if (release === undefined)
    return refused([
      `${file.name}: found no release in it; allowed: --release TEXT, such as --release "18 December 2026"`,
    ]);
  if ("table" in reading)
    return tableWritten(asked, dataset, { reading, release, file: file.name });
  const { councils, authorities } = dataset;
  const held = { councils, authorities, rows: rowsHeld(dataset, reading) };
  const unknown = unknownIn(reading.values, held);
  const made = updated(reading, held, release);
  if (!("rows" in made)) return refused(made.map(({ fault }) => `${file.name}: ${fault}`));
  return written(asked, dataset, { reading, update: made, unknown });
}

function rowsHeld({ statistics: series }: Dataset, reading: Reading): readonly Statistic[] {
  return series[reading.series];
}

function written(
  { data }: CommandOptions,
  dataset: Dataset,
  told: { readonly reading: Reading; readonly update: Update; readonly unknown: readonly string[] },
): Outcome {
  const { reading, update, unknown } = told;
  const rows = tableOf(Object.keys(statistics.columns), update.rows);
  const folder = path.join(data, "statistics");
  const sources = path.join(folder, "sources.csv");
  const file = path.join(folder, `${reading.series}.csv`);
  const others = dataset.statistic_sources.filter(
    ({ source_id }) => source_id !== update.source.source_id,
  );
  const used = usedSources(dataset, reading, update);
  // At every moment each value has its release: first both, then the values, then what is still used.
  replaceCsv(sources, sourceTable([...others, update.source]));
  replaceCsv(file, rows);
  replaceCsv(
    sources,
    sourceTable([...others, update.source].filter(({ source_id }) => used.has(source_id))),
  );
  const changed = update.changes.length > 0 ? [next] : [];
  const passedOver = `left out, as statistics/authorities.csv has no row with the code: ${shortList(unknown)}`;
  const left = unknown.length > 0 ? [passedOver] : [];
  return {
    done: true,
    lines: [...update.changes.map(changeLine), ...left, summary(file, update), ...changed],
  };
}

/** The releases that values or areas are read from, once the update is there. */
function usedSources(dataset: Dataset, { series }: Reading, { rows }: Update): Set<string> {
  const { authorities, code_changes, neighbours, judgements } = dataset;
  const values = Object.values({ ...dataset.statistics, [series]: rows });
  const read = [...values, authorities, code_changes, neighbours, judgements];
  return new Set(read.flatMap((own) => own.map(({ source_id }) => source_id)));
}

/** A table of its own, written as a series is: at every moment each row has its release. */
function tableWritten(
  { data }: CommandOptions,
  dataset: Dataset,
  told: { readonly reading: TableReading; readonly release: string; readonly file: string },
): Outcome {
  const { reading, release, file } = told;
  const rows = updatedTable(reading, dataset, release);
  if ("faults" in rows) return refused(rows.faults.map(({ fault }) => `${file}: ${fault}`));
  const source_id = sourceIdOf(reading, release);
  const source = { source_id, ...reading.source, release, note: undefined, copied_from: undefined };
  const others = dataset.statistic_sources.filter((one) => one.source_id !== source_id);
  const held = [
    ...Object.values(dataset.statistics).flat(),
    ...dataset.authorities,
    ...dataset.code_changes,
    ...(reading.table === "neighbours" ? dataset.judgements : dataset.neighbours),
  ];
  const used = new Set([...held, ...rows].map((row) => row.source_id));
  const [sources, table] = ["sources", reading.table].map((name) =>
    path.join(data, "statistics", `${name}.csv`),
  ) as [string, string];
  replaceCsv(sources, sourceTable([...others, source]));
  replaceCsv(table, tableOf(Object.keys(areaTables[reading.table].columns), rows));
  const kept = [...others, source].filter((one) => used.has(one.source_id));
  replaceCsv(sources, sourceTable(kept));
  const line = `${table}: ${rows.length} rows, ${dataset[reading.table].length} before; release ${release} (${source_id})`;
  return { done: true, lines: [line, next] };
}

const next =
  "Now changes.csv needs a row for this table that says why: npm run check-data asks for it where a released value changed.";

function sourceTable(sources: readonly Source[]): string[][] {
  return tableOf(Object.keys(statisticSources.columns), sources);
}

function tableOf<Name extends string>(
  names: readonly Name[],
  rows: readonly Partial<Readonly<Record<Name, string | number>>>[],
): string[][] {
  return [[...names], ...rows.map((row) => names.map((name) => String(row[name] ?? "")))];
}

/** `Birmingham, mid-2024: 291,000 → 292,028` */
function changeLine({ area, period, before, after }: ValueChange): string {
  const words = (value: number | undefined) =>
    value === undefined ? "none" : value.toLocaleString("en-GB", { maximumFractionDigits: 4 });
  return `${area}, ${period}: ${words(before)} → ${words(after)}`;
}

function summary(file: string, { rows, changes, source }: Update): string {
  const added = changes.filter(({ before }) => before === undefined).length;
  const gone = changes.filter(({ after }) => after === undefined).length;
  const revised = changes.length - added - gone;
  return `${file}: ${rows.length} values, ${added} new, ${revised} revised, ${gone} gone; release ${source.release} (${source.source_id})`;
}

function refused(reasons: readonly string[]): Outcome {
  return { done: false, lines: [...reasons, "Nothing was changed."] };
}
