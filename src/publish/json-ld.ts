/** The publication as schema.org says it, for search engines and catalogues. */
import type { DataDownload, Dataset as SchemaDataset, WithContext } from "schema-dts";
import { citation } from "./citation.ts";
import { checksum, type Publication } from "./publication.ts";
import { dataLicence, publisher } from "./publisher.ts";
import type { Download } from "./downloads.ts";
import type { PublishedTable } from "./tables.ts";
import { country } from "../topic.ts";

/** A schema.org Dataset with a distribution for each download, its size and its checksum. */
export function jsonLd(
  publication: Publication,
  downloads: readonly Download[],
): WithContext<SchemaDataset> {
  const { address, date, dataset, tables } = publication;
  const page = `${address}data/`;
  const dates = dataset.decisions.map((decision) => decision.date).sort();
  const maker = { "@type": "Organization", name: publisher.name, url: address } as const;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": page,
    name: publisher.title,
    description: publisher.description,
    url: page,
    identifier: page,
    inLanguage: publisher.language,
    keywords: [...publisher.keywords],
    license: dataLicence.path,
    isAccessibleForFree: true,
    creator: maker,
    publisher: maker,
    creditText: citation(publication).long,
    spatialCoverage: { "@type": "Place", name: country.name },
    ...(dates.length === 0 ? {} : { temporalCoverage: `${dates.at(0)}/${dates.at(-1)}` }),
    ...(date === undefined ? {} : { version: date, dateModified: date }),
    variableMeasured: tables.map(({ name, about }) => ({
      "@type": "PropertyValue" as const,
      name,
      description: `One row is ${about}.`,
    })),
    distribution: downloads.map((download) => distribution(page, download)),
  };
}

/** One table as a data set within the whole, with a distribution for each of its files. */
export function tableJsonLd(
  { address, date }: Publication,
  { name, about, columns }: PublishedTable,
  files: readonly Download[],
): WithContext<SchemaDataset> {
  const all = `${address}data/`;
  const page = `${all}${name}/`;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": page,
    name: `${publisher.title}: ${name}`,
    description: `One row is ${about}. ${publisher.description}`,
    url: page,
    inLanguage: publisher.language,
    license: dataLicence.path,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: publisher.name, url: address },
    isPartOf: { "@type": "Dataset", "@id": all, name: publisher.title },
    ...(date === undefined ? {} : { version: date, dateModified: date }),
    variableMeasured: Object.keys(columns),
    distribution: files.map((file) => distribution(all, file)),
  };
}

function distribution(page: string, { path, about, mediaType, bytes }: Download): DataDownload {
  return {
    "@type": "DataDownload",
    name: path,
    description: about,
    contentUrl: `${page}${path}`,
    encodingFormat: mediaType,
    contentSize: `${bytes.length} B`,
    sha256: checksum(bytes),
  };
}
