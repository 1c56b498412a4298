/** Every file below `/data/` that is made of the tables: its bytes, its type, and what it is for. */
import { archive } from "./archive.ts";
import { csvwGroup, csvwTable } from "./csvw.ts";
import { dataPackage } from "./data-package.ts";
import { database } from "./database/database.ts";
import { bytesOf, checksum, utf8, type Publication } from "./publication.ts";
import { publisher } from "./publisher.ts";
import { tableRecords } from "./table-records.ts";
import { prints } from "../tables/index.ts";
import type { PublishedTable } from "./tables.ts";
import { workbook } from "./workbook/workbook.ts";

/** One file that can be downloaded. */
export interface Download {
  /** Address below `/data/`. */
  readonly path: string;
  readonly about: string;
  readonly mediaType: string;
  /** Made when they are asked for first, then kept. */
  readonly bytes: Uint8Array;
}

/** Every file by its purpose, as the data page lists them. */
export interface Downloads {
  /** All tables in one file, for those who want everything. */
  readonly allTables: readonly Download[];
  /** What programs read to understand the CSVs. */
  readonly descriptions: readonly Download[];
  /** One CSV for each table. */
  readonly tables: readonly Download[];
  /** Each council's allocations and each document's prints, JSON of each table, metadata of each CSV. */
  readonly others: readonly Download[];
}

/** All files, each made when it is asked for. The same dataset makes the same bytes. */
export function downloads(publication: Publication): Downloads {
  const tables = publication.tables.map((table) => csv(publication, table));
  const descriptions = described(publication);
  return {
    allTables: everything(publication, descriptions),
    descriptions,
    tables,
    others: [
      ...pieces(publication),
      ...publication.tables.map(json),
      ...publication.tables.map((table) => metadata(table, table.path)),
      ...pieces(publication).map(({ path }) => metadata(declarationOf(publication, path), path)),
      sums(publication, descriptions),
    ],
  };
}

/** All of them in one list. */
export function everyDownload(made: Downloads): Download[] {
  return [...made.allTables, ...made.descriptions, ...made.tables, ...made.others];
}

function everything(publication: Publication, descriptions: readonly Download[]): Download[] {
  const inside = () => new Map([...publication.csv, ...byPath(descriptions)]);
  return [
    download({
      path: `${publisher.file}.zip`,
      about: "every CSV, with the descriptions that programs read",
      mediaType: "application/zip",
      make: () => archive(inside()),
    }),
    download({
      path: `${publisher.file}.xlsx`,
      about: "a workbook for Excel and LibreOffice, one sheet for each table, with notes",
      mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      make: () => workbook(publication),
    }),
    download({
      path: `${publisher.file}.sqlite`,
      about: "a SQLite database with foreign keys and queries to start from",
      mediaType: "application/vnd.sqlite3",
      make: () => database(publication),
    }),
  ];
}

function described(publication: Publication): Download[] {
  return [
    download({
      path: "datapackage.json",
      about: "a Data Package: types, keys, allowed words, checksums of every CSV",
      mediaType: "application/json",
      make: () => jsonBytes(dataPackage(publication)),
    }),
    download({
      path: "csv-metadata.json",
      about: "the same for CSV on the Web",
      mediaType: "application/csvm+json",
      make: () => jsonBytes(csvwGroup(publication)),
    }),
  ];
}

function csv(publication: Publication, table: PublishedTable): Download {
  const bytes = bytesOf(publication, table);
  return { path: table.path, about: `One row is ${table.about}.`, mediaType: "text/csv", bytes };
}

/** The files of the data folder that are not a table of their own: each is a part of one. */
function pieces({ csv: files, tables }: Publication): Download[] {
  const whole = new Set(tables.map(({ path }) => path));
  return [...files]
    .filter(([path]) => !whole.has(path))
    .map(([path, bytes]) => ({
      path,
      about: isPrints(path)
        ? "the amounts that one document prints"
        : "the allocations of one council",
      mediaType: "text/csv",
      bytes,
    }));
}

/** The table that a piece is a part of, with the columns that the piece has. */
function declarationOf({ tables }: Publication, path: string): PublishedTable {
  const folder = path.slice(0, path.indexOf("/"));
  const table = tables.find(({ name }) => name === folder);
  if (table === undefined) throw new Error(`no table of ${folder}`);
  return isPrints(path) ? { ...table, columns: prints.columns } : table;
}

function isPrints(path: string): boolean {
  return path.startsWith("prints/");
}

function json(table: PublishedTable): Download {
  const path = table.path.replace(/\.csv$/, ".json");
  return download({
    path,
    about: `${table.name} as JSON`,
    mediaType: "application/json",
    make: () => listBytes(tableRecords(table)),
  });
}

function metadata(table: PublishedTable, path: string): Download {
  return download({
    path: `${path}-metadata.json`,
    about: `what the columns of ${path} mean`,
    mediaType: "application/csvm+json",
    make: () => jsonBytes(csvwTable(table, path)),
  });
}

/** The checksums as `sha256sum --check` reads them. */
function sums({ csv: files }: Publication, descriptions: readonly Download[]): Download {
  const lines = () =>
    [...files, ...byPath(descriptions)].map(([path, bytes]) => `${checksum(bytes)}  ${path}\n`);
  return download({
    path: "SHA256SUMS.txt",
    about: "checksums, for sha256sum --check",
    mediaType: "text/plain",
    make: () => utf8(lines().join("")),
  });
}

/** A file that is made when its bytes are asked for first. */
function download({
  make,
  ...file
}: Omit<Download, "bytes"> & { readonly make: () => Uint8Array }): Download {
  let made: Uint8Array | undefined;
  return {
    ...file,
    get bytes() {
      return (made ??= make());
    },
  };
}

function byPath(files: readonly Download[]): [string, Uint8Array][] {
  return files.map(({ path, bytes }) => [path, bytes]);
}

function jsonBytes(value: unknown): Uint8Array {
  return utf8(`${JSON.stringify(value, null, 1)}\n`);
}

/** The same for a list, record by record: a large one is never held in full. */
function listBytes(records: Iterable<unknown>): Uint8Array {
  const texts: string[] = [];
  for (const record of records)
    texts.push(`\n ${JSON.stringify(record, null, 1).replaceAll("\n", "\n ")}`);
  return utf8(texts.length === 0 ? "[]\n" : `[${texts.join(",")}\n]\n`);
}
