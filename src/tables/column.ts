/**
 * What a column can be. From one declaration come the parser, the type, the error text,
 * the dictionary line and the published schema; this module knows the kinds, not the tables.
 */
import { z } from "zod";

export type ColumnKind =
  | "text"
  | "id"
  | "reference"
  | "references"
  | "parts"
  | "places"
  | "word"
  | "words"
  | "pounds"
  | "decimal"
  | "integer"
  | "day"
  | "date"
  | "month"
  | "financial-year"
  | "web-address";

/** Whether the cells of a kind are numbers, to be added up. */
export function isNumeric(kind: string): boolean {
  return kind === "pounds" || kind === "integer" || kind === "decimal";
}

export interface Column<Value = unknown> {
  readonly kind: ColumnKind;
  /** What the column means, as the data dictionary says it. */
  readonly about: string;
  readonly example: string;
  /** What a cell may hold, as an error line says it. */
  readonly allowed: string;
  /** The text of a cell that is not empty, to its value. */
  readonly schema: z.ZodType<Value, string>;
  readonly required: boolean;
  /** The allowed words, each with a sentence. */
  readonly words?: Readonly<Record<string, string>>;
  /** The table whose ids the cell names. */
  readonly table?: string;
}

export interface Describes {
  readonly about: string;
  readonly example: string;
}

/** The same column, where an empty cell means "not stated". */
export function optional<Value>(column: Column<Value>): Column<Value | undefined> {
  return {
    ...column,
    schema: column.schema as z.ZodType<Value | undefined, string>,
    required: false,
  };
}

export function text(describes: Describes): Column<string> {
  return column("text", describes, "one line of plain text", z.string());
}

/** The row's own name: an address, stable for ever. */
export function id(describes: Describes): Column<string> {
  const allowed = `small letters, digits and hyphens, such as ${describes.example}`;
  return column("id", describes, allowed, z.string().regex(slug).max(100));
}

export function reference(table: string, describes: Describes): Column<string> {
  return {
    ...column("reference", describes, `an id in ${table}.csv`, z.string().regex(slug)),
    table,
  };
}

/** Ids separated by single spaces. */
export function references(table: string, describes: Describes): Column<readonly string[]> {
  const allowed = `ids in ${table}.csv, each once, separated by single spaces`;
  return { ...column("references", describes, allowed, spaced(z.string().regex(slug))), table };
}

export interface PartLink<Split extends string> {
  readonly whole: string;
  readonly split: Split;
}

/** `<id>:<split>` separated by spaces: the wholes a figure is a part of. */
export function parts<const Split extends string>(
  table: string,
  splits: Readonly<Record<Split, string>>,
  describes: Describes,
): Column<readonly PartLink<Split>[]> {
  const names = Object.keys(splits).join("|");
  const link = z
    .string()
    .regex(new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*:(${names})$`))
    .transform((text) => {
      const [whole = "", split = ""] = text.split(":");
      return { whole, split: split as Split };
    });
  const allowed = `<id>:<split>, each once, separated by spaces, where a split is ${listed(Object.keys(splits))}`;
  return { ...column("parts", describes, allowed, spaced(link)), table, words: splits };
}

export interface DocumentPlace {
  readonly document: string;
  readonly locator: string;
}

/** `document: locator` separated by ` | `: other places where the same is printed. */
export function places(table: string, describes: Describes): Column<readonly DocumentPlace[]> {
  const place = z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*: \S.*$/)
    .transform((text) => {
      const colon = text.indexOf(": ");
      return { document: text.slice(0, colon), locator: text.slice(colon + 2) };
    });
  const schema = z
    .string()
    .transform((text) => text.split(" | "))
    .pipe(z.array(place));
  return { ...column("places", describes, "document: locator, separated by ' | '", schema), table };
}

/** One of a closed list, each word with a sentence. */
export function word<const Word extends string>(
  words: Readonly<Record<Word, string>>,
  describes: Describes,
): Column<Word> {
  const names = Object.keys(words) as Word[];
  return {
    ...column("word", describes, listed(names), oneOf(names)),
    words,
  };
}

/** Several words of a closed list, separated by spaces. */
export function wordList<const Word extends string>(
  words: Readonly<Record<Word, string>>,
  describes: Describes,
): Column<readonly Word[]> {
  const names = Object.keys(words) as Word[];
  const schema = spaced(oneOf(names));
  return {
    ...column("words", describes, `${listed(names)}, each once, separated by spaces`, schema),
    words,
  };
}

/** A whole public address, in the characters that addresses are made of. */
export function webAddress(describes: Describes): Column<string> {
  const schema = z.url({ protocol: /^https?$/ }).regex(publicAddress);
  const allowed = "an address that begins with https:// or http://, without spaces or a user name";
  return column("web-address", describes, allowed, schema);
}

/** "a, b or c" */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

const publicAddress =
  /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:[0-9]+)?([/?#][\w\-.~:/?#[\]@!$&'()*+,;=%|]*)?$/i;

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A required column of a kind. Only the modules that declare kinds call it. */
export function column<Value>(
  kind: ColumnKind,
  describes: Describes,
  allowed: string,
  schema: z.ZodType<Value, string>,
): Column<Value> {
  return { kind, ...describes, allowed, schema, required: true };
}

function oneOf<Word extends string>(words: readonly Word[]): z.ZodType<Word, string> {
  return z.string().pipe(z.enum(words));
}

function spaced<Value>(item: z.ZodType<Value, string>): z.ZodType<readonly Value[], string> {
  return z
    .string()
    .transform((text) => text.split(" "))
    .pipe(
      z
        .array(item)
        .refine((items) => new Set(items.map((i) => JSON.stringify(i))).size === items.length),
    );
}
