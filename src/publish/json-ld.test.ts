import jsonld from "jsonld";
import { expect, test } from "vitest";
import { downloads } from "./downloads.ts";
import { shippedPublication } from "./example-publication.ts";
import { jsonLd, tableJsonLd } from "./json-ld.ts";
import { embedded } from "./json.ts";
import { checksum } from "./publication.ts";

const shipped = shippedPublication();
const { allTables, tables } = downloads(shipped);
const described = jsonLd(shipped, [...allTables, ...tables]);
/** As a page has it. */
const written = JSON.parse(embedded(described)) as Record<string, unknown> & {
  readonly distribution: readonly object[];
};
const schema = "https://schema.org/";

/** Expands with every term taken as schema.org's, and nothing looked up on the web. */
function expanded(document: object) {
  const local = { ...document, "@context": { "@vocab": schema } };
  const options = { safe: true, base: "" };
  return jsonld.expand(local, options);
}

test("a processor reads it and drops nothing", async () => {
  const [dataset] = await expanded(described);
  expect(dataset?.["@type"]).toEqual([`${schema}Dataset`]);
  expect(dataset?.["@id"]).toBe("https://funding.example/site/data/");
  const distribution = dataset?.[`${schema}distribution`] as readonly object[];
  expect(distribution.length).toBe(allTables.length + tables.length);
});

test("a processor refuses what it would have to drop", async () => {
  await expect(expanded({ ...described, "@id": "no absolute address" })).rejects.toThrow();
});

test("what catalogues ask of a data set is there", () => {
  const { distribution, variableMeasured, description, ...rest } = written;
  expect([distribution, variableMeasured].every(Array.isArray)).toBe(true);
  expect(String(description).length).toBeGreaterThan(50);
  expect(rest).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Dataset",
    license: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    creator: { "@type": "Organization", name: "Council Funding Compared" },
    isAccessibleForFree: true,
    temporalCoverage: expect.stringMatching(/^\d{4}[\d-]*\/\d{4}[\d-]*$/) as unknown,
    version: shipped.date,
    dateModified: shipped.date,
  });
});

test("each distribution has its address, type, size and checksum", () => {
  const zip = allTables[0];
  expect(written.distribution[0]).toEqual({
    "@type": "DataDownload",
    name: "council-funding-compared.zip",
    description: zip?.about,
    contentUrl: "https://funding.example/site/data/council-funding-compared.zip",
    encodingFormat: "application/zip",
    contentSize: `${zip?.bytes.length} B`,
    sha256: checksum(zip?.bytes ?? new Uint8Array()),
  });
});

test("a table is a data set within the whole, with its own columns and files", async () => {
  const table = shipped.tables[0];
  if (table === undefined) throw new Error("there is a table");
  const own = tables.filter(({ path }) => path === table.path);
  const [found] = await expanded(tableJsonLd(shipped, table, own));
  expect(found).toMatchObject({
    "@id": `https://funding.example/site/data/${table.name}/`,
    "@type": [`${schema}Dataset`],
    [`${schema}isPartOf`]: [{ "@id": "https://funding.example/site/data/" }],
  });
  expect(found?.[`${schema}variableMeasured`]).toEqual(
    Object.keys(table.columns).map((name) => ({ "@value": name })),
  );
  expect(found?.[`${schema}distribution`]).toHaveLength(1);
});

test("no text can end the element that holds it", () => {
  const text = embedded({ name: "</script><b>" });
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual({ name: "</script><b>" });
});
