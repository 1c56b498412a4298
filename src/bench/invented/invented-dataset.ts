/** Invented data as a dataset, read and checked as the loader does. Problems in it are an error of ours. */
import { decode } from "../../csv/decode.ts";
import { problemReport } from "../../csv/problem.ts";
import { readCsv } from "../../csv/read-csv.ts";
import { buildDataset } from "../../dataset/build.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { inventedData, type Size } from "./invented-data.ts";

/** The dataset of a size. */
export function inventedDataset(size: Size): Dataset {
  const files = [...inventedData(size)].map(([path, text]) => {
    const decoded = decode(path, new TextEncoder().encode(text));
    return [path, readCsv(path, decoded.text)] as const;
  });
  const { dataset, problems } = buildDataset(new Map(files));
  if (dataset === undefined) throw new Error(problemReport(problems));
  return dataset;
}
