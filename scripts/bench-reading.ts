/**
 * `npm run bench:reading [-- --sources DIR]`: papers of our own making, and the documents of our tables where their
 * texts are at hand, read and held against keys made by hand; beside them a plain regular expression and
 * extractors of tables. It needs, once, the package registry. The table goes to stdout, the same as JSON to
 * `.bench/reading.json`.
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
import { siteDataset } from "../src/dataset/load.ts";
import { sourcesDirectory, sourceTexts } from "../src/papers/folder.ts";
import { paperText } from "../src/reading/formats/paper.ts";
import { readPaper } from "../src/reading/reading.ts";
import type { DocumentRow } from "../src/tables/documents.ts";
import { commandOptions } from "./options.ts";

const values = commandOptions({ sources: { type: "string" } });

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

const peers = installPeers(path.resolve(".bench/reading-peers"));
const folder = values.sources ?? sourcesDirectory();
const texts = sourceTexts(folder);
const documents = texts === undefined ? [] : knownPapers(siteDataset(), texts);
if (documents.length === 0)
  console.log(
    `The documents of our tables are not read: there are no texts of them in ${folder}.\n`,
  );
const known: PaperScore[] = [];
for (const paper of documents) known.push(await scored(paper, peers));
const own: PaperScore[] = [];
for (const paper of ownPapers()) own.push(await scored(paper, peers));
const bench: ReadingBench = {
  papers: [...known, ...own],
  own: all("our own", own),
  known: known.length === 0 ? undefined : all("known", known),
  long: await readLongPaper(path.resolve(".bench/long-paper")),
};
mkdirSync(".bench", { recursive: true });
writeFileSync(".bench/reading.json", `${JSON.stringify(bench, null, 2)}\n`);
console.log(readingTable(bench));
