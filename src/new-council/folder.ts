/** The data folder as texts, and changed texts into it: all of them or none. It must not know what is in them. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { decode } from "../csv/decode.ts";
import { readCsv } from "../csv/read-csv.ts";
import { diskRefusal } from "../dataset/disk-refusal.ts";
import { dataFile, dataFiles } from "../dataset/load.ts";
import type { DataText } from "./addition.ts";

/** Every CSV of a data folder by its path inside it; undefined where there is no such folder. */
export function dataTexts(directory: string): ReadonlyMap<string, DataText> | undefined {
  if (!existsSync(directory)) return undefined;
  const names = dataFiles(directory).filter((name) => name.endsWith(".csv"));
  return new Map(
    names.map((name) => {
      const file = path.posix.join(directory.replaceAll("\\", "/"), name);
      const { text, problems } = decode(file, dataFile(name, directory));
      const csv = readCsv(file, text);
      return [name, { text, csv: { ...csv, problems: [...problems, ...csv.problems] } }] as const;
    }),
  );
}

/**
 * Writes files of a folder. Each text is first written beside its place; only when all are there do
 * they take their places. Where that fails, everything is put back as it was, and it throws.
 */
export function writeTogether(directory: string, files: ReadonlyMap<string, string>): void {
  const undo: (() => void)[] = [];
  try {
    const written = [...files].map(([name, text]) => {
      const place = path.join(directory, name);
      const beside = path.join(path.dirname(place), `.${path.basename(place)}.new`);
      mkdirSync(path.dirname(place), { recursive: true });
      undo.push(() => rmSync(beside, { force: true }));
      writeFileSync(beside, text);
      return { place, beside };
    });
    for (const { place, beside } of written) {
      const last = existsSync(place) ? readFileSync(place) : undefined;
      renameSync(beside, place);
      undo.push(() => (last ? writeFileSync(place, last) : rmSync(place)));
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw diskRefusal(error, directory);
  }
}
