/** The frozen releases on the disk: which there are, and their files. It must not know what is in them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Where releases are kept. The build copies the folder as it is, to `/data/releases/`. */
export const releasesFolder = "public/data/releases";

/** Days of all releases, the earliest first. */
export function releaseDates(folder = releasesFolder): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
    .sort();
}

/** The CSVs of a release by their path inside it. */
export function releaseTables(date: string, folder = releasesFolder): Map<string, Uint8Array> {
  const root = path.join(folder, date);
  const names = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => name.endsWith(".csv"))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(path.join(root, name))]));
}

/** One text file of a release. */
export function releaseText(date: string, name: string, folder = releasesFolder): string {
  return readFileSync(path.join(folder, date, name), "utf8");
}

/** Writes a release. One that exists is never written again: it is frozen. */
export function writeRelease(
  date: string,
  files: ReadonlyMap<string, Uint8Array>,
  folder = releasesFolder,
): void {
  const root = path.join(folder, date);
  if (existsSync(root)) throw new Error(`${root}: found a release; allowed: a day without one`);
  for (const [name, bytes] of files) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), bytes);
  }
}
