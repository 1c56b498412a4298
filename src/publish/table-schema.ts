/**
 * Declarations to Table Schema (Data Package 2), one entry for each kind of column. It uses only what a
 * reader of version 1 knows too: lists are text with a separator, and a missing value is plain text.
 */
import type { Column, ColumnKind } from "../tables/column.ts";
import { columnsOf, meaning, referenced, type PublishedTable } from "./tables.ts";

interface SchemaField {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly description: string;
  readonly example: string;
  readonly constraints?: { readonly [name: string]: unknown; readonly pattern?: string };
}

/** Columns whose cells are keys of another published table. */
export interface ForeignKey {
  readonly fields: readonly string[];
  /** The table itself is the resource "". */
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

interface TableSchema {
  readonly $schema: string;
  readonly fields: readonly SchemaField[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

const slugPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
const spaced = { type: "string", separator: " " } as const;

/** What a kind of column is in Table Schema. A date known only to the month or year is text. */
export const kinds: Readonly<
  Record<
    ColumnKind,
    Pick<SchemaField, "type" | "format" | "constraints"> & {
      /** What stands between the items, where a cell holds several. */
      readonly separator?: string;
    }
  >
> = {
  text: { type: "string" },
  id: { type: "string", constraints: { unique: true, pattern: slugPattern, maxLength: 100 } },
  reference: { type: "string" },
  references: spaced,
  parts: spaced,
  places: { type: "string", separator: " | " },
  word: { type: "string" },
  words: spaced,
  pounds: { type: "integer", constraints: { minimum: 0 } },
  integer: { type: "integer" },
  decimal: { type: "number", constraints: { minimum: 0 } },
  day: { type: "date" },
  date: { type: "string", constraints: { pattern: "^(19|20)[0-9]{2}(-[0-9]{2}(-[0-9]{2})?)?$" } },
  month: { type: "yearmonth" },
  "financial-year": { type: "string", constraints: { pattern: "^[0-9]{4}-[0-9]{2}$" } },
  "web-address": { type: "string", format: "uri" },
};

/** The schema of a table: types, constraints, keys, and what an empty cell means. */
export function tableSchema(table: PublishedTable, all: readonly PublishedTable[]): TableSchema {
  const foreignKeys = foreignKeysOf(table, all);
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columnsOf(table).map(({ name, ...column }) => field(name, column)),
    missingValues: [""],
    ...(table.key === undefined ? {} : { primaryKey: [table.key] }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

/** Columns whose cell names one row. Lists of names have no foreign key in Table Schema. */
export function foreignKeysOf(table: PublishedTable, all: readonly PublishedTable[]): ForeignKey[] {
  return columnsOf(table).flatMap(({ name, ...column }) => {
    const target = isList(column) ? undefined : referenced(column, all);
    if (target === undefined) return [];
    const itself = target.table.name === table.name;
    const resource = itself ? "" : target.table.name;
    return [{ fields: [name], reference: { resource, fields: [target.key] } }];
  });
}

/** Whether a cell holds several items. */
export function isList({ kind }: Pick<Column, "kind">): boolean {
  return kinds[kind].separator !== undefined;
}

function field(name: string, column: Column): SchemaField {
  const { constraints: ofKind, separator, ...type } = kinds[column.kind];
  const items = separator === undefined ? "" : ` Several stand with “${separator}” between them.`;
  const constraints = {
    ...(column.required ? { required: true } : {}),
    ...ofKind,
    ...(column.kind === "word" ? { enum: Object.keys(column.words ?? {}) } : {}),
  };
  return {
    name,
    ...type,
    description: `${meaning(column)}${items}`,
    example: column.example,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
