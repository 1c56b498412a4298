/**
 * The index that the search page loads: records in, files out. The only module that knows Pagefind at
 * build time. Its own filters come out in another order each time, so kinds and councils are words.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { close, createIndex, type CustomRecord, type IndexFile } from "pagefind";
import { amountWords, indexedWords } from "./amount-spellings.ts";
import { wordOfCouncil, wordOfKind, wordOfNothing, wordOfStage } from "./search-kinds.ts";
import type { SearchRecord } from "./search-record.ts";

/** Where the index lies in the site: below the search page, so that one rule of a host covers both. */
const searchFolder = "search/pagefind";

const needed =
  /^(pagefind(-worker)?\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\.en_\w+\.pf_meta|(fragment|index)\/\w+\.pf_\w+)$/;

/** Writes the index into a site. The same records give the same bytes. */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  site: string,
): Promise<void> {
  const folder = path.join(site, searchFolder);
  const files = await searchFiles(records);
  for (const within of new Set(files.map(({ path: name }) => path.dirname(name))))
    mkdirSync(path.join(folder, within), { recursive: true });
  for (const { path: name, content } of files) writeFileSync(path.join(folder, name), content);
}

/** The files of the index, by their path in its folder, without Pagefind's own user interface. */
export async function searchFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: "en" });
  if (index === undefined) throw new Error(`Pagefind makes no index: ${errors.join("; ")}`);
  try {
    let count = 0;
    const add = async (one: CustomRecord) => {
      const added = await index.addCustomRecord(one);
      if (added.errors.length > 0)
        throw new Error(`Pagefind refuses ${one.url}: ${added.errors.join("; ")}`);
      count += 1;
    };
    // One after the other: the order is part of the bytes.
    await add(nothing);
    for (const one of records) await add(indexed(one));
    const { files, errors: unwritten } = await index.getFiles();
    if (unwritten.length > 0) throw new Error(`Pagefind writes no files: ${unwritten.join("; ")}`);
    const found = files.filter(({ path: name }) => name.startsWith("fragment/")).length;
    if (found !== count)
      throw new Error(`${count} records make ${found} results: two share an address`);
    return files
      .filter(({ path: name }) => needed.test(name))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}

const nothing: CustomRecord = { url: "nothing", language: "en", content: wordOfNothing };

/** A record as Pagefind takes it: what a result shows as metadata, what finds it as content. */
export function indexed(one: SearchRecord): CustomRecord {
  const { kind, address, name, council, when, amount, beside, pounds, stage, words } = one;
  const shown = [name, council?.name ?? "", council?.short_name ?? "", when, amount, beside, words];
  const marks = [
    wordOfKind(kind),
    ...(council ? [wordOfCouncil(council.id)] : []),
    ...(stage ? [wordOfStage(stage)] : []),
  ];
  return {
    url: address,
    language: "en",
    content: [...shown.map(indexedWords), ...pounds.flatMap(amountWords), ...marks].join(" "),
    meta: { title: name, council: council?.short_name ?? "", when, amount, beside },
  };
}
