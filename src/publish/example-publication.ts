/** Test support: what is published of the shipped data, and files in a folder of their own. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { problemLine } from "../csv/problem.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { dataFile, dataFiles, loadDataset } from "../dataset/load.ts";
import { publication, type Publication } from "./publication.ts";

/** The address that the files of a test are published under. */
export const exampleAddress = "https://funding.example/site/";

/** The dataset of the data folder; it throws where that has problems. */
export function shippedDataset(): Dataset {
  const { dataset, problems } = loadDataset("data");
  if (dataset === undefined) throw new Error(problems.map(problemLine).join("\n"));
  return dataset;
}

/** What is published of the data folder. */
export function shippedPublication(): Publication {
  const files = new Map(dataFiles("data").map((name) => [name, dataFile(name, "data")]));
  return publication(shippedDataset(), files, exampleAddress);
}

/** Writes files below a new folder and gives its path. */
export function writtenFiles(files: ReadonlyMap<string, Uint8Array>): string {
  const root = mkdtempSync(path.join(os.tmpdir(), "funding-"));
  for (const [name, bytes] of files) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), bytes);
  }
  return root;
}
