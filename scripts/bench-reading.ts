/**
 * `npm run bench:reading [-- --sources DIR] [--rows]`: papers of our own making, and the documents of our tables where
 * their texts are at hand, read and held against keys made by hand; beside them a plain regular expression and
 * extractors of tables. Then the documents of our tables as if their councils had no rows, every proposal accepted,
 * against our rows; `--rows` prints that alone, row by row. The rest needs, once, the package registry. The tables go
 * to stdout, the same as JSON to `.bench/reading.json` and `.bench/accepted.json`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { KeyedPaper } from "../src/bench/reading/keys.ts";
import { ownPapers } from "../src/bench/reading/keys.ts";
import { knownPapers } from "../src/bench/reading/known.ts";
import { readLongPaper } from "../src/bench/reading/long-paper.ts";
import {
  byExpression,
  byExtractor,
  installPeers,
  togetherPeers,
} from "../src/bench/reading/peers.ts";
import { scoreOf, together } from "../src/bench/reading/score.ts";
import { readingTable, type PaperScore, type ReadingBench } from "../src/bench/reading/table.ts";
import { acceptedPaper, readDocuments } from "../src/bench/accepting/accepted.ts";
import { outcomeLines, outcomeTable } from "../src/bench/accepting/outcome-table.ts";
import { dataDirectory, siteDataset } from "../src/dataset/load.ts";
import { dataTexts } from "../src/new-council/folder.ts";
import { sourcesDirectory, sourceTexts } from "../src/papers/folder.ts";
import { paperText } from "../src/reading/formats/paper.ts";
import { readPaper } from "../src/reading/reading.ts";
import type { DocumentRow } from "../src/tables/documents.ts";
import { commandOptions } from "./options.ts";

const values = commandOptions({ sources: { type: "string" }, rows: { type: "boolean" } });

async function scored(paper: KeyedPaper, peers: string): Promise<PaperScore> {
  const read = await paperText(paper.bytes);
  if ("fault" in read) throw new Error(`${paper.name}: ${read.fault}`);
  const reading = readPaper(read.text, paper.type as DocumentRow["type"] | undefined);
  const score = scoreOf(reading, paper.key);
  const expression = await byExpression(paper);
  return { name: paper.name, score, expression, extractor: byExtractor(paper, peers) };
}

function all(name: string, papers: readonly PaperScore[]): PaperScore {
  const extractors = papers.flatMap(({ extractor }) => extractor ?? []);
  return {
    name,
    score: together(papers.map(({ score }) => score)),
    expression: togetherPeers(papers.map(({ expression }) => expression)),
    extractor: extractors.length === 0 ? undefined : togetherPeers(extractors),
  };
}

/** Every proposal of the known documents, accepted. */
function accept(texts: ReadonlyMap<string, string>) {
  const dataset = siteDataset();
  const tables = new Map(
    [...(dataTexts(dataDirectory()) ?? [])].map(([file, { text }]) => [file, text] as const),
  );
  return readDocuments(dataset).flatMap((document) => {
    const text = texts.get(document.source_file ?? "");
    return text === undefined ? [] : [acceptedPaper(dataset, tables, document, text)];
  });
}

async function bench(texts: ReadonlyMap<string, string> | undefined): Promise<ReadingBench> {
  const peers = installPeers(path.resolve(".bench/reading-peers"));
  const documents = texts === undefined ? [] : knownPapers(siteDataset(), texts);
  const known: PaperScore[] = [];
  for (const paper of documents) known.push(await scored(paper, peers));
  const own: PaperScore[] = [];
  for (const paper of ownPapers()) own.push(await scored(paper, peers));
  return {
    papers: [...known, ...own],
    own: all("our own", own),
    known: known.length === 0 ? undefined : all("known", known),
    long: await readLongPaper(path.resolve(".bench/long-paper")),
  };
}

const folder = values.sources ?? sourcesDirectory();
const texts = sourceTexts(folder);
const accepted = texts === undefined ? [] : accept(texts);
if (accepted.length === 0)
  console.log(
    `The documents of our tables are not read: there are no texts of them in ${folder}.\n`,
  );
mkdirSync(".bench", { recursive: true });
writeFileSync(".bench/accepted.json", `${JSON.stringify(accepted, null, 2)}\n`);
if (values.rows) console.log(outcomeLines(accepted));
else {
  const read = await bench(texts);
  writeFileSync(".bench/reading.json", `${JSON.stringify(read, null, 2)}\n`);
  console.log(readingTable(read));
}
if (accepted.length > 0) console.log(`\n${outcomeTable(accepted)}`);
