import jsonld from "jsonld";
import { beforeAll, expect, test } from "vitest";
import { readCsv } from "../csv/read-csv.ts";
import { csvwGroup, csvwTable } from "./csvw.ts";
import { shippedPublication } from "./example-publication.ts";
import { bytesOf, type Publication } from "./publication.ts";

let shipped: Publication;
beforeAll(() => {
  shipped = shippedPublication();
});

type Column = ReturnType<typeof csvwTable>["tableSchema"]["columns"][number];

/** What a cell or an item must look like under the base types that we use. */
const lexical: Readonly<Record<string, RegExp>> = {
  string: /./,
  nonNegativeInteger: /^\d+$/,
  integer: /^-?\d+$/,
  decimal: /^\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  gYearMonth: /^\d{4}-\d{2}$/,
  anyURI: /^https?:\/\/\S+$/,
};

/** Reads a CSV by its metadata alone, as a program would, and tells every cell that breaks it. */
function faults(columns: readonly Column[], text: string): string[] {
  const [header, ...rows] = readCsv("a.csv", text).rows;
  const titles = header?.cells.map((cell) => cell.text);
  if (JSON.stringify(titles) !== JSON.stringify(columns.map((column) => column.titles)))
    return ["the header is not the titles"];
  return rows.flatMap(({ cells, position }) =>
    columns.flatMap((column, index) => {
      const cell = cells[index]?.text ?? "";
      return isSound(column, cell) ? [] : [`${position.line}: ${column.name}: ${cell}`];
    }),
  );
}

function isSound(column: Column, cell: string): boolean {
  const { separator, datatype, required } = column as Column & {
    readonly separator?: string;
    readonly required?: boolean;
  };
  if (cell === "") return required !== true;
  const type = typeof datatype === "string" ? { base: datatype } : datatype;
  const format = "format" in type ? new RegExp(`^(?:${type.format})$`) : undefined;
  const items = separator === undefined ? [cell] : cell.split(separator);
  const base = lexical[type.base];
  if (base === undefined) throw new Error(`no base type ${type.base}`);
  return items.every((item) => base.test(item) && (format === undefined || format.test(item)));
}

test("every CSV is as its metadata says", () => {
  for (const table of shipped.tables) {
    const text = new TextDecoder().decode(bytesOf(shipped, table));
    expect([table.name, faults(csvwTable(table).tableSchema.columns, text)]).toEqual([
      table.name,
      [],
    ]);
  }
});

test.each([
  ["amount_printed,amount_gbp", "1", ["the header is not the titles"]],
  ["kind", "reserv", ["2: kind: reserv"]],
  ["id", "", ["2: id: "]],
])("a CSV that breaks its metadata is found: %s", (header, cell, expected) => {
  const pots = shipped.tables.find(({ name }) => name === "pots");
  if (pots === undefined) throw new Error("no pots");
  const columns = csvwTable(pots).tableSchema.columns.filter(({ name }) => name === header);
  expect(faults(columns, `${header}\n${cell === "" ? '""' : cell}\n`)).toEqual(expected);
});

test("keys between tables name tables and columns of the group, and every value is there", () => {
  const { tables } = csvwGroup(shipped);
  const keys = tables.flatMap(({ url, tableSchema }) =>
    tableSchema.foreignKeys.map((key) => ({ url, key })),
  );
  expect(keys.length).toBeGreaterThan(20);
  for (const { url, key } of keys) {
    const known = new Set(values(key.reference.resource, key.reference.columnReference[0] ?? ""));
    const used = values(url, key.columnReference[0] ?? "").filter((value) => value !== "");
    expect([url, used.filter((value) => !known.has(value))]).toEqual([url, []]);
  }
});

function values(path: string, column: string): string[] {
  const table = shipped.tables.find((one) => one.path === path);
  const index = Object.keys(table?.columns ?? {}).indexOf(column);
  if (table === undefined || index < 0) throw new Error(`no column ${column} in ${path}`);
  return table.rows.map((row) => row[index] ?? "");
}

test("a metadata file stands beside its CSV and names it without the folder", () => {
  const population = shipped.tables.find(({ name }) => name === "population_0_17");
  if (population === undefined) throw new Error("no population");
  expect(csvwTable(population)).toMatchObject({ url: "population_0_17.csv" });
  expect(csvwTable(population).tableSchema.columns.slice(2, 4)).toMatchInlineSnapshot(`
    [
      {
        "datatype": "string",
        "dc:description": "What the value stands for.",
        "name": "period",
        "required": true,
        "titles": "period",
      },
      {
        "datatype": "decimal",
        "dc:description": "The value; empty where value_absent says why there is none.",
        "name": "value",
        "titles": "value",
      },
    ]
  `);
});

/** Terms of the vocabulary as its own context defines them, so that nothing is looked up on the web. */
const csvw = "http://www.w3.org/ns/csvw#";
const context = {
  "@vocab": csvw,
  csvw,
  dc: "http://purl.org/dc/terms/",
  url: { "@id": `${csvw}url`, "@type": "@id" },
  tables: { "@id": `${csvw}table`, "@container": "@set" },
  columns: { "@id": `${csvw}column`, "@container": "@list" },
};

test("the metadata is JSON-LD in which a processor drops nothing", async () => {
  const { "@context": own, ...group } = csvwGroup(shipped);
  expect(own[0]).toBe("http://www.w3.org/ns/csvw");
  const document = { "@context": [context, own[1]], ...group } as jsonld.JsonLdDocument;
  const options = { safe: true, base: "https://funding.example/data/csv-metadata.json" };
  const [expanded] = await jsonld.expand(document, options);
  const tables = expanded?.[`${csvw}table`] as readonly object[];
  expect(tables.length).toBe(shipped.tables.length);
});
