/** All that is published of one dataset: its tables and the bytes of every CSV. */
import { createHash } from "node:crypto";
import { writeCsv } from "../csv/read-csv.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { dataDate } from "../dataset/dates-of-data.ts";
import { publishedTables, type PublishedTable } from "./tables.ts";

/** All that a build publishes: the tables, and what is said of them. */
export interface Publication {
  readonly tables: readonly PublishedTable[];
  /** Every CSV by its address below `/data/`, those of the data folder byte for byte. */
  readonly csv: ReadonlyMap<string, Uint8Array>;
  /** The latest day in changes.csv; undefined where nothing has changed yet. */
  readonly date: string | undefined;
  /** The day of the latest frozen release, which the data of that day may be later than. */
  readonly release: string | undefined;
  /** Where the site stands, with a slash at the end. */
  readonly address: string;
  readonly dataset: Dataset;
}

/** Puts together what is published. `files` are the CSVs of the data folder by their path in it. */
export function publication(
  dataset: Dataset,
  files: ReadonlyMap<string, Uint8Array>,
  address: string,
  release?: string,
): Publication {
  const tables = publishedTables(dataset);
  const csv = new Map(files);
  const unwritten = tables.filter(({ made, path }) => made || !csv.has(path));
  for (const table of unwritten) csv.set(table.path, csvBytes(table));
  return { tables, csv, date: dataDate(dataset) || undefined, release, address, dataset };
}

/** The bytes of the CSV that holds a table. */
export function bytesOf({ csv }: Publication, { path }: PublishedTable): Uint8Array {
  const bytes = csv.get(path);
  if (bytes === undefined) throw new Error(`no file ${path}`);
  return bytes;
}

/** SHA-256 in hexadecimal. */
export function checksum(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A text as bytes. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function csvBytes({ columns, rows }: PublishedTable): Uint8Array {
  return utf8(writeCsv([Object.keys(columns), ...rows]));
}
