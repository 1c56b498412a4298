/** Declarations to CSV on the Web: metadata beside each CSV, and one table group that holds the keys. */
import type { Column, ColumnKind } from "../tables/column.ts";
import type { Publication } from "./publication.ts";
import { dataLicence, publisher } from "./publisher.ts";
import { foreignKeysOf, kinds, type ForeignKey } from "./table-schema.ts";
import { columnsOf, meaning, type PublishedTable } from "./tables.ts";

const context = ["http://www.w3.org/ns/csvw", { "@language": "en" }] as const;

const bases: Partial<Record<ColumnKind, string>> = {
  pounds: "nonNegativeInteger",
  integer: "integer",
  decimal: "decimal",
  day: "date",
  month: "gYearMonth",
  "web-address": "anyURI",
};

/** Metadata of all tables together: the only place where keys between tables may stand. */
export function csvwGroup({ tables }: Publication) {
  return {
    "@context": context,
    "dc:title": publisher.title,
    "dc:license": { "@id": dataLicence.path },
    tables: tables.map((table) => ({
      url: table.path,
      ...about(table),
      tableSchema: {
        ...schema(table),
        foreignKeys: foreignKeysOf(table, tables).map((key) => linked(key, table, tables)),
      },
    })),
  };
}

/** Metadata of one CSV, which stands beside it as `<file>-metadata.json`. */
export function csvwTable(table: PublishedTable, path = table.path) {
  return {
    "@context": context,
    url: path.slice(path.lastIndexOf("/") + 1),
    ...about(table),
    "dc:license": { "@id": dataLicence.path },
    tableSchema: schema(table),
  };
}

function about(table: PublishedTable) {
  return {
    "dc:title": table.name.replaceAll("_", " "),
    "dc:description": `One row is ${table.about}. An empty cell is not stated.`,
  };
}

function schema(table: PublishedTable) {
  return {
    columns: columnsOf(table).map(({ name, ...column }) => ({
      name,
      titles: name,
      "dc:description": meaning(column),
      ...(column.required ? { required: true } : {}),
      ...separator(column),
      datatype: datatype(column),
    })),
    ...(table.key === undefined ? {} : { primaryKey: table.key }),
  };
}

function separator({ kind }: Column) {
  const { separator } = kinds[kind];
  return separator === undefined ? {} : { separator };
}

/** The type of a cell, or of each item of a list. */
function datatype({ kind, words = {} }: Column) {
  const base = bases[kind];
  if (base !== undefined) return base;
  const pattern = kinds[kind].constraints?.pattern;
  if (kind === "word" || kind === "words") {
    return { base: "string", format: Object.keys(words).map(escaped).join("|") };
  }
  return pattern === undefined ? "string" : { base: "string", format: pattern };
}

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function linked(
  { fields, reference }: ForeignKey,
  table: PublishedTable,
  all: readonly PublishedTable[],
) {
  const target = all.find(({ name }) => name === reference.resource) ?? table;
  return {
    columnReference: fields,
    reference: { resource: target.path, columnReference: reference.fields },
  };
}
