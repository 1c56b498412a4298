/** The publication as a Data Package (version 2): what a program needs to load every CSV rightly. */
import { bytesOf, checksum, type Publication } from "./publication.ts";
import { cautions, dataLicence, publisher } from "./publisher.ts";
import { tableSchema } from "./table-schema.ts";
import type { PublishedTable } from "./tables.ts";

/** The descriptor. Paths are relative to it, so that a copy of the folder is still a package. */
export function dataPackage(publication: Publication) {
  const { tables, date, address, dataset } = publication;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: publisher.file,
    id: `${address}data/`,
    title: publisher.title,
    description: [publisher.description, ...cautions].join("\n\n"),
    homepage: `${address}data/`,
    ...(date === undefined ? {} : { version: date, created: `${date}T00:00:00Z` }),
    keywords: publisher.keywords,
    contributors: [{ title: publisher.name, roles: ["author", "publisher"] }],
    licenses: [dataLicence],
    sources: [
      { title: "The councils’ documents, listed one by one", path: "documents.csv" },
      ...dataset.statistic_sources.map(({ title, url }) => ({ title, path: url })),
    ],
    resources: tables.map((table) => resource(publication, table)),
  };
}

function resource(publication: Publication, table: PublishedTable) {
  const bytes = bytesOf(publication, table);
  return {
    name: table.name,
    type: "table",
    path: table.path,
    title: table.name.replaceAll("_", " "),
    description: `One row is ${table.about}. An empty cell is not stated.`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${checksum(bytes)}`,
    licenses: [dataLicence],
    schema: tableSchema(table, publication.tables),
  };
}
