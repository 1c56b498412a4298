/**
 * `npm run bench:explore [-- --runs N --figures N]`: the page that explores beside DuckDB-Wasm and sql.js,
 * over the shipped figures and over invented ones, 20,000 unless told otherwise, on a slow phone. It needs a
 * built site and, once, the package registry. The table goes to stdout, the same as JSON to `.bench/explore.json`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { exploreSpeeds, type ExploreSpeed } from "../src/bench/explore/explore-bench.ts";
import { exploreTable } from "../src/bench/explore/explore-bench-table.ts";
import { rivalFiles, withoutTable } from "../src/bench/explore/explore-rivals.ts";
import { serveFiles } from "../src/bench/explore/file-host.ts";
import { inventedDataset } from "../src/bench/invented/invented-dataset.ts";
import { siteDirectory } from "../src/build/site.ts";
import { writeCsv } from "../src/csv/read-csv.ts";
import type { Dataset } from "../src/dataset/dataset.ts";
import { siteDataset } from "../src/dataset/load.ts";
import { exploreFile, namesFile } from "../src/features/explore/records/explore-file.ts";
import { database } from "../src/publish/database/database.ts";
import { exploredTables } from "../src/publish/database/explored.ts";
import { publication, utf8 } from "../src/publish/publication.ts";
import { commandOptions, needsSite, countOf } from "./options.ts";

const values = commandOptions({
  runs: { type: "string", default: "3" },
  figures: { type: "string", default: "20000" },
});

/** What the tools ask for, over one dataset: the page's rows, the CSVs of DuckDB, the file of sql.js. */
function dataFiles(dataset: Dataset): Map<string, Uint8Array> {
  const file = publication(dataset, new Map(), "https://funding.example/");
  const csv = exploredTables(dataset).map(({ name, columns, rows }): [string, Uint8Array] => {
    const lines = [...rows()].map((row) => row.map((cell) => String(cell ?? "")));
    return [`rivals/${name}.csv`, utf8(writeCsv([columns.map((column) => column.name), ...lines]))];
  });
  return new Map([
    ["explore/rows.json", utf8(JSON.stringify(exploreFile(dataset)))],
    ["explore/names.json", utf8(JSON.stringify(namesFile(dataset)))],
    // What no question is about would only keep the rival waiting.
    ["rivals/data.sqlite", withoutTable(database(file), "explored_statistics")],
    ...csv,
  ]);
}

async function bench(runs: number, figures: number): Promise<ExploreSpeed[]> {
  const rivals = rivalFiles(path.resolve(".bench/rivals"));
  const found: ExploreSpeed[] = [];
  for (const dataset of [siteDataset(), inventedDataset({ councils: 333, figures })]) {
    const own = new Map([...rivals, ...dataFiles(dataset)]);
    const host = await serveFiles((name) => {
      const built = path.join(siteDirectory, name);
      return own.get(name) ?? (existsSync(built) ? readFileSync(built) : undefined);
    });
    found.push(...(await exploreSpeeds(host, dataset.figures.length, runs)));
    host.stop();
  }
  return found;
}

needsSite(siteDirectory);
const runs = countOf("runs", values.runs);
const figures = countOf("figures", values.figures);
const found = await bench(runs, figures);
mkdirSync(".bench", { recursive: true });
writeFileSync(".bench/explore.json", `${JSON.stringify(found, null, 2)}\n`);
console.log(exploreTable(found));
