import { beforeAll, expect, test } from "vitest";
import { Package } from "datapackage";
import { dataPackage } from "./data-package.ts";
import { shippedPublication, writtenFiles } from "./example-publication.ts";
import { bytesOf, checksum, utf8, type Publication } from "./publication.ts";
import { tableRecords } from "./table-records.ts";
import { writeCsv } from "../csv/read-csv.ts";

let shipped: Publication;
let folder: string;
beforeAll(() => {
  shipped = shippedPublication();
  folder = writtenFiles(shipped.csv);
});

/** The descriptor as it is published: a reader of version 1 gets nothing else. */
function loaded(descriptor: object, basePath: string): Promise<Package> {
  return Package.load(descriptor, { basePath, strict: false });
}

test("an independent validator accepts the package, every row, and every foreign key", async () => {
  const checked = await loaded(dataPackage(shipped), folder);
  expect(checked.errors).toEqual([]);
  for (const resource of checked.resources) {
    expect([resource.name, resource.errors]).toEqual([resource.name, []]);
    expect([resource.name, await resource.checkRelations()]).toEqual([resource.name, true]);
  }
});

test("the validator reads the amounts that we read", async () => {
  const { resources } = await loaded(dataPackage(shipped), folder);
  for (const table of shipped.tables) {
    const resource = resources.find(({ name }) => name === table.name);
    const amounts = (rows: readonly Readonly<Record<string, unknown>>[]) =>
      rows.map((row) => [row["id"], row["amount_gbp"], row["value"], row["counted_gbp"]]);
    expect(amounts((await resource?.read({ keyed: true })) ?? [])).toEqual(
      amounts([...tableRecords(table)]),
    );
  }
});

test.each([
  ["a word that is not allowed", "status", "aproved"],
  ["an amount that is no number", "amount_gbp", "1.5m"],
  ["an empty cell that must be filled", "label", ""],
])("the validator refuses %s", async (_, column, text) => {
  const broken = await loaded(dataPackage(shipped), writtenFiles(withCell(column, text)));
  const allocations = broken.resources.find(({ name }) => name === "allocations");
  await expect(allocations?.read({ keyed: true })).rejects.toThrow();
});

test("the validator refuses a reference that leads nowhere", async () => {
  const files = withCell("from_pot", "a-pot-nobody-knows");
  const broken = await loaded(dataPackage(shipped), writtenFiles(files));
  const allocations = broken.resources.find(({ name }) => name === "allocations");
  await expect(allocations?.checkRelations()).rejects.toThrow(/foreign key/i);
});

/** The CSVs with another text in one cell of the first allocation. */
function withCell(column: string, text: string): Map<string, Uint8Array> {
  const table = shipped.tables.find(({ name }) => name === "allocations");
  if (table === undefined) throw new Error("no allocations");
  const names = Object.keys(table.columns);
  const [first = [], ...rest] = table.rows;
  const changed = first.map((cell, index) => (names[index] === column ? text : cell));
  const csv = utf8(writeCsv([names, changed, ...rest]));
  return new Map(shipped.csv).set(table.path, csv);
}

test("sizes, checksums and what an empty cell means stand in the descriptor", () => {
  const { resources } = dataPackage(shipped);
  for (const [index, table] of shipped.tables.entries()) {
    const bytes = bytesOf(shipped, table);
    expect(resources[index]).toMatchObject({
      name: table.name,
      path: table.path,
      bytes: bytes.length,
      hash: `sha256:${checksum(bytes)}`,
      schema: { missingValues: [""] },
    });
  }
});

test("the fields of one table", () => {
  const pots = dataPackage(shipped).resources.find(({ name }) => name === "pots");
  const { fields, primaryKey, foreignKeys } = pots?.schema ?? {};
  expect(fields?.slice(0, 2)).toMatchInlineSnapshot(`
    [
      {
        "constraints": {
          "maxLength": 100,
          "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
          "required": true,
          "unique": true,
        },
        "description": "Name of the pot in the other tables.",
        "example": "birmingham-base-budget",
        "name": "id",
        "type": "string",
      },
      {
        "constraints": {
          "required": true,
        },
        "description": "Whose money it is.",
        "example": "birmingham",
        "name": "council",
        "type": "string",
      },
    ]
  `);
  expect({ primaryKey, foreignKeys }).toMatchInlineSnapshot(`
    {
      "foreignKeys": [
        {
          "fields": [
            "council",
          ],
          "reference": {
            "fields": [
              "id",
            ],
            "resource": "councils",
          },
        },
        {
          "fields": [
            "document",
          ],
          "reference": {
            "fields": [
              "id",
            ],
            "resource": "documents",
          },
        },
      ],
      "primaryKey": [
        "id",
      ],
    }
  `);
});

test("keys of allocations lead to all councils' figures, and a restatement to the table itself", () => {
  const { resources } = dataPackage(shipped);
  const keys = (resource: string) =>
    resources
      .find(({ name }) => name === resource)
      ?.schema.foreignKeys?.map(({ fields, reference }) => `${fields[0]} -> ${reference.resource}`);
  expect(keys("allocations")).toEqual([
    "decision -> decisions",
    "restates -> ",
    "from_pot -> pots",
    "to_pot -> pots",
    "document -> documents",
  ]);
  expect(keys("discrepancies")).toEqual([
    "document -> documents",
    "allocation -> allocations",
    "other_amount -> other_amounts",
  ]);
});
